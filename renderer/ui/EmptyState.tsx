import './EmptyState.css';
import type { ReactNode } from 'react';

/** What an empty place says: what it is for, and what to do first. */
export interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  /** Buttons, the main one first. */
  actions?: ReactNode;
  /** A quiet word under the buttons. */
  hint?: ReactNode;
}

/** An empty place that teaches. */
export function EmptyState({ icon, title, children, actions, hint }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      {icon !== undefined && (
        <div className="ui-empty-icon" aria-hidden>
          {icon}
        </div>
      )}
      <h2 className="ui-empty-title">{title}</h2>
      {children !== undefined && <div className="ui-empty-words">{children}</div>}
      {actions !== undefined && <div className="ui-empty-actions">{actions}</div>}
      {hint !== undefined && <div className="ui-empty-hint">{hint}</div>}
    </div>
  );
}
