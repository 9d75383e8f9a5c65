import { fail, ok, type Result } from '../../ipc/result';
import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { textReader } from '../text/read';
import type { FoundImage, Note, Part, ReadContext, Reader, Reading } from '../types';
import { splitFrontMatter } from './front-matter';
import { blocksOf, type MarkdownBlocks } from './read-blocks';
import { readForeign } from './read-foreign';
import { htmlBlocks } from './read-html';
import { takeImages } from './read-images';
import { readOurs } from './read-ours';
import { markdownScore } from './read-score';
import { markdownTree } from './read-tree';

/**
 * Reads Markdown: a file of ours without loss, anybody else's by its headings, images and first paragraph.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.too-many-parts` {parts, limit}, those of plain text.
 */
export const markdownReader: Reader = {
  takes: 'text',
  format: 'markdown',
  label: 'Markdown',
  extensions: ['md', 'markdown'],
  recognises: markdownScore,
  read: readMarkdown,
};

function readMarkdown(source: string, context: ReadContext): Result<Reading> {
  if (source.length > MAX_SOURCE) return fail('read.too-large', { bytes: source.length, limit: MAX_SOURCE });
  if (source.trim() === '') return fail('read.empty');
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const found = splitFrontMatter(text);
  const { text: body, images } = takeImages(found.rest);
  const tree = markdownTree(body);
  if (tree === null) return asText(source, context);
  const isOurs = found.kind === 'ours';
  const read = blocksOf(tree, isOurs, (html) => htmlBlocks(html, context));
  if (read.blocks.length > MAX_PARTS)
    return fail('read.too-many-parts', { parts: read.blocks.length, limit: MAX_PARTS });
  const said = isOurs
    ? readOurs(found.front, read.blocks, context)
    : readForeign(found.kind === 'foreign' ? found.values : {}, withUnreadable(found, read), context);
  if (!isOurs && said.parts.length === 0) return fail('read.empty');
  return ok({
    format: 'markdown',
    name: context.name,
    exact: null,
    encoding: null,
    parts: said.parts,
    fields: said.fields,
    images: withNamed(images, said.parts),
    notes: [...notesOf(read, found.kind === 'unreadable'), ...said.notes],
  });
}

/** What is too deeply nested or too large for a parser of Markdown is text all the same. */
function asText(source: string, context: ReadContext): Result<Reading> {
  const read = textReader.read(source, context);
  if (!read.ok) return read;
  const message = 'The Markdown is too large or nested too deeply; it was read as plain text, signs and all.';
  const note: Note = { level: 'warning', code: 'read.markdown-as-text', message };
  return ok({ ...read.value, notes: [note, ...read.value.notes] });
}

/** A front matter that is no YAML is the first paragraph. */
function withUnreadable(
  found: ReturnType<typeof splitFrontMatter>,
  read: MarkdownBlocks,
): MarkdownBlocks['blocks'] {
  if (found.kind !== 'unreadable') return read.blocks;
  const block = { id: newId(), kind: 'paragraph' as const, runs: plain(found.yaml) };
  return [{ block, heading: 0 }, ...read.blocks];
}

/** The pictures of the file, and those it names. */
function withNamed(images: readonly FoundImage[], parts: readonly Part[]): FoundImage[] {
  const all = new Map(images.map((image) => [image.origin, image]));
  for (const { block } of parts) {
    if (block.kind !== 'photo' || block.photo.origin === '' || all.has(block.photo.origin)) continue;
    all.set(block.photo.origin, { origin: block.photo.origin, bytes: null });
  }
  return [...all.values()];
}

function notesOf({ droppedLinks, renumbered }: MarkdownBlocks, unreadable: boolean): Note[] {
  const notes: Note[] = [];
  if (unreadable)
    notes.push({
      level: 'warning',
      code: 'read.front-matter-unreadable',
      message: 'The front matter could not be read; it stands as the first paragraph.',
    });
  if (droppedLinks > 0)
    notes.push({
      level: 'info',
      code: 'read.links-dropped',
      message: `${droppedLinks === 1 ? 'One link' : `${droppedLinks} links`} led to no web or mail address; the words are there.`,
    });
  if (renumbered)
    notes.push({
      level: 'info',
      code: 'read.list-renumbered',
      message: 'A numbered list did not begin with 1; a story’s lists do.',
    });
  return notes;
}
