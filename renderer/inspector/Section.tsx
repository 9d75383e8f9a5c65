import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { isSectionOpen, setSectionOpen, type SectionName } from './sections';

interface SectionProps {
  name: SectionName;
  title: string;
  /** Something short beside the title, seen while it is closed. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the inspector that can be closed; whether it is stays so. */
export function Section({ name, title, aside, children }: SectionProps): ReactNode {
  const [open, setOpen] = useState(() => isSectionOpen(name));
  return (
    <details
      className="inspector-section"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        setSectionOpen(name, currentTarget.open);
      }}
    >
      <summary>
        <ChevronRight aria-hidden />
        <span className="inspector-section-title">{title}</span>
        {aside === undefined || aside === null ? null : (
          <span className="inspector-section-aside">{aside}</span>
        )}
      </summary>
      <div className="inspector-section-body">{children}</div>
    </details>
  );
}
