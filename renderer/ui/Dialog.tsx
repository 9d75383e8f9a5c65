import './Dialog.css';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from './IconButton';

/** What a dialog takes. */
export interface DialogProps {
  open: boolean;
  /** Called when it should close: Escape, the close button, a press outside. */
  onClose: () => void;
  title: ReactNode;
  /** A sentence under the title. */
  description?: ReactNode;
  size?: 'small' | 'medium' | 'large' | 'full' | undefined;
  /** Buttons at the foot, the main one last. */
  footer?: ReactNode;
  /** What has the focus first; the first control otherwise. */
  first?: RefObject<HTMLElement | null> | undefined;
  /** False keeps it open on a press outside (work in it would be lost); Escape still closes. */
  dismissible?: boolean | undefined;
  children?: ReactNode;
}

/** A modal dialog: the focus stays in it, Escape closes it, and the focus goes back to where it was. */
export function Dialog(props: DialogProps) {
  const {
    open,
    onClose,
    title,
    description,
    size = 'medium',
    footer,
    first,
    dismissible = true,
    children,
  } = props;
  return (
    <Base.Root
      open={open}
      disablePointerDismissal={!dismissible}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="ui-backdrop" />
        <Base.Popup className="ui-dialog" data-size={size} initialFocus={first ?? true}>
          <header className="ui-dialog-head">
            <div>
              <Base.Title className="ui-dialog-title">{title}</Base.Title>
              {description !== undefined && (
                <Base.Description className="ui-dialog-description">{description}</Base.Description>
              )}
            </div>
          </header>
          {children !== undefined && <div className="ui-dialog-body">{children}</div>}
          {footer !== undefined && <footer className="ui-dialog-foot">{footer}</footer>}
          {/* Last in the order of Tab, so that the work in the dialog has the focus first. */}
          <Base.Close
            className="ui-icon-button ui-dialog-close"
            render={<IconButton icon={<X />} label="Close" />}
          />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
