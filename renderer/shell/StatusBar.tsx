import './status.css';
import { useSyncExternalStore } from 'react';
import type { DatelineStyleId, House } from '../../shared/house/house';
import type { Meter } from '../../shared/house/meter';
import { LIMITABLE_WORDS } from '../../shared/house/profile-words';
import { EmbargoMark } from '../embargo/EmbargoMark';
import { useHolds } from '../embargo/holds';
import type { EditorSession, StoryStatistics } from '../editor/types';
import { meterNow } from '../inspector/use-meter';
import { useProofCount } from '../inspector/use-proof';
import { clockTime } from '../library/when';
import { runCommand } from '../state/commands';
import type { SaveState } from '../state/saving';
import { useSettings } from '../state/settings';
import { tabOf, useTabs } from '../state/tabs';
import { keyText } from '../ui/keys';
import { ON_MAC } from '../ui/platform';

const STYLES: Readonly<Record<DatelineStyleId, string>> = {
  tass: 'TASS',
  ap: 'AP',
  reuters: 'Reuters',
  afp: 'AFP',
  kyodo: 'Kyodo',
  dpa: 'dpa',
  efe: 'EFE',
  xinhua: 'Xinhua',
  own: 'House',
};

/** What is true of the story on the screen: whether it is on disk, how long it is, in whose style and language. */
export function StatusBar() {
  const tab = useTabs((state) => tabOf(state, state.active));
  const house = useSettings((settings) => settings.house);
  const save = tab?.save ?? null;
  const session = tab?.session ?? null;
  return (
    <footer className="status" aria-label="Status">
      <div className="status-save" role="status">
        {save !== null && <SaveWords save={save} />}
      </div>
      <UnderEmbargo until={tab?.embargo?.until ?? null} />
      {session !== null && <Sizes session={session} />}
      {session !== null && <ToCome session={session} />}
      {session !== null && <StyleFindings session={session} />}
      <div className="status-house">
        {session !== null && <Filing session={session} house={house} />}
        {tab !== null && tab.language !== '' && <span title="Language of the story">{tab.language}</span>}
        <button type="button" className="status-button" onClick={() => void runCommand('app.settings')}>
          <span className="ui-hidden">House style: </span>
          {STYLES[house.datelineStyle]} style
        </button>
      </div>
    </footer>
  );
}

/** Whether the story is on disk. `Saved` is said only when it is; a pause in typing does not flicker. */
function SaveWords({ save }: { save: SaveState }) {
  if (save.status === 'failed') return <span className="status-failed">Not saved</span>;
  return (
    <span className="status-saved" data-status={save.status}>
      {save.status === 'saved' ? `Saved ${clockTime(save.savedAt)}` : 'Saving…'}
    </span>
  );
}

/** That the story is under embargo, and until when; pressed, it goes to where that is written. */
function UnderEmbargo({ until }: { until: string | null }) {
  if (!useHolds(until)) return null;
  return (
    <button
      type="button"
      className="status-button status-embargo"
      onClick={() => void runCommand('go.embargo')}
    >
      <span className="ui-hidden">Go to the embargo: </span>
      <EmbargoMark until={until} />
    </button>
  );
}

/** Whether the story is ready to be filed as the kind it is. */
function Filing({ session, house }: { session: EditorSession; house: House }) {
  const words = useSyncExternalStore(
    (listener) => session.onChange(listener),
    () => filingWords(meterNow(session, house)),
  );
  if (words === '') return null;
  return (
    <button type="button" className="status-button" onClick={() => void runCommand('go.inspector')}>
      {words}
    </button>
  );
}

function filingWords(meter: Meter | null): string {
  if (meter === null) return '';
  const { gauges, missing, isReady } = meter;
  const wrong = gauges
    .filter(({ state }) => state === 'over' || state === 'under')
    .map(({ of, state }) => `${LIMITABLE_WORDS[of]} too ${state === 'over' ? 'long' : 'short'}`);
  if (isReady) return 'Ready to file';
  return [...wrong, ...(missing.length === 0 ? [] : [`${missing.length} missing`])].join(' · ');
}

function Sizes({ session }: { session: EditorSession }) {
  const key = useSyncExternalStore(
    (listener) => session.onState(listener),
    () => sizesText(session.statistics()),
  );
  return <div className="status-sizes">{key}</div>;
}

/** How often the story says that something is still to come; pressed, it goes to the next. */
function ToCome({ session }: { session: EditorSession }) {
  const tks = useProofCount(session, (counts) => counts.tks);
  if (tks === 0) return null;
  return (
    <button
      type="button"
      className="status-button status-tk"
      title={`Go to the next TK (${keyText('Shift+F7', ON_MAC)})`}
      onClick={() => void runCommand('tk.next')}
    >
      {tks.toLocaleString('en')} TK
    </button>
  );
}

/** How much of the story the desk would write otherwise, hints apart; pressed, it goes to the next. */
function StyleFindings({ session }: { session: EditorSession }) {
  const found = useProofCount(session, ({ style }) => style.error + style.warning);
  if (found === 0) return null;
  return (
    <button
      type="button"
      className="status-button"
      title={`Go to the next finding (${keyText('F7', ON_MAC)})`}
      onClick={() => void runCommand('spelling.next')}
    >
      {found.toLocaleString('en')} style
    </button>
  );
}

function sizesText({ words, characters, minutes, selected }: StoryStatistics): string {
  const all = `${count(words, 'word')} · ${count(characters, 'character')} · ${minutes} min`;
  if (selected === null) return all;
  return `${selected.words.toLocaleString('en')} of ${count(words, 'word')} · ${selected.characters.toLocaleString('en')} of ${count(characters, 'character')} selected`;
}

function count(number: number, of: string): string {
  return `${number.toLocaleString('en')} ${of}${number === 1 ? '' : 's'}`;
}
