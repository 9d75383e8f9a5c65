import fc from 'fast-check';
import { $createRangeSelection, $getRoot, $setSelection } from 'lexical';
import { describe, expect, test } from 'vitest';
import { $plainTextOf } from '../../../renderer/editor/conversion/runs';
import { $leavesIn } from '../../../renderer/editor/edits/leaves';
import { $lengthOfBlock, $selectEndOf, $selectIn, $setPoint } from '../../../renderer/editor/edits/offsets';
import { $selectedStretch } from '../../../renderer/editor/edits/stretch';
import type { EditorSession } from '../../../renderer/editor/types';
import type { CommandId } from '../../../shared/commands';
import { normalizeStory } from '../../../shared/story/normalize';
import { parseStory } from '../../../shared/story/migrate';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { keys, open, sketch, storyOf } from './open';
import { block, story } from './stories';

/** Selects from one place of the page to another, both given as fractions of all its text. */
function select(session: EditorSession, from: number, to: number): void {
  session.editor.update(
    () => {
      const leaves = $getRoot().getChildren().flatMap($leavesIn);
      const selection = $createRangeSelection();
      for (const [point, part] of [
        [selection.anchor, from],
        [selection.focus, to],
      ] as const) {
        const exact = part * leaves.length;
        const leaf = leaves[Math.min(Math.floor(exact), leaves.length - 1)];
        if (leaf === undefined) continue;
        const offset = Math.round((exact - Math.floor(exact)) * $lengthOfBlock(leaf));
        $setPoint(point, leaf, wholeCharacters($plainTextOf(leaf), offset));
      }
      $setSelection(selection);
    },
    { discrete: true },
  );
}

/** An offset that parts no surrogate pair, as no caret can. */
function wholeCharacters(text: string, offset: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;
}

/** The text of every block on the page in reading order. */
function texts(session: EditorSession): string[] {
  return session.editor.read('latest', () =>
    $getRoot()
      .getChildren()
      .flatMap($leavesIn)
      .map((leaf) => $plainTextOf(leaf)),
  );
}

