import { $getEditor, type LexicalEditor } from 'lexical';
import { formatDateline } from '../../../shared/dateline/format';
import { embargoLine, isEmbargoed } from '../../../shared/exchange/embargo';
import { escapeText } from '../../../shared/exchange/html/escape';
import { bodyHtml } from '../../../shared/exchange/html/write-blocks';
import { inlineHtml } from '../../../shared/exchange/html/write-inline';
import { pageWords } from '../../../shared/exchange/html/words';
import { TEXT } from '../../../shared/exchange/text/write-blocks';
import { byKind, type Block } from '../../../shared/story/blocks';
import { textDirection } from '../../../shared/story/direction';
import { plain, textOf, type Run } from '../../../shared/story/text';
import { photoTexts } from '../../../shared/story/walk';
import { $hiddenFields } from '../conversion/fields';
import { linesOf } from '../edits/lines';
import { hostOf, houseOf } from '../host';
import { FLAVOUR, writeFlavour } from './flavour';
import type { Slice } from './slice';

/** What goes on the clipboard, by type. */
export interface ClipboardTexts {
  'text/html': string;
  'text/plain': string;
  [type: string]: string;
}

/**
 * A slice in the three forms a clipboard takes: ours, HTML and plain text. In the foreign two the dateline is its
 * text, photos are what is written under them, notes to editors among other blocks stay behind, and whole blocks of a
 * story under embargo say so first.
 */
export function $clipboardTexts(slice: Slice): ClipboardTexts {
  const blocks = withDatelineText(slice, $getEditor());
  const lines = blocks[0] === undefined ? null : linesOf(blocks[0]);
  const [line] = lines ?? [];
  const { language } = $hiddenFields();
  const embargo = slice.isInline ? '' : $embargoText();
  return {
    [FLAVOUR]: writeFlavour(slice),
    'text/html':
      slice.isInline && line !== undefined
        ? inlineHtml(line)
        : (embargo === '' ? '' : `<p><strong>${escapeText(embargo)}</strong></p>`) +
          blocksHtml(blocks, pageWords(language)),
    'text/plain':
      slice.isInline && line !== undefined
        ? textOf(line)
        : (embargo === '' ? '' : `${embargo}\n\n`) + blocksText(blocks),
  };
}

/** The line that says until when the story may not be published; `''` where it may. */
function $embargoText(): string {
  const { embargo } = $hiddenFields();
  const { now } = hostOf($getEditor());
  return embargo !== null && isEmbargoed({ embargo }, now()) ? embargoLine(embargo) : '';
}

function withDatelineText({ blocks, dateline, datelineAt }: Slice, editor: LexicalEditor): Block[] {
  if (dateline === null) return blocks;
  const text = formatDateline(dateline, houseOf(editor));
  return blocks.map((block, at) =>
    at === datelineAt && block.kind === 'paragraph'
      ? { ...block, runs: [...plain(text), ...block.runs] }
      : block,
  );
}

function blocksHtml(blocks: readonly Block[], words: ReturnType<typeof pageWords>): string {
  const written = blocks.map((block) => (block.kind === 'photo' ? photoAsText(block) : block));
  const text = written.map((block) => textOf(firstRuns(block))).join(' ');
  return bodyHtml(written, {
    direction: textDirection(text) ?? 'ltr',
    dateline: null,
    src: () => null,
    words,
  });
}

function firstRuns(block: Block): Run[] {
  return linesOf(block)?.[0] ?? [];
}

function photoAsText(block: Extract<Block, { kind: 'photo' }>): Block {
  return { id: block.id, kind: 'paragraph', runs: plain(photoTexts(block.photo).slice(0, 2).join(' ')) };
}

function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => byKind(TEXT, block, ''))
    .filter((text) => text !== '')
    .join('\n\n');
}
