import type { EditorSession } from '../../../renderer/editor/types';
import { NO_STYLE } from '../../../renderer/editor/proofing/types';
import { openSession } from '../../../renderer/editor/session';
import type { ProofDesk } from '../../../renderer/proofing/desk';
import type { StyleDesk } from '../../../renderer/proofing/style-desk';
import { styleWorkerDesk } from '../../../renderer/proofing/style-worker-desk';
import { workerDesk } from '../../../renderer/proofing/worker-desk';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { fail } from '../../../shared/ipc/result';
import { newStory, paragraph } from '../../../shared/story/create';
import { EMPTY_BOOK } from '../../../shared/style/book';
import { activeRules } from '../../../shared/style/packs';
import './next-key';

// The page of spelling.electron.bench.ts: a story of 5,000 words with a misspelling in every paragraph, in the editor,
// with spelling on or off, or with style too, and the
// workers of the build.

declare global {
  interface Window {
    /** The milliseconds from opening the story to the first misspelt word and to the last; null while there is none. */
    found: { first: number; all: number } | null;
  }
}

const WORDS = 5_000;
const VOCABULARY = (
  'minister government ceasefire agreement officials negotiations economy inflation parliament coalition defense border ' +
  'exports tariff refugees humanitarian summit delegation sanctions treaty central bank prosecutors court ruling verdict ' +
  'election campaign candidate voters turnout province governor capital region police witnesses explosion rescue workers ' +
  'storm flooding residents evacuated hospital company shares quarterly profit revenue analysts forecast'
).split(' ');

const kind = new URLSearchParams(location.search).get('spelling');
window.found = null;
if (kind === 'floor') void lookUp();
else open();

/** The least that could do the job: a worker opens the dictionary and looks one word up. */
async function lookUp(): Promise<void> {
  const start = performance.now();
  await startDesk().check('en-US', [{ text: 'the goverment', isCaption: false }]);
  const time = performance.now() - start;
  window.found = { first: time, all: time };
}

function startDesk(): ProofDesk {
  return workerDesk(() => new Worker('/workers/proofing-worker.js', { type: 'module' }));
}

function styleDesk(): StyleDesk {
  return styleWorkerDesk(
    () => new Worker('/workers/style-worker.js', { type: 'module' }),
    () => undefined,
  );
}

function open(): void {
  const texts = Array.from({ length: WORDS / 50 }, (_, at) => {
    const words = Array.from(
      { length: 49 },
      (_word, number) => VOCABULARY[(at * 7 + number * 3) % VOCABULARY.length],
    );
    return `The ${words.slice(0, 24).join(' ')} goverment ${words.slice(25).join(' ')} towards 5 people.`;
  });
  const now = new Date().toISOString();
  const body = texts.map(paragraph);
  const session = openSession(
    { ...newStory({ now }), headline: 'Headline', body },
    {
      house: DEFAULT_HOUSE,
      smartQuotes: true,
      addMedia: () => Promise.resolve(fail('media.unavailable')),
      chooseMedia: () => Promise.resolve([]),
      now: () => new Date().toISOString(),
    },
  );
  const pane = document.createElement('div');
  pane.style.cssText = 'height: 100vh; overflow: auto';
  document.body.append(pane);
  if (session.page !== null) pane.append(session.page);
  if (kind === 'on' || kind === 'style') proofread(session, texts.length, kind === 'style');
  const block = body[Math.floor(body.length / 2)]?.id ?? '';
  session.goTo(block);
  session.setCaret({ block, offset: 20 });
  session.onChange(() => void session.statistics());
}

function proofread({ proof }: EditorSession, all: number, withStyle: boolean): void {
  const start = performance.now();
  let first = 0;
  proof.onMarks(() => {
    const { spelling, style } = proof.counts();
    const isStyled = !withStyle || style.warning === 2 * all;
    if (spelling > 0 && first === 0) first = performance.now() - start;
    if (spelling === all && isStyled && window.found === null)
      window.found = { first, all: performance.now() - start };
  });
  proof.configure({
    desk: startDesk(),
    dictionaryOf: () => 'en-US',
    edition: 0,
    words: [],
    style: withStyle
      ? { ...NO_STYLE, desk: styleDesk(), rules: activeRules(EMPTY_BOOK), languageOf: () => 'en-US' }
      : NO_STYLE,
  });
  proof.show();
}
