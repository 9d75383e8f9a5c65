import { blockTexts } from '../../story/walk';
import { readFragment } from '../html/read-fragment';
import { isObject, type Loose } from './values';

/**
 * An item whose short texts are text: agencies and their systems put escaped signs (`AT&amp;T`) and tags into
 * headlines, captions and notes. Texts that are pages, and addresses, stay as they are.
 */
export function readable(item: Loose): Loose {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, IS_PAGE.test(name) ? value : readableValue(value)]),
  );
}

function readableValue(value: unknown): unknown {
  if (typeof value === 'string') return readableText(value);
  if (Array.isArray(value)) return value.map(readableValue);
  return isObject(value) ? readable(value) : value;
}

const IS_PAGE = /^(?:bod(?:y|ies)|article|story|descriptions$)|html|nitf|href|ur[il]$/i;
const IS_ADDRESS = /^[a-z][\w+.-]*:\/\/\S*$/i;
const MARKED =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);|<\/?(?:p|div|span|br|b|i|u|a|em|strong|s|sub|sup|h[1-6])(?:\s[^<>]*)?\/?>/i;

/** A text without its tags, and its signs as they are meant; paragraphs on lines of their own. */
export function readableText(text: string): string {
  if (!MARKED.test(text) || IS_ADDRESS.test(text)) return text;
  return readFragment(text.replace(/\r?\n/g, '<br>')).blocks.flatMap(blockTexts).join('\n');
}
