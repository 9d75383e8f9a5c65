import './Tooltip.css';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './Kbd';

/** What a tooltip takes. */
export interface TooltipProps {
  text: ReactNode;
  /** The key that does the same, in the spelling of the command table. */
  keys?: string | null | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** The one element it is about; it must take a ref and the properties of its own element. */
  children: ReactElement;
}

/** Names an element in a few words after a short rest of the pointer, or at once on keyboard focus. */
export function Tooltip({ text, keys = null, side = 'bottom', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={6} className="ui-tooltip-positioner">
          <Base.Popup className="ui-tooltip">
            <span>{text}</span>
            {keys !== null && <Kbd keys={keys} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Lets tooltips near each other follow without waiting again; stands once around the application. */
export function TooltipGroup({ children }: { children: ReactNode }) {
  return (
    <Base.Provider delay={500} closeDelay={0} timeout={400}>
      {children}
    </Base.Provider>
  );
}
