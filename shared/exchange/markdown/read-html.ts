import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import { htmlReader } from '../html/read';
import type { ReadContext } from '../types';

/** The blocks of HTML that stands between Markdown: read as a web page is, every word of it text. */
export function htmlBlocks(html: string, context: ReadContext): Block[] {
  const read = htmlReader.read(html, context);
  if (read.ok) return read.value.parts.map(({ block }) => block);
  return read.error.code === 'read.empty' ? [] : [{ id: newId(), kind: 'paragraph', runs: plain(html) }];
}
