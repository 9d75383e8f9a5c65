import { Send } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { titleOf } from '../../shared/exchange/html/write-head';
import type { SendReport } from '../../shared/ipc/filing';
import type { Failure } from '../../shared/ipc/result';
import { openDialog } from '../filing/dialogs';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor } from '../ui/errors';
import { SendDone } from './SendDone';

/** What went where, once all is in its place. */
export function Sent({ report, close }: { report: SendReport; close: () => void }): ReactNode {
  const done = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      size="medium"
      first={done}
      onClose={close}
      title={titleOf(report.opened.story)}
      footer={
        <Button ref={done} tone="primary" onClick={close}>
          Done
        </Button>
      }
    >
      <SendDone report={report} />
    </Dialog>
  );
}

/** Why the story cannot be sent at all. */
export function Refused({ failure, close }: { failure: Failure; close: () => void }): ReactNode {
  return (
    <Dialog
      open
      size="small"
      onClose={close}
      title="Not sent"
      footer={
        <Button tone="primary" onClick={close}>
          Close
        </Button>
      }
    >
      <p role="alert">{sentenceFor(failure)}</p>
    </Dialog>
  );
}

/** There is no destination yet; where they are set up. */
export function Nowhere({ close }: { close: () => void }): ReactNode {
  return (
    <Dialog open size="medium" onClose={close} title="File story">
      <EmptyState
        icon={<Send />}
        title="No destinations yet"
        actions={
          <Button tone="primary" onClick={() => openDialog({ kind: 'settings', page: 'destinations' })}>
            Set up destinations…
          </Button>
        }
      >
        A destination is a folder that somebody picks stories up from: a wire, a website, a printer. Each gets
        the story in its own format.
      </EmptyState>
    </Dialog>
  );
}
