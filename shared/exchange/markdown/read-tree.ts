import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { MarkdownNode } from './read-inline';

/** The blocks of a stretch of Markdown and the source they stand in. */
export interface Stretch {
  nodes: MarkdownNode[];
  source: string;
}

/** The largest text read as Markdown, in UTF-16 units: some 150,000 words. */
const LONGEST = 1_000_000;

/** The same where it cannot be read piece by piece. */
const LONGEST_WHOLE = 300_000;

/** What reading may cost; some five seconds on a slow machine. */
const MOST = 2000;

/** More signs of blocks than this at the beginning of one line are no story. */
const DEEPEST = 40;

const TARGET = 16_000;

/**
 * The blocks of Markdown (CommonMark with GFM), or null when reading it could take for ever: the time micromark takes
 * grows with the square of brackets and signs of emphasis in a block, and with the depth of nesting. `text` has line
 * feeds only.
 */
export function markdownTree(text: string): Stretch[] | null {
  const spans = SPANNING.test(text);
  if (text.length > (spans ? LONGEST_WHOLE : LONGEST) || isDeep(text)) return null;
  const stretches = stretchesOf(text);
  if (stretches.reduce((sum, stretch) => sum + costOf(stretch), 0) > MOST) return null;
  const sources = spans ? [text] : batchesOf(stretches);
  return sources.map((source) => ({ source, nodes: treeOf(source) }));
}

function treeOf(source: string): MarkdownNode[] {
  return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [EXTENSIONS] }).children;
}

/** Without its transforms, which make links of addresses whose signs were escaped. */
const EXTENSIONS = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/** Text in stretches that can be read one by one: cut at empty lines before what surely begins a new block. */
function stretchesOf(text: string): string[] {
  const stretches: string[] = [];
  let from = 0;
  for (const match of text.matchAll(BEFORE_BLOCK)) {
    stretches.push(text.slice(from, match.index));
    from = match.index;
  }
  stretches.push(text.slice(from));
  return stretches.filter((stretch) => stretch.trim() !== '');
}

/** What goes on over empty lines: code between fences, some HTML, and addresses that are defined elsewhere. */
const SPANNING = /^ {0,3}(?:`{3}|~{3}|<(?:script|pre|style|textarea|!|\?)|\[[^\]\n]{1,999}\]:)/im;

/** Empty lines before a line that is no list item, quotation or indented continuation. */
const BEFORE_BLOCK = /\n[ \t]*\n+(?=[^\s>*+\-\d])/g;

function batchesOf(stretches: readonly string[]): string[] {
  const batches: string[] = [];
  for (const stretch of stretches) {
    const last = batches.at(-1);
    if (last !== undefined && last.length + stretch.length < TARGET)
      batches[batches.length - 1] = `${last}\n${stretch}`;
    else batches.push(stretch);
  }
  return batches;
}

/** Measured: 20,000 characters of plain lines take as long as 1,400 signs in one block. */
function costOf(stretch: string): number {
  const signs = stretch.match(/[[\]*_~]/g)?.length ?? 0;
  return (stretch.length / 1000) ** 1.75 + (signs / 100) ** 2 / 7.5;
}

/** Whether a line begins with so many signs of lists and quotations, or so far in, that its nesting is no story's. */
function isDeep(text: string): boolean {
  for (const match of text.matchAll(PREFIX)) {
    const [prefix] = match;
    if (prefix.length <= DEEPEST) continue;
    const end = text.indexOf('\n', match.index);
    const line = text.slice(match.index, end < 0 ? text.length : end);
    if (/^[\s-]*$|^[\s*]*$/.test(line)) continue;
    if ((prefix.match(/[^\s\d.)]|[.)]/g)?.length ?? 0) > DEEPEST || /^[ \t]{200}/.test(prefix)) return true;
  }
  return false;
}

const PREFIX = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/gm;
