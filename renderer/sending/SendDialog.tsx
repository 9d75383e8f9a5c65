import { Send } from 'lucide-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { OpenedStory } from '../../shared/ipc/contract';
import { titleOf } from '../../shared/exchange/html/write-head';
import type { SendOrder, SendReport } from '../../shared/ipc/filing';
import type { Failure } from '../../shared/ipc/result';
import { slugLine } from '../../shared/story/slug-line';
import { bridge } from '../bridge';
import { useEmbargoed } from '../embargo/use-embargoed';
import { openDialog } from '../filing/dialogs';
import { adopt } from '../state/openStories';
import { listing } from '../state/library';
import { useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor } from '../ui/errors';
import { ask } from '../ui/questions';
import { isBlocked, remarksOf } from './readiness';
import { SendDone } from './SendDone';
import { SendForm } from './SendForm';
import { leftOutLast, rememberLeftOut, sendObstacle, tickedAtFirst } from './sending';
import { usePlan, type Planned } from './use-plan';
import { destinationsText, sendWords, titleWords } from './words';
import '../filing/export.css';
import './sending.css';

interface SendDialogProps {
  story: string;
  sending: SendOrder['kind'];
  close: () => void;
}

/** Sends a story to the destinations of the house: for the first time, again, or as a kill. */
export function SendDialog({ story, sending, close }: SendDialogProps): ReactNode {
  const [kind, setKind] = useState(sending);
  const [note, setNote] = useState('');
  const [report, setReport] = useState<SendReport | null>(null);
  const planned = usePlan(story, kind);
  if (report !== null) return <Sent report={report} close={close} />;
  if (planned === null) return null;
  if (!planned.ok) return <Refused failure={planned.error} close={close} />;
  const { plan } = planned.value;
  if (plan.places.length === 0) return <Nowhere close={close} />;
  // Once it is known under another kind it is another form, with ticks of its own.
  return (
    <Sending
      key={planned.value.kind}
      planned={planned.value}
      note={note}
      setNote={setNote}
      change={setKind}
      sent={setReport}
      close={close}
    />
  );
}

interface SendingProps {
  planned: Planned;
  note: string;
  setNote: (note: string) => void;
  change: (kind: SendOrder['kind']) => void;
  sent: (report: SendReport) => void;
  close: () => void;
}

function Sending({ planned, note, setNote, change, sent, close }: SendingProps): ReactNode {
  const { story, plan, kind } = planned;
  const house = useSettings((settings) => settings.house);
  const [ticked, setTicked] = useState(() => tickedAtFirst(kind, plan, leftOutLast()));
  const [isEmbargoWaived, waiveEmbargo] = useState(false);
  const [isBlockWaived, waiveBlock] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const remarks = useMemo(() => (kind === 'kill' ? [] : remarksOf(story, house)), [story, house, kind]);
  const [ids] = useState(() => [story.id]);
  const embargoed = useEmbargoed(ids);
  const isEmbargoed = kind !== 'kill' && embargoed !== null && embargoed.length > 0;
  const name = titleOf(story);
  const sendButton = useRef<HTMLButtonElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const standing = { kind, note, chosen: ticked.size, isEmbargoed, isEmbargoWaived, isBlockWaived };
  const why = sendObstacle({ ...standing, isBlocked: isBlocked(remarks) });
  const isAgainst = kind === 'kill' || (isEmbargoed && isEmbargoWaived);

  const send = async (): Promise<void> => {
    if (kind === 'kill' && !(await isSure(name, ticked.size))) return;
    setBusy(true);
    setFailure(null);
    if (kind === 'first') rememberLeftOut(plan, ticked);
    const done = await bridge.request('filing.send', {
      ...{ story: story.id, kind, note: note.trim(), destinations: [...ticked] },
      embargoed: isEmbargoed && isEmbargoWaived,
    });
    setBusy(false);
    if (!done.ok) {
      setFailure(done.error);
      return;
    }
    taken(done.value.opened);
    sent(done.value);
  };

  return (
    <Dialog
      open
      size="medium"
      first={kind === 'first' && why === null ? sendButton : noteField}
      dismissible={!busy}
      onClose={close}
      title={titleWords(kind, name)}
      description={aboutText(planned)}
      footer={
        <>
          {why === null ? null : <span className="export-why">{why}</span>}
          <Button disabled={busy} onClick={close}>
            Cancel
          </Button>
          <Button
            ref={sendButton}
            tone={isAgainst ? 'danger' : 'primary'}
            icon={kind === 'kill' ? undefined : <Send aria-hidden />}
            disabled={busy || why !== null}
            onClick={() => void send()}
          >
            {busy
              ? 'Sending…'
              : `${sendWords(kind, ticked.size)}${isEmbargoed && isEmbargoWaived ? ' under embargo' : ''}`}
          </Button>
        </>
      }
    >
      {failure === null ? null : (
        <p className="export-failure" role="alert">
          {sentenceFor(failure)}
        </p>
      )}
      <SendForm
        kind={kind}
        change={change}
        remarks={remarks}
        isBlockWaived={isBlockWaived}
        waiveBlock={waiveBlock}
        embargoed={isEmbargoed ? embargoed : []}
        isEmbargoWaived={isEmbargoWaived}
        waiveEmbargo={waiveEmbargo}
        note={note}
        setNote={setNote}
        noteField={noteField}
        places={plan.places}
        ticked={ticked}
        tick={(id, on) => setTicked(withTick(ticked, id, on))}
      />
    </Dialog>
  );
}

/** What is being sent, in a line under its name: `TALKS, 1st Lead · sending 3`. */
function aboutText({ story, plan: { number } }: Planned): string {
  const parts = [slugLine(story), number === 1 ? '' : `sending ${number} of this story`];
  return parts.filter((part) => part !== '').join(' · ');
}

function withTick(ticked: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ticked);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

/** The story as it is now, in its editor and in the list. */
function taken(opened: OpenedStory): void {
  adopt(opened);
  listing.refresh();
}

function isSure(name: string, count: number): Promise<boolean> {
  return ask({
    title: `Kill “${name}”?`,
    body: `${count === 1 ? 'A notice goes' : 'Notices go'} to ${destinationsText(count)}: the story is not to be used. Nothing more of it can be sent afterwards; its text stays in the library.`,
    yes: `Kill “${name}”`,
    danger: true,
  });
}

function Sent({ report, close }: { report: SendReport; close: () => void }): ReactNode {
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

function Refused({ failure, close }: { failure: Failure; close: () => void }): ReactNode {
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

function Nowhere({ close }: { close: () => void }): ReactNode {
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
