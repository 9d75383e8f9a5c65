import { Send } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { titleOf } from '../../shared/exchange/html/write-head';
import type { SendOrder, SendPlan, SendReport } from '../../shared/ipc/filing';
import type { Failure } from '../../shared/ipc/result';
import { slugLine } from '../../shared/story/slug-line';
import { bridge } from '../bridge';
import { useEmbargoed } from '../embargo/use-embargoed';
import { useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { sentenceFor } from '../ui/errors';
import { ask } from '../ui/questions';
import { isBlocked, remarksOf } from './readiness';
import { Nowhere, Refused, Sent } from './SendEndings';
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
  const [kind, change] = useState(sending);
  const [note, setNote] = useState('');
  const [report, setReport] = useState<SendReport | null>(null);
  const [look, setLook] = useState<Look>({ round: 1, why: null });
  if (report !== null) return <Sent report={report} close={close} />;
  return (
    <Sending
      key={look.round}
      {...{ story, sending, kind, change, note, setNote, close }}
      why={look.why}
      lookAgain={(why) => setLook({ round: look.round + 1, why })}
      sent={setReport}
    />
  );
}

/** A look at the story and its destinations; `why` is what the one before came to nothing for. */
interface Look {
  round: number;
  why: Failure | null;
}

interface SendingProps extends SendDialogProps {
  kind: SendOrder['kind'];
  change: (kind: SendOrder['kind']) => void;
  note: string;
  setNote: (note: string) => void;
  why: Failure | null;
  /** What was looked at is no longer so: everything is looked at, and agreed to, once more. */
  lookAgain: (why: Failure) => void;
  sent: (report: SendReport) => void;
}

const NO_PLACES: SendPlan = { number: 1, places: [] };

function Sending(props: SendingProps): ReactNode {
  const { story: id, sending, kind, change, note, setNote, close } = props;
  // An update and a correction go to the same places: which of them it is asks for no other plan.
  const planned = usePlan(id, sending);
  const known = planned?.ok === true ? planned.value : null;
  const plan = known?.plan ?? NO_PLACES;
  const story = known?.story ?? null;
  const house = useSettings((settings) => settings.house);
  const usual = useMemo(() => tickedAtFirst(sending, plan, leftOutLast()), [sending, plan]);
  const [chosen, choose] = useState<ReadonlySet<string> | null>(null);
  const ticked = chosen ?? usual;
  const [isEmbargoWaived, waiveEmbargo] = useState(false);
  const [isBlockWaived, waiveBlock] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(props.why);
  const remarks = useMemo(
    () => (kind === 'kill' || story === null ? [] : remarksOf(story, house)),
    [story, house, kind],
  );
  const [ids] = useState(() => [id]);
  const embargoed = useEmbargoed(ids);
  const isEmbargoed = kind !== 'kill' && embargoed !== null && embargoed.length > 0;
  const cancelButton = useRef<HTMLButtonElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const isKnown = known !== null;
  // What is typed on goes into the note, or nowhere: never to the button that sends.
  useEffect(() => {
    if (isKnown && sending !== 'first') noteField.current?.focus();
  }, [isKnown, sending]);
  if (planned?.ok === false) return <Refused failure={planned.error} close={close} />;
  if (known !== null && plan.places.length === 0) return <Nowhere close={close} />;

  const name = story === null ? null : titleOf(story);
  const standing = { kind, note, chosen: ticked.size, isEmbargoed, isEmbargoWaived, isBlockWaived };
  const why = known === null ? null : sendObstacle({ ...standing, isBlocked: isBlocked(remarks) });
  const isAgainst = kind === 'kill' || (isEmbargoed && isEmbargoWaived);
  const send = async ({ revision }: Planned): Promise<void> => {
    if (kind === 'kill' && !(await isSure(name ?? '', ticked.size))) return;
    setBusy(true);
    setFailure(null);
    if (kind === 'first') rememberLeftOut(plan, ticked);
    const done = await bridge.request('filing.send', {
      ...{ story: id, base: revision, kind, note: note.trim(), destinations: [...ticked] },
      embargoed: isEmbargoed && isEmbargoWaived,
    });
    setBusy(false);
    if (done.ok) props.sent(done.value);
    else if (done.error.code === 'filing.changed') props.lookAgain(done.error);
    else setFailure(done.error);
  };

  return (
    <Dialog
      open
      size="medium"
      first={known === null || kind === 'first' ? cancelButton : noteField}
      dismissible={!busy}
      onClose={close}
      title={titleWords(kind, name)}
      description={known === null ? undefined : aboutText(known)}
      footer={
        <>
          {why === null ? null : <span className="export-why">{why}</span>}
          <Button ref={cancelButton} disabled={busy} onClick={close}>
            Cancel
          </Button>
          {known === null ? null : (
            <Button
              tone={isAgainst ? 'danger' : 'primary'}
              icon={kind === 'kill' ? undefined : <Send aria-hidden />}
              disabled={busy || why !== null}
              onClick={() => void send(known)}
            >
              {busy
                ? 'Sending…'
                : `${sendWords(kind, ticked.size)}${isEmbargoed && isEmbargoWaived ? ' under embargo' : ''}`}
            </Button>
          )}
        </>
      }
    >
      {failure === null ? null : (
        <p className="export-failure" role="alert">
          {sentenceFor(failure)}
        </p>
      )}
      {known === null ? (
        <p role="status">Looking at the story and where it can go…</p>
      ) : (
        <SendForm
          {...{ kind, change, remarks, isBlockWaived, waiveBlock, isEmbargoWaived, waiveEmbargo }}
          embargoed={isEmbargoed ? embargoed : []}
          {...{ note, setNote, noteField, ticked }}
          places={plan.places}
          tick={(place, on) => choose(withTick(ticked, place, on))}
        />
      )}
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

function isSure(name: string, count: number): Promise<boolean> {
  return ask({
    title: `Kill “${name}”?`,
    body: `${count === 1 ? 'A notice goes' : 'Notices go'} to ${destinationsText(count)}: the story is not to be used. Nothing more of it can be sent afterwards; its text stays in the library.`,
    yes: `Kill “${name}”`,
    danger: true,
  });
}