/** What must hold after any edit: the format accepts the story, and no id stands twice. */
function check(value: Story): void {
  const parsed = parseStory(value);
  expect(parsed.ok ? null : parsed.error).toBeNull();
  const ids = value.body.flatMap((one) => [
    one.id,
    ...(one.kind === 'list' ? one.items.map((item) => item.id) : []),
    ...(one.kind === 'table' ? one.rows.map((row) => row.id) : []),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

const COMMANDS: CommandId[] = [
  'block.paragraph',
  'block.subhead',
  'block.quote',
  'block.pullquote',
  'block.bullets',
  'block.numbers',
  'block.note',
  'block.indent',
  'block.outdent',
  'edit.moveUp',
  'edit.moveDown',
  'format.bold',
  'format.clear',
  'insert.table',
  'insert.rule',
  'table.rowBelow',
  'table.columnRight',
];

interface Act {
  name: string;
  run: (session: EditorSession) => void;
}

const keeping: fc.Arbitrary<Act> = fc.oneof(
  fc
    .constantFrom(...COMMANDS)
    .map((id) => ({ name: id, run: (session: EditorSession) => void session.run(id) })),
);

const any: fc.Arbitrary<Act> = fc.oneof(
  keeping,
  fc.constantFrom<Act>(
    { name: 'enter', run: (session) => keys(session).enter() },
    { name: 'shift+enter', run: (session) => keys(session).shiftEnter() },
    { name: 'backspace', run: (session) => deleteAt(session, 'start') },
    { name: 'delete', run: (session) => deleteAt(session, 'end') },
    { name: 'type', run: (session) => keys(session).type('"x ') },
    { name: 'edit.deleteBlock', run: (session) => void session.run('edit.deleteBlock') },
    { name: 'table.deleteRow', run: (session) => void session.run('table.deleteRow') },
    { name: 'table.deleteColumn', run: (session) => void session.run('table.deleteColumn') },
  ),
  fc
    .array(block, { minLength: 1, maxLength: 3 })
    .map((blocks) => ({ name: 'insert', run: (session: EditorSession) => session.insertBlocks(blocks) })),
);

/**
 * Deletes what is selected. Deleting a character within a text is the browser's to measure, so a caret is taken to
 * the edge of its block first.
 */
function deleteAt(session: EditorSession, edge: 'start' | 'end'): void {
  session.editor.update(
    () => {
      const stretch = $selectedStretch();
      if (stretch === null || !stretch.first.is(stretch.last) || stretch.from !== stretch.to) return;
      if (edge === 'start') $selectIn(stretch.first, 0);
      else $selectEndOf(stretch.first);
    },
    { discrete: true },
  );
  if (edge === 'start') keys(session).backspace();
  else keys(session).del();
}

const step = fc.record({ from: fraction, to: fc.option(fraction), act: any });

function letters(text: string): string {
  return Array.from(text.replace(/\s/g, '')).sort().join('');
}

describe('whatever is edited wherever', () => {
  test('the page stays in shape, and all of it can be undone and done again', () => {
    fc.assert(
      fc.property(story, fc.array(step, { maxLength: 8 }), (value, steps) => {
        const session = open(value);
        const states: Story[] = [session.story()];
        for (const { from, to, act } of steps) {
          select(session, from, to ?? from);
          act.run(session);
          check(session.story());
          states.push(session.story());
        }
        const final = session.story();
        while (session.run('edit.undo')) check(session.story());
        expect(normalizeStory(session.story())).toEqual(normalizeStory(value));
        while (session.run('edit.redo')) check(session.story());
        expect(session.story()).toEqual(final);
        session.dispose();
      }),
      { numRuns: 100 },
    );
  });

  test('commands that change the form of blocks keep every character', () => {
    fc.assert(
      fc.property(story, fraction, fraction, keeping, (value, from, to, act) => {
        const session = open(value);
        select(session, from, to);
        const before = letters(texts(session).join(''));
        if (!act.name.startsWith('insert.')) {
          act.run(session);
          expect(letters(texts(session).join(''))).toBe(before);
        }
        session.dispose();
      }),
      { numRuns: 80 },
    );
  });

  test('a list is turned and turned back whole, and the room to write below it is no item', () => {
    const session = open({
      ...storyOf(''),
      body: [{ id: 'l', kind: 'list', ordered: false, items: [{ id: 'i', level: 0, runs: plain('one') }] }],
    });
    session.run('edit.selectAll');
    session.run('block.numbers');
    expect(sketch(session.story().body)).toEqual(['1. one']);
    session.run('block.numbers');
    expect(sketch(session.story().body)).toEqual(['one']);
  });

  test('deleting takes the selected text and nothing else', () => {
    fc.assert(
      fc.property(story, fraction, fraction, (value, from, to) => {
        const session = open(value);
        const lengths = texts(session);
        const at = (part: number): number => {
          const exact = part * lengths.length;
          const index = Math.min(Math.floor(exact), lengths.length - 1);
          const before = lengths.slice(0, index).join('').length;
          const text = lengths[index] ?? '';
          return before + wholeCharacters(text, Math.round((exact - Math.floor(exact)) * text.length));
        };
        const [start, end] = [at(Math.min(from, to)), at(Math.max(from, to))];
        fc.pre(end > start);
        select(session, from, to);
        keys(session).backspace();
        const all = lengths.join('');
        expect(letters(texts(session).join(''))).toBe(letters(all.slice(0, start) + all.slice(end)));
        session.dispose();
      }),
      { numRuns: 100 },
    );
  });

  test('inserting blocks anywhere keeps every character of both', () => {
    fc.assert(
      fc.property(story, fraction, fc.array(block, { minLength: 1, maxLength: 4 }), (value, at, blocks) => {
        const session = open(value);
        select(session, at, at);
        const before = letters(texts(session).join(''));
        const other = open({ ...value, headline: '', deck: '', lead: null, dateline: null, body: blocks });
        const pasted = letters(texts(other).join(''));
        session.insertBlocks(blocks);
        check(session.story());
        expect(letters(texts(session).join(''))).toBe(letters(before + pasted));
        session.dispose();
        other.dispose();
      }),
      { numRuns: 80 },
    );
  });
});
