import { quotationsIn } from '../quotes/spans';
import { endsAbbreviated } from '../spelling/abbreviations';
import { withoutAddresses } from '../spelling/words';
import type { StylePlace } from './rule';

/** A text to be looked through for its style. */
export interface StyleText {
  text: string;
  place: StylePlace;
  /** BCP 47. */
  language: string;
  /** All of it is somebody's words: a block quote. */
  isQuote: boolean;
}

/** A stretch of a text, UTF-16 offsets, `to` excluded. */
export interface Stretch {
  from: number;
  to: number;
}

/** A text as rules look at it. */
export interface Prepared extends StyleText {
  /** With nothing in the place of addresses; as long as the text. */
  plain: string;
  /** Where somebody else speaks. */
  quoted: readonly Stretch[];
}

/** Makes a text ready for rules. */
export function prepared(text: StyleText): Prepared {
  const quoted = text.isQuote
    ? [{ from: 0, to: text.text.length }]
    : quotationsIn([text.text], text.language).spans;
  return { ...text, plain: withoutAddresses(text.text), quoted };
}

/** Whether a sentence (or the text) begins at an offset: quotation marks and brackets before it do not count. */
export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at).replace(/[\s"“”‘«„(\ufffc[]+$/u, '');
  if (before === '' && at <= 80) return true;
  if (text.slice(0, at).endsWith('\n')) return true;
  const stop = /([\p{L}\p{M}.]*)[.!?…:][)\]’]*$/u.exec(before);
  if (stop === null) return false;
  return !/\.[)\]’]*$/.test(before) || !endsAbbreviated((stop[1] ?? '').replace(/^.*\./, ''));
}
