import type { Excerpt } from '../../../shared/ipc/listing';
import type { Field } from './fields';
import { fold } from '../../../shared/find/fold';
import type { Term } from './terms';
import { endOfBeginning, wordsOf, type Word } from './words';

/** Most excerpts shown of one story. */
const MAX_EXCERPTS = 3;

/** UTF-16 units of a text shown before the first match and in all; a shorter text is shown whole. */
const BEFORE = 50;
const LENGTH = 170;

/** A match: [start, end) in the text, and the number of the term. */
interface Hit {
  start: number;
  end: number;
  term: number;
}

/**
 * The pieces of a story that show where it has what was asked for: in reading order, each with a term that the
 * ones before do not show.
 */
export function excerptsOf(fields: readonly Field[], terms: readonly Term[]): Excerpt[] {
  const excerpts: Excerpt[] = [];
  const shown = new Set<number>();
  for (const { field, text } of fields) {
    const hits = hitsIn(text, terms);
    if (!hits.some((hit) => !shown.has(hit.term))) continue;
    const excerpt = cut(text, hits);
    for (const hit of excerpt.hits) shown.add(hit.term);
    excerpts.push({ field, text: excerpt.text, hits: excerpt.hits.map(({ start, end }) => [start, end]) });
    if (excerpts.length === MAX_EXCERPTS || shown.size === terms.length) break;
  }
  return excerpts;
}

/** Every match of the terms in a text, in order, none inside another. */
function hitsIn(text: string, terms: readonly Term[]): Hit[] {
  // Most texts of a story have none of the words, and seeing that is far cheaper than taking them apart.
  const folded = fold(text);
  const there = terms.filter((term) => term.words.every((word) => folded.includes(word)));
  if (there.length === 0) return [];
  const words = wordsOf(text);
  const hits: Hit[] = [];
  for (const [number, term] of terms.entries()) {
    if (!there.includes(term)) continue;
    for (let at = 0; at + term.words.length <= words.length; at += 1) {
      const hit = hitAt(text, words, at, term, number);
      if (hit !== null) hits.push(hit);
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

function hitAt(text: string, words: readonly Word[], at: number, term: Term, number: number): Hit | null {
  const last = term.words.length - 1;
  let end = 0;
  for (const [i, wanted] of term.words.entries()) {
    const word = words[at + i];
    if (word === undefined) return null;
    const begun = term.begun && i === last;
    if (begun ? !word.folded.startsWith(wanted) : word.folded !== wanted) return null;
    end = begun ? endOfBeginning(text, word, wanted.length) : word.end;
  }
  return { start: words[at]?.start ?? 0, end, term: number };
}

/** The stretch of a text around its first match, cut between words, with marks where something is left out. */
function cut(text: string, hits: readonly Hit[]): { text: string; hits: Hit[] } {
  const first = hits[0]?.start ?? 0;
  const from =
    text.length <= LENGTH ? 0 : edgeAfter(text, Math.min(first - BEFORE, text.length - LENGTH), first);
  const to = edgeBefore(text, from + LENGTH, hits[0]?.end ?? 0);
  const head = from > 0 ? '…' : '';
  const tail = to < text.length ? '…' : '';
  const shift = head.length - from;
  return {
    text: `${head}${text.slice(from, to).replace(/\s/g, ' ')}${tail}`,
    hits: hits
      .filter((hit) => hit.end <= to)
      .map((hit) => ({ ...hit, start: hit.start + shift, end: hit.end + shift })),
  };
}

/** The first start of a word at or after `at`, `limit` at the latest. */
function edgeAfter(text: string, at: number, limit: number): number {
  if (at <= 0) return 0;
  const gap = text.slice(at - 1, limit).search(/\s\S/u);
  return gap >= 0 ? at + gap : wholeCharacter(text, at);
}

/** The last end of a word at or before `at`, `limit` at the earliest. */
function edgeBefore(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const least = Math.max(limit, at - 24);
  const gap = text.slice(least, at + 1).search(/\s\S*$/u);
  return gap >= 0 ? least + gap : wholeCharacter(text, Math.max(at, limit));
}

/** The place itself, or one before it when it is inside a pair of surrogates. */
function wholeCharacter(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
