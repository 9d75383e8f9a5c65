import { afterEach, describe, expect, it } from 'vitest';
import { NO_STYLE, type Mark, type ProofSettings } from '../../../renderer/editor/proofing/types';
import type { EditorSession } from '../../../renderer/editor/types';
import type { ProofDesk } from '../../../renderer/proofing/desk';
import { desk } from '../../support/dictionaries';
import { idAt, keys, open, storyOf } from '../editor/open';

const NO_FINDINGS = { error: 0, warning: 0, hint: 0 };

const real = desk();
const opened: EditorSession[] = [];

/** An open story on the screen that is being looked through, and what its desk was asked. */
function proofread(paragraphs: string[], change: Partial<ProofSettings> = {}) {
  const asked: string[][] = [];
  const watched: ProofDesk = {
    ...real,
    check: (dictionary, texts) => {
      asked.push(texts.map(({ text }) => text));
      return real.check(dictionary, texts);
    },
  };
  const session = open(storyOf(...paragraphs));
  opened.push(session);
  const settings = {
    desk: watched,
    dictionaryOf: () => 'en-US',
    edition: 0,
    words: [],
    style: NO_STYLE,
    ...change,
  };
  session.proof.configure(settings);
  session.proof.show();
  return { session, asked, settings };
}

afterEach(() => {
  for (const session of opened.splice(0)) session.dispose();
});

/** Every flagged word in turn. */
async function words({ proof }: EditorSession): Promise<string[]> {
  const found: string[] = [];
  let mark = await proof.next('spelling');
  const first = mark;
  while (mark !== null) {
    found.push(mark.text);
    mark = await proof.next('spelling');
    if (mark?.leaf === first?.leaf && mark?.from === first?.from) break;
  }
  return found;
}

async function first({ proof }: EditorSession): Promise<Mark> {
  const mark = await proof.next('spelling');
  if (mark === null) throw new Error('Nothing is flagged');
  return mark;
}

describe('a proofreader', () => {
  it('goes from one misspelt word to the next, in the order of the page and round', async () => {
    const { session } = proofread(['The goverment met.', 'It recieved mail and teh rest.']);
    session.setCaret({ block: idAt(session, 1), offset: 0 });
    expect(await words(session)).toEqual(['recieved', 'teh', 'goverment']);
    expect(session.proof.counts()).toEqual({ spelling: 3, tks: 0, style: NO_FINDINGS, problem: null });
  });

  it('looks again only at what was changed', async () => {
    const { session, asked } = proofread(['One goverment.', 'Two parties.', 'Three days.']);
    await first(session);
    asked.length = 0;
    session.setCaret({ block: idAt(session, 1), offset: 12 });
    keys(session).type(' tehy');
    await first(session);
    expect(asked.flat()).toEqual(['Two parties. tehy']);
  });

  it('offers what a word may have been meant to be, and puts it in as one step', async () => {
    const { session } = proofread(['The goverment’s plan.']);
    const mark = await first(session);
    expect(mark).toMatchObject({ text: 'goverment’s', word: 'goverment' });
    const [best = ''] = await session.proof.suggestions(mark);
    expect(best).toBe('government’s');
    expect(session.proof.replace(mark, best)).toBe(true);
    expect(session.story().body[0]).toMatchObject({ runs: [{ text: 'The government’s plan.' }] });
    expect(session.proof.replace(mark, best)).toBe(false);
    session.run('edit.undo');
    expect(session.story().body[0]).toMatchObject({ runs: [{ text: 'The goverment’s plan.' }] });
    expect(await words(session)).toEqual(['goverment’s']);
  });

  it('keeps the marks of a word where it puts another', async () => {
    const { session } = proofread(['']);
    const story = session.story();
    const bold = { text: 'goverment', marks: ['bold' as const] };
    const runs = [{ text: 'The ', marks: [] }, bold, { text: ' met.', marks: [] }];
    session.load({ ...story, body: [{ id: 'p', kind: 'paragraph', runs }] }, 'undoable');
    session.proof.replace(await first(session), 'government');
    expect(session.story().body).toMatchObject([
      { runs: [runs[0], { ...bold, text: 'government' }, runs[2]] },
    ]);
  });

  it('ignores one word once, and words of lists wherever they are', async () => {
    const { session, settings } = proofread(['The flarb of a flarb, a zorble.']);
    session.proof.ignoreOnce(await first(session));
    expect(await words(session)).toEqual(['flarb', 'zorble']);
    session.proof.configure({ ...settings, words: [new Set(['flarb'])] });
    expect(await words(session)).toEqual(['zorble']);
  });

  it('takes the names a story gives elsewhere for names, from the moment they are given', async () => {
    const { session } = proofread(['Tshisekedi arrived.']);
    expect(await words(session)).toEqual(['Tshisekedi']);
    session.setField('keywords', ['Félix Tshisekedi']);
    session.proof.configure({ ...proofread([]).settings, edition: 1 });
    expect(await words(session)).toEqual([]);
  });

  it('marks what is still to come whether or not spelling is checked', async () => {
    const { session } = proofread(['TK people died, [TK where].'], { desk: null });
    expect(session.proof.counts()).toEqual({ spelling: 0, tks: 2, style: NO_FINDINGS, problem: null });
    expect((await session.proof.next('tk'))?.text).toBe('TK');
    expect((await session.proof.next('tk'))?.text).toBe('[TK where]');
    session.run('edit.deleteBlock');
    expect(session.proof.counts().tks).toBe(0);
    session.run('edit.undo');
    expect(session.proof.counts().tks).toBe(2);
  });

  it('says why it cannot check a language', async () => {
    const { session } = proofread(['Привет'], { dictionaryOf: () => null });
    expect(await session.proof.next('spelling')).toBeNull();
    expect(session.proof.counts().problem).toBe('spelling.no-dictionary');
  });

  it('never asks while the page is off the screen', async () => {
    const { session, asked } = proofread(['The goverment met.']);
    session.proof.hide();
    expect(await session.proof.next('spelling')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('leaves the story alone', async () => {
    const { session } = proofread(['The goverment met.']);
    let changes = 0;
    session.onChange(() => (changes += 1));
    const before = session.story();
    await words(session);
    expect(session.story()).toBe(before);
    expect(changes).toBe(0);
  });
});
