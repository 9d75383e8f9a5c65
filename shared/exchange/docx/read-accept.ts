import { isGone } from './read-changes';
import type { Block, Cell, Inline, Paragraph } from './read-model';
import type { NoteReference } from './read-paragraph';

/** What was deleted in one paragraph, or in one row of a table. */
export interface Deleted {
  author: string;
  text: string;
}

/** A document with its tracked changes accepted, and what is gone with them. */
export interface Accepted {
  blocks: Block[];
  deleted: Deleted[];
}

/**
 * Accepts every tracked change: a paragraph whose end is deleted goes on in the next one, and a row that is deleted is
 * gone. What is gone is told, but for what was only moved.
 */
export function acceptChanges(blocks: readonly Block[], noteWords: NoteWords = () => ''): Accepted {
  const deleted: Deleted[] = [];
  const moved = new Set(movedTexts(blocks));
  const accepted = acceptIn(blocks, deleted, noteWords);
  return {
    blocks: accepted,
    deleted: deleted.filter(({ text }) => text.trim() !== '' && !moved.has(keyOf(text))),
  };
}

type NoteWords = (reference: NoteReference) => string;

function acceptIn(blocks: readonly Block[], deleted: Deleted[], noteWords: NoteWords): Block[] {
  const accepted: Block[] = [];
  let pending: Inline[] = [];
  let open: Paragraph | null = null;
  const flush = (): void => {
    if (open !== null && isSomething(pending)) accepted.push({ ...open, inlines: pending });
    pending = [];
    open = null;
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      flush();
      const rows = block.rows.flatMap((row) => {
        if (isGone(row.changes)) {
          const [change] = row.changes;
          deleted.push({
            author: change?.author ?? '',
            text: row.cells.map(({ blocks: inner }) => wordsOf(inner)).join('\t'),
          });
          return [];
        }
        return [
          {
            ...row,
            cells: row.cells.map((cell): Cell => ({
              ...cell,
              blocks: acceptIn(cell.blocks, deleted, noteWords),
            })),
          },
        ];
      });
      if (rows.length > 0) accepted.push({ kind: 'table', rows });
      continue;
    }
    deleted.push(...deletedIn(block.inlines, noteWords));
    for (const inline of keptIn(block.inlines, deleted, noteWords)) pending.push(inline);
    if (isGone(block.mark)) open = block;
    else {
      accepted.push({ ...block, inlines: pending });
      pending = [];
      open = null;
    }
  }
  flush();
  return accepted;
}

function keptIn(inlines: readonly Inline[], deleted: Deleted[], noteWords: NoteWords): Inline[] {
  return inlines
    .filter((inline) => !('changes' in inline) || !isGone(inline.changes))
    .map((inline) =>
      inline.kind === 'box' ? { ...inline, blocks: acceptIn(inline.blocks, deleted, noteWords) } : inline,
    );
}

/** What is deleted of a paragraph, by who did it. */
function deletedIn(inlines: readonly Inline[], noteWords: NoteWords): Deleted[] {
  const all: Deleted[] = [];
  let goesOn = false;
  for (const inline of inlines) {
    if (!('changes' in inline)) continue;
    const gone = inline.changes.find((change) => isGone([change]));
    const text = goneText(inline, noteWords);
    const last = all.at(-1);
    if (gone === undefined) {
      goesOn = false;
      continue;
    }
    if (goesOn && last?.author === gone.author) last.text += text;
    else all.push({ author: gone.author, text });
    goesOn = true;
  }
  return all;
}

function goneText(inline: Inline, noteWords: NoteWords): string {
  if (inline.kind === 'note') return ` [${noteWords(inline).trim()}] `;
  if (inline.kind === 'text') return inline.text;
  return inline.kind === 'box' ? wordsOf(inline.blocks) : '';
}

function isSomething(inlines: readonly Inline[]): boolean {
  return inlines.some(({ kind }) => kind !== 'comment' && kind !== 'bookmark');
}

/** What stands where something was moved to, paragraph by paragraph. */
function movedTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => movedTexts(cell.blocks)));
    const moved = block.inlines.map((inline) =>
      inline.kind === 'text' && inline.changes.some(({ kind }) => kind === 'move-to') ? inline.text : '',
    );
    return [keyOf(moved.join(''))];
  });
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All words of blocks, whatever was done to them: paragraphs on lines, cells between tabs. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.inlines
            .map((one) =>
              one.kind === 'text' ? one.text : one.kind === 'box' ? `\n${wordsOf(one.blocks)}\n` : '',
            )
            .join('')
        : block.rows.map(({ cells }) => cells.map((cell) => wordsOf(cell.blocks)).join('\t')).join('\n'),
    )
    .join('\n');
}
