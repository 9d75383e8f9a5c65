import fc from 'fast-check';
import { $createRangeSelection, $getNodeByKey, $getRoot, $selectAll, $setSelection } from 'lexical';
import { describe, expect, test } from 'vitest';
import { FLAVOUR, readFlavour } from '../../../renderer/editor/clipboard/flavour';
import { Paster } from '../../../renderer/editor/clipboard/paste';
import { loadReaders, readersNow } from '../../../renderer/editor/clipboard/readers';
import { $slice } from '../../../renderer/editor/clipboard/slice';
import type { Source } from '../../../renderer/editor/clipboard/source';
import { $clipboardTexts } from '../../../renderer/editor/clipboard/write';
import { $leavesIn } from '../../../renderer/editor/edits/leaves';
import { $setPoint } from '../../../renderer/editor/edits/offsets';
import { $textBlockOf } from '../../../renderer/editor/nodes/text-block';
import type { EditorSession } from '../../../renderer/editor/types';
import type { Block } from '../../../shared/story/blocks';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { emptyPhoto } from '../../../shared/story/photo';
import { place } from '../../../shared/story/place';
import { plain, textOf } from '../../../shared/story/text';
import { idAt, keys, open, sketch, storyOf } from './open';
import { block } from './stories';

function copyAll(session: EditorSession): Record<string, string> {
  session.editor.update(() => void $selectAll(), { discrete: true });
  return session.editor.read('latest', () => {
    const slice = $slice();
    return slice === null ? {} : { ...$clipboardTexts(slice) };
  });
}

async function paste(session: EditorSession, source: Partial<Source>): Promise<void> {
  const paster = new Paster(session.editor);
  session.editor.update(
    () => paster.$paste({ flavour: '', html: '', rtf: '', text: '', pictures: [], ...source }),
    {
      discrete: true,
    },
  );
  await loadReaders();
  await Promise.resolve();
}

function blankStory() {
  const session = open({ ...storyOf(''), headline: '', deck: '' });
  session.configure({
    house: { ...DEFAULT_HOUSE, agency: 'TASS', datelineStyle: 'tass' },
    smartQuotes: true,
  });
  session.setCaret({ block: idAt(session, 0), offset: 0 });
  return session;
}

/** The first to paste in this file: the reader is not here yet. */
describe('pasting before the reader is loaded', () => {
  test('what is typed while the reader is loading comes behind what was pasted', async () => {
    const session = open(storyOf('Before '));
    session.setCaret({ block: idAt(session, 0), offset: 7 });
    expect(readersNow()).toBeNull();
    const pasting = paste(session, { html: '<p>one</p><p>two</p>', text: 'one\n\ntwo' });
    expect(sketch(session.story().body)).toEqual(['Before one\n\ntwo']);
    keys(session).type('!after');
    await pasting;
    expect(sketch(session.story().body).join(' / ')).toBe('Before one / two!after');
  });
});

describe('a story under embargo', () => {
  const until = (instant: string) => ({ embargo: { until: instant, zone: 'UTC' } });
  const LINE = 'EMBARGOED until 1 January 2099, 00:00 UTC';

  test('says so first where whole blocks leave as text, and not within the application', async () => {
    const texts = copyAll(open({ ...storyOf('One\nTwo'), ...until('2099-01-01T00:00:00Z') }));
    expect(texts['text/plain']?.startsWith(`${LINE}\n\n`)).toBe(true);
    expect(texts['text/html']?.startsWith(`<p><strong>${LINE}</strong></p>`)).toBe(true);
    const into = blankStory();
    await paste(into, { flavour: texts[FLAVOUR] ?? '' });
    expect(JSON.stringify(into.story())).not.toContain('EMBARGOED');
  });

  test('does not once it has passed, nor over a few words of a line', () => {
    expect(
      copyAll(open({ ...storyOf('One'), ...until('2001-01-01T00:00:00Z') }))['text/plain'],
    ).not.toContain('EMBARGO');
    const session = open({ ...storyOf('One two'), ...until('2099-01-01T00:00:00Z') });
    session.editor.update(
      () => {
        const leaf = $leavesIn($getRoot()).at(-1);
        const selection = $createRangeSelection();
        if (leaf === undefined) return;
        $setPoint(selection.anchor, leaf, 0);
        $setPoint(selection.focus, leaf, 3);
        $setSelection(selection);
      },
      { discrete: true },
    );
    const texts = session.editor.read('latest', () => {
      const slice = $slice();
      return slice === null ? null : $clipboardTexts(slice);
    });
    expect(texts?.['text/plain']).toBe('One');
  });
});

