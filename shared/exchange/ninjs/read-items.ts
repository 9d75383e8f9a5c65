import { isObject, plainNames, type Loose } from './values';

/** Properties of which an item has at least one. */
const TELLING = [
  ...['bodies', 'bodyhtml', 'bodytext', 'bodyxhtml', 'bodynitf', 'articlehtml', 'headlines', 'headline'],
  ...['descriptiontext', 'descriptionhtml', 'descriptions'],
];
/** Properties that agencies wrap items in. */
const WRAPPERS = ['item', 'items', 'data', 'result', 'results', 'content', 'contents', 'entries'];

/** The items of a source: one, a list of them, or some wrapped as agencies’ services wrap them; in their order. */
export function itemsOf(value: unknown): Loose[] {
  const found: Loose[] = [];
  // What is looked at next lies at the end.
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (Array.isArray(one)) for (const each of one.toReversed()) open.push(each);
    if (!isObject(one)) continue;
    const item = plainNames(one);
    if (isItem(item)) found.push(item);
    else for (const name of WRAPPERS.toReversed()) if (item[name] !== undefined) open.push(item[name]);
  }
  const [only] = found;
  // The text fetched for an item may lie beside it.
  return found.length === 1 && only !== undefined ? [withTextBeside(only, value)] : found;
}

function isItem(item: Loose): boolean {
  return TELLING.some((name) => name in item);
}

/** An item with the text that stands beside it in what it is wrapped in: AP’s are fetched as NITF of their own. */
function withTextBeside(item: Loose, value: unknown): Loose {
  if (!isObject(value) || Object.keys(item).some((name) => /^(?:bod(?:y|ies)|article)/.test(name)))
    return item;
  const beside = plainNames(value)['nitf'];
  const texts = isObject(beside) ? plainNames(beside) : {};
  const bodies = Object.entries(texts).filter(
    ([name, text]) => name.startsWith('body') && typeof text === 'string',
  );
  return { ...item, ...Object.fromEntries(bodies) };
}
