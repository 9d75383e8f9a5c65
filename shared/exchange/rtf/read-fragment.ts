import { normalizeBlock } from '../../story/normalize';
import type { Fragment } from '../html/read-fragment';
import { MAX_SOURCE } from '../limits';
import { blocksOf } from '../manuscript/blocks';
import { notesOf } from '../manuscript/left-out';
import { RtfDocument, type RtfContext } from './read-document';
import { bytesOfRtf } from './read';

/**
 * Reads RTF that is pasted or dropped as text. Nothing is guessed: headings are subheads, heads and feet of pages are
 * left out. Of more than 25 MB the beginning is read.
 */
export function readRtfFragment(text: string, decodeAs: RtfContext['decodeAs']): Fragment {
  const bytes = bytesOfRtf(text.slice(0, MAX_SOURCE));
  const start = Math.max(bytes.indexOf(0x7b), 0);
  const document = new RtfDocument(bytes.subarray(start), { decodeAs, now: '', isUtf8: false });
  if (!document.read().ok) return { blocks: [], images: [], notes: [] };
  const blocks = blocksOf(document.elements()).map(({ block }) => normalizeBlock(block));
  return { blocks, images: document.pictures.images, notes: notesOf(document.leftOut) };
}
