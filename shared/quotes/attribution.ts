import { endsAbbreviated } from '../spelling/abbreviations';
import type { AttributionWords } from './verbs';

/** Who said something, and by which word that is said; `verb` is `''` for a source (`according to`). */
export interface Attribution {
  speaker: string;
  verb: string;
}

/** The most words of a speaker: beyond that it is a sentence about something else. */
const MOST_WORDS = 12;

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * Who is named as having said a quotation, in what stands before and behind it up to the ends of the sentence (or the
 * next quotation): `, Doe said`, `, said the mayor of X`, `Doe told reporters, `. Null where nobody is.
 */
export function attributionIn(before: string, after: string, words: AttributionWords): Attribution | null {
  const behind = clauseBehind(after);
  const ahead = clauseBefore(before);
  return behindQuote(behind, words) ?? beforeQuote(ahead, words) ?? sourceIn(behind, ahead, words);
}

/** `, Doe said on Monday` and `, said Doe, the mayor`. */
function behindQuote(clause: string, { verbs }: AttributionWords): Attribution | null {
  const verb = new RegExp(`(?<!${LETTER})(${verbs})(?!${LETTER})`, 'iu').exec(clause);
  if (verb === null) return null;
  const [found] = verb;
  const said = beforeVerb(clause, verb.index);
  const subject = nameIn(said);
  if (subject !== '') return { speaker: subject, verb: found };
  const object = nameIn(clause.slice(verb.index + found.length));
  return object === '' ? null : { speaker: object, verb: found };
}

/** `Doe told reporters in Paris: ` and `The ministry said it was “`. */
function beforeQuote(clause: string, { verbs }: AttributionWords): Attribution | null {
  const all = [...clause.matchAll(new RegExp(`(?<!${LETTER})(?:${verbs})(?!${LETTER})`, 'giu'))];
  const verb = all.at(-1);
  if (verb === undefined) return null;
  const said = beforeVerb(clause, verb.index);
  const subject = nameIn(subjectOf(said));
  return subject === '' ? null : { speaker: subject, verb: verb[0] };
}

/** What stands before a verb, without the words that only help it: `Doe has also` said. */
function beforeVerb(clause: string, at: number): string {
  return clause.slice(0, at).replace(/(?:^|\s)(?:has|have|had|also|later|then|once)\s*$/iu, '');
}

function sourceIn(behind: string, ahead: string, { sources }: AttributionWords): Attribution | null {
  const source = new RegExp(`(?<!${LETTER})(?:${sources}) (.+)$`, 'iu');
  const name = nameIn(source.exec(behind)?.[1] ?? '') || nameIn(source.exec(ahead)?.[1] ?? '');
  return name === '' ? null : { speaker: name, verb: '' };
}

/** What the verb’s sentence is about: the part behind a beginning such as `On Monday,` or `But`. */
function subjectOf(said: string): string {
  const parts = said.split(/[,;:]\s+|\s[—–]\s/u);
  const named = parts.find(
    (part) => /^(?:\p{Lu}|the |a |an |he |she |they )/u.test(part.trim()) && !isTime(part),
  );
  return (named ?? said).replace(/^(?:But|And|Yet|Still|Meanwhile|However|So)\s+/u, '');
}

function isTime(part: string): boolean {
  return /^(?:On|In|At|After|Before|During|When|While|As|By|Since|For|With|Last|Earlier|Later|Asked)\s/u.test(
    part.trim(),
  );
}

/** The name at the beginning of a text: up to a comma, a preposition of time or place, or a clause. */
function nameIn(text: string): string {
  const plain = text.replace(/^[\s,;:—–-]+/u, '');
  const [name = ''] = plain.split(
    /[,;:()“”„«»"]|\s[—–]\s|\s(?:on|in|at|during|after|before|when|while|as|who|which|that|from|to|by|am|en|à|le|au|el|la tarde|nel|в|на)\s|[.!?]+(?:\s|$)(?<!\p{Lu}\.\s)/iu,
  );
  const trimmed = name.trim();
  const words = trimmed.split(/\s+/u);
  if (trimmed === '' || words.length > MOST_WORDS || !/\p{L}/u.test(trimmed)) return '';
  return trimmed;
}

/** What stands behind a quotation up to the end of its sentence. */
function clauseBehind(text: string): string {
  const end = sentenceEnds(text)[0];
  return end === undefined ? text : text.slice(0, end);
}

/** What stands before a quotation from the beginning of its sentence. */
function clauseBefore(text: string): string {
  const start = sentenceEnds(text)
    .filter((end) => text.slice(end).trim() !== '')
    .at(-1);
  return start === undefined ? text : text.slice(start);
}

/** Where sentences end in a text, behind their last sign. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/([\p{L}\p{N}]*)[.!?…。]+["”’»)]*(?=\s|$)/gu)].flatMap(
    ({ 0: whole, 1: word = '', index }) =>
      whole.includes('.') && endsAbbreviated(word) ? [] : [index + whole.length],
  );
}
