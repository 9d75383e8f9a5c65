import { Popover } from '@base-ui/react/popover';
import { useRef, type JSX, type ReactNode } from 'react';

interface AnchoredProps {
  title: string;
  /** The element or place it belongs to. */
  anchor: Element | { getBoundingClientRect: () => DOMRect } | null;
  /** Called when it is closed by Escape or by a press outside. */
  close: () => void;
  children: ReactNode;
}

/** A small window beside a place in the text. Focus goes to its first field; `close` gives it back. */
export function Anchored({ title, anchor, close, children }: AnchoredProps): JSX.Element {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Popover.Root
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} side="bottom" align="start" sideOffset={8} collisionPadding={12}>
          <Popover.Popup
            ref={popup}
            className="chrome-popup"
            initialFocus={() => popup.current?.querySelector<HTMLElement>('[data-autofocus]') ?? true}
            finalFocus={false}
          >
            <Popover.Title className="chrome-popup-title">{title}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
