import { openSession } from '../../../renderer/editor/session';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { fail } from '../../../shared/ipc/result';
import { newStory, paragraph } from '../../../shared/story/create';
import './next-key';

// The page of keystroke.electron.bench.ts: a story in the editor, or its text in a bare contenteditable element.

const SENTENCE =
  'Japanese Foreign Minister Fumio Kishida and his Russian counterpart plan to discuss issues related to trade.';
const PARAGRAPH = Array.from({ length: 3 }, () => SENTENCE).join(' ');
const WORDS = PARAGRAPH.split(' ').length;

const asked = new URLSearchParams(location.search);
const texts = Array.from({ length: Math.ceil(Number(asked.get('words')) / WORDS) }, () => PARAGRAPH);
if (asked.get('kind') === 'floor') openBare();
else openEditor();

function openBare(): void {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.className = 'page is-long';
  for (const text of texts) {
    const block = document.createElement('p');
    block.className = 'paragraph';
    block.textContent = text;
    element.append(block);
  }
  document.body.append(element);
  const middle = element.children[Math.floor(texts.length / 2)];
  element.focus();
  getSelection()?.collapse(middle?.firstChild ?? null, 20);
  middle?.scrollIntoView({ block: 'center' });
}

function openEditor(): void {
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
  if (session.page !== null) document.body.append(session.page);
  const block = body[Math.floor(body.length / 2)]?.id ?? '';
  session.goTo(block);
  session.setCaret({ block, offset: 20 });
  // What the window does after every change: the sizes for the status bar, and the story for the next save.
  session.onChange(() => void session.statistics());
}
