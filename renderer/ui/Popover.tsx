import './Popup.css';
import './Popover.css';
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode, RefObject } from 'react';

/** What a popover takes: a trigger of its own, or `open` with an element to stand at. */
export interface PopoverProps {
  /** The button that opens it. */
  trigger?: ReactElement | undefined;
  open?: boolean | undefined;
  onOpen?: ((open: boolean) => void) | undefined;
  /** Where it stands when it has no trigger. */
  anchor?: Element | null | undefined;
  /** Names it for screen readers, and stands at its head unless `quiet`. */
  title: string;
  quiet?: boolean | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  first?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
}

/** A small panel at an element: Escape or a press outside closes it, and the focus goes back. */
export function Popover(props: PopoverProps) {
  const {
    trigger,
    open,
    onOpen,
    anchor,
    title,
    quiet = false,
    side = 'bottom',
    align = 'start',
    first,
  } = props;
  return (
    <Base.Root {...(open === undefined ? {} : { open })} onOpenChange={(next) => onOpen?.(next)}>
      {trigger !== undefined && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          className="ui-positioner"
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          {...(anchor === undefined ? {} : { anchor })}
        >
          <Base.Popup className="ui-popup ui-popover" initialFocus={first ?? true}>
            <Base.Title className={quiet ? 'ui-hidden' : 'ui-popover-title'}>{title}</Base.Title>
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
