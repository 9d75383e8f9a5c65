import { normalizeBlock } from '../../story/normalize';
import type { Fragment } from '../html/read-fragment';
import { blocksOf } from '../manuscript/blocks';
import { notesOf } from '../manuscript/left-out';
import { RtfDocument, type RtfContext } from './read-document';
import { bytesOfRtf } from './read';

/** UTF-16 units. */
const LONGEST = 8 * 1024 * 1024;

/**
 * Reads RTF that is pasted or dropped as text. Nothing is guessed: headings are subheads, heads and feet of pages are
 * left out. Of more than 8 MB nothing is read: the plain text beside it is there at once, and nobody waits.
 */
export function readRtfFragment(text: string, decodeAs: RtfContext['decodeAs']): Fragment {
  if (text.length > LONGEST) return { blocks: [], images: [], notes: [] };
  const bytes = bytesOfRtf(text);
  const start = Math.max(bytes.indexOf(0x7b), 0);
  const document = new RtfDocument(bytes.subarray(start), { decodeAs, now: '', isUtf8: false });
  if (!document.read().ok) return { blocks: [], images: [], notes: [] };
  const blocks = blocksOf(document.elements()).map(({ block }) => normalizeBlock(block));
  return { blocks, images: document.pictures.images, notes: notesOf(document.leftOut) };
}
