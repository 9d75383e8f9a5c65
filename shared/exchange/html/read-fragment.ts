import type { Block } from '../../story/blocks';
import { normalizeBlock } from '../../story/normalize';
import { MAX_SOURCE } from '../limits';
import type { FoundImage, Note } from '../types';
import { flowOf } from './read-flow';
import { notesOf } from './read-left-out';
import { originOf } from './read-origin';
import { parseHtml } from './read-parse';

/** What a pasted fragment came to. Photos name their picture by `origin`, as in `images`. */
export interface Fragment {
  blocks: Block[];
  images: FoundImage[];
  notes: Note[];
}

/** What may be known beside a fragment. */
export interface FragmentContext {
  /** The address of the page it was copied from, where the clipboard says it: resolves its links. */
  base?: string;
}

/**
 * Reads HTML that is pasted: browsers, Word, Google Docs, LibreOffice, Apple's programs. Nothing is guessed and no
 * visible text dropped: headings are subheads, what a story cannot hold becomes text. Nothing is run or fetched, and
 * any input is read in bounded time; of more than 25 MB the beginning is read, and a note says so.
 */
export function readFragment(html: string, { base = '' }: FragmentContext = {}): Fragment {
  const source = withoutHeader(html.slice(0, MAX_SOURCE));
  const { document, simplified } = parseHtml(source);
  const flow = flowOf(document, {
    origin: originOf(source, document),
    base,
    zoneOf: (_element, outer) => outer,
  });
  return {
    blocks: flow.blocks.map(({ block }) => normalizeBlock(block)),
    images: flow.images,
    notes: [
      ...(html.length > MAX_SOURCE ? [TOO_LONG] : []),
      ...(simplified ? [SIMPLIFIED] : []),
      ...notesOf(flow.leftOut),
    ],
  };
}

/** What is said where a source was too tangled to keep all its formatting. */
export const SIMPLIFIED: Note = {
  level: 'warning',
  code: 'read.simplified',
  message: 'The source is too tangled to keep its formatting; its text is all there.',
};

const TOO_LONG: Note = {
  level: 'error',
  code: 'read.too-large',
  message: 'The clipboard holds more than 25 MB; only the beginning was pasted.',
};

/** Windows puts lines about the fragment before it (CF_HTML). */
function withoutHeader(html: string): string {
  if (!/^Version:\d/.test(html)) return html;
  const start = html.search(/<(?:html|!doctype|body|!--StartFragment)/i);
  return start < 0 ? html : html.slice(start);
}