describe('copying', () => {
  test('puts the text on the clipboard as others know it, the dateline in its words', () => {
    const session = open({
      ...storyOf('Talks go on.', 'They end.'),
      dateline: { places: [place('Tokyo')], date: '2017-03-20', source: null },
    });
    session.configure({
      house: { ...DEFAULT_HOUSE, agency: 'TASS', datelineStyle: 'tass' },
      smartQuotes: true,
    });
    const texts = copyAll(session);
    expect(texts['text/plain']).toBe(
      'Headline\n\nDeck\n\nTOKYO, March 20. /TASS/. Talks go on.\n\nThey end.',
    );
    expect(texts['text/html']).toContain('<p>TOKYO, March 20. /TASS/. Talks go on.</p>');
  });

  test('and pasting within Dateline keeps every kind and mark, under new ids', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (body) => {
        const from = open({ ...storyOf(''), headline: '', deck: '', body });
        const flavour = copyAll(from)[FLAVOUR] ?? '';
        const slice = readFlavour(flavour);
        expect(slice).not.toBeNull();
        const to = blankStory();
        const paster = new Paster(to.editor);
        to.editor.update(() => paster.$paste({ flavour, html: '', rtf: '', text: '', pictures: [] }), {
          discrete: true,
        });
        const pasted = to.story().body.map((one) => ({ ...one, id: '' }));
        const source = from.story().body;
        expect(sketch(to.story().body).filter((line) => line !== '')).toEqual(
          sketch(source).filter((line) => line !== ''),
        );
        expect(pasted.map(({ kind }) => kind)).toEqual(
          expect.arrayContaining(source.map(({ kind }) => kind)),
        );
        const ids = new Set(source.map(({ id }) => id));
        expect(to.story().body.filter(({ id }) => ids.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a whole story and pasting it into an empty one makes the same story', async () => {
    const from = open({
      ...storyOf('Talks go on.', 'They end.'),
      lead: { ...emptyPhoto(), caption: plain('Lavrov'), credit: 'EPA' },
      dateline: { places: [place('Tokyo')], date: '2017-03-20', source: null },
    });
    const to = blankStory();
    to.setCaret({ block: 'headline', offset: 0 });
    await paste(to, { flavour: copyAll(from)[FLAVOUR] ?? '' });
    const [a, b] = [from.story(), to.story()];
    expect({ ...b, id: a.id, createdAt: a.createdAt, updatedAt: a.updatedAt, body: sketch(b.body) }).toEqual({
      ...a,
      body: sketch(a.body),
    });
  });

  test('rubbish under our name is not taken for blocks', () => {
    for (const rubbish of ['', '{', '[]', '{"blocks":[]}', '{"blocks":[{"kind":"x"}]}', 'null'])
      expect(readFlavour(rubbish)).toBeNull();
  });
});

describe('pasting', () => {
  test('one line runs on in the text and keeps its marks', async () => {
    const session = open(storyOf('One three'));
    session.setCaret({ block: idAt(session, 0), offset: 4 });
    await paste(session, { html: '<b>two</b> ', text: 'two ' });
    expect(session.story().body).toMatchObject([
      { runs: [{ text: 'One ' }, { text: 'two', marks: ['bold'] }, { text: ' three' }] },
    ]);
  });

  test('a whole story into an empty one: blocks, and the dateline recognised in a step of its own', async () => {
    const session = blankStory();
    const html = '<p>TOKYO, March 20. /TASS/. Talks.</p><h3>Kuril</h3><ul><li>one</li></ul>';
    await paste(session, { html, text: 'x' });
    expect(session.story().dateline).toMatchObject({ places: [{ name: 'Tokyo' }], date: '2017-03-20' });
    expect(sketch(session.story().body)).toEqual(['Talks.', '# Kuril', '- one']);
    session.run('edit.undo');
    expect(session.story().dateline).toBeNull();
    expect(sketch(session.story().body)).toEqual(['TOKYO, March 20. /TASS/. Talks.', '# Kuril', '- one']);
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['']);
  });

  test('a page into the headline leaves its first line there and the rest in the body', async () => {
    const session = blankStory();
    session.setCaret({ block: 'headline', offset: 0 });
    await paste(session, { text: 'Lavrov to Tokyo\n\nTalks go on.\n\nThey end.' });
    expect(session.story().headline).toBe('Lavrov to Tokyo');
    expect(sketch(session.story().body)).toEqual(['Talks go on.', 'They end.']);
  });

  test('a picture into the head of a story is its lead, a second one goes to the body', () => {
    const session = open(storyOf('Text'));
    const picture: Block = { id: 'x', kind: 'photo', photo: { ...emptyPhoto(), credit: 'EPA' } };
    for (const at of ['headline', 'deck']) {
      session.setCaret({ block: at, offset: 1 });
      session.insertBlocks([picture]);
    }
    expect(session.story()).toMatchObject({ headline: 'Headline', deck: 'Deck', lead: { credit: 'EPA' } });
    expect(sketch(session.story().body)).toEqual(['[|EPA|]', 'Text']);
  });

  test('part of a list, a quote and a table copies what is selected of them', () => {
    const body: Block[] = [
      {
        id: 'l',
        kind: 'list',
        ordered: true,
        items: ['one', 'two', 'three'].map((words, at) => ({ id: `i${at}`, level: 0, runs: plain(words) })),
      },
      { id: 'q', kind: 'quote', runs: plain('Said so'), attribution: 'Kishida' },
    ];
    const session = open({ ...storyOf(''), body });
    const slice = session.editor.read('force-commit', () => {
      const leaves = $getRoot().getChildren().flatMap($leavesIn);
      const [, , , two, , said] = leaves;
      return { two: two?.getKey() ?? '', said: said?.getKey() ?? '' };
    });
    session.editor.update(
      () => {
        const selection = $createRangeSelection();
        for (const [point, key, offset] of [
          [selection.anchor, slice.two, 1],
          [selection.focus, slice.said, 4],
        ] as const) {
          const leaf = $textBlockOf($getNodeByKey(key));
          if (leaf !== null) $setPoint(point, leaf, offset);
        }
        $setSelection(selection);
      },
      { discrete: true },
    );
    const copied = session.editor.read('latest', $slice);
    expect(sketch(copied?.blocks ?? [])).toEqual(['1. wo/1. three', '> Said|']);
  });

  test('nothing is lost where a field holds less than was copied', async () => {
    const lead = { ...emptyPhoto(), credit: 'EPA' };
    const session = open({ ...storyOf('Text'), lead });
    session.setCaret({ block: 'lead', offset: 4 });
    await paste(session, { html: '<p>one</p><table><tr><td>cell</td></tr></table>', text: 'one cell' });
    const { lead: after, body } = session.story();
    expect([after?.credit, textOf(after?.caption ?? []), ...sketch(body)].join(' ')).toContain('cell');
    expect(plain('')).toEqual([]);
  });
});

describe('an address pasted over words', () => {
  const HREF = 'https://example.com/report';
  async function pasteOver(
    text: string,
    from: number,
    to: number,
    source: Partial<Source>,
  ): Promise<EditorSession> {
    const session = open(storyOf(text));
    session.editor.update(
      () => {
        const block = $leavesIn($getRoot())[2];
        const selection = $createRangeSelection();
        if (block === undefined) return;
        $setSelection(selection);
        $setPoint(selection.anchor, block, from);
        $setPoint(selection.focus, block, to);
      },
      { discrete: true },
    );
    await paste(session, source);
    return session;
  }
  const runs = (session: EditorSession) => session.story().body.map((one) => ('runs' in one ? one.runs : []));

  test('links them and keeps them, and what is typed next stands behind the link', async () => {
    const session = await pasteOver('Read the report', 9, 15, {
      text: `${HREF}\n`,
      html: `<a href="${HREF}">x</a>`,
    });
    keys(session).type(' now');
    expect(runs(session)).toEqual([
      [
        { text: 'Read the ', marks: [] },
        { text: 'report', marks: [], href: HREF },
        { text: ' now', marks: [] },
      ],
    ]);
    session.run('edit.undo');
    session.run('edit.undo');
    expect(runs(session)).toEqual([[{ text: 'Read the report', marks: [] }]]);
  });

  test.each([
    ['more than an address', 'Read the report', { text: `See ${HREF}` }, `Read the See ${HREF}`],
    ['an address over another', 'Read the https://a.example', { text: HREF }, `Read the ${HREF}`],
    [
      'what no story links to',
      'Read the report',
      { text: 'file:///etc/passwd' },
      'Read the file:///etc/passwd',
    ],
  ])('%s takes their place', async (_name, text, source, after) => {
    const session = await pasteOver(text, 9, text.length, source);
    expect(sketch(session.story().body)).toEqual([after]);
  });
});

describe('RTF', () => {
  test.each([{ rtf: "{\\rtf1\\ansi {\\b Bold} \\'e9\\par Second\\par}", text: 'Bold é\nSecond' }])(
    'is pasted with its marks where a program offers nothing better',
    async (source) => {
      const session = open(storyOf(''));
      session.setCaret({ block: idAt(session, 0), offset: 0 });
      await paste(session, source);
      const { body } = session.story();
      expect(sketch(body)).toEqual(['Bold é', 'Second']);
      expect(body[0]).toMatchObject({ runs: [{ text: 'Bold', marks: ['bold'] }, { text: ' é' }] });
    },
  );
});
