import * as v from 'valibot';
import { PackSchema, type Pack } from './pack';
import { RuleSchema, type Rule } from './rule';

/** The pack of the house's own rules. */
export const HOUSE_PACK = 'house';

const MOST_STORIES = 500;
const MOST_IGNORED = 500;

const Name = v.pipe(v.string(), v.maxLength(1_000));

/** What a house has decided about style: kept beside the word lists, apart from the settings. */
export const BookSchema = v.strictObject({
  /** Its own packs: that of its own rules, and those brought in. */
  packs: v.pipe(v.array(PackSchema), v.maxLength(30)),
  /** The packs that are switched off, by id. */
  off: v.pipe(v.array(Name), v.maxLength(200)),
  /** Rules of packs that come with Dateline, as the house wants them. */
  changed: v.pipe(v.array(v.strictObject({ pack: Name, rule: RuleSchema })), v.maxLength(5_000)),
  /** Phrases in which a rule, by its name among all packs, finds nothing. */
  exceptions: v.pipe(v.array(v.strictObject({ rule: Name, text: Name })), v.maxLength(5_000)),
  /** What is ignored in a story; the stories last written come last, the oldest are forgotten. */
  ignored: v.pipe(
    v.array(v.strictObject({ story: Name, names: v.pipe(v.array(Name), v.maxLength(MOST_IGNORED)) })),
    v.maxLength(MOST_STORIES),
  ),
});

/** What a house has decided about style. */
export type Book = v.InferOutput<typeof BookSchema>;

/** A book in which nothing is written yet. */
export const EMPTY_BOOK: Book = { packs: [], off: [], changed: [], exceptions: [], ignored: [] };

/** The name of a rule among all packs. */
export function keyOfRule(pack: string, rule: string): string {
  return `${pack}.${rule}`;
}

/** A book that ignores something in one story, by its name (see `ignoredHere` and `ignoredOnce`). */
export function ignoringStyle(book: Book, story: string, name: string): Book {
  const before = book.ignored.find((one) => one.story === story)?.names ?? [];
  const others = book.ignored.filter((one) => one.story !== story);
  const names = [...before.filter((one) => one !== name), name].slice(-MOST_IGNORED);
  return { ...book, ignored: [...others, { story, names }].slice(-MOST_STORIES) };
}

/** What a rule's finding of these words is called where it is ignored all over a story. */
export function ignoredHere(rule: string, words: string): string {
  return `${rule}\n${words}`;
}

/** Letters before a finding by which one that is ignored is known again. */
const BEFORE = 24;

/** What one finding is called where it alone is ignored: by what stands before it, which writing on does not change. */
export function ignoredOnce(rule: string, text: string, { from, to }: { from: number; to: number }): string {
  return `${rule}\n${text.slice(Math.max(0, from - BEFORE), from)}\n${text.slice(from, to)}`;
}

/** A book in which a rule finds nothing in a phrase. */
export function excepting(book: Book, rule: string, text: string): Book {
  return {
    ...book,
    exceptions: [...book.exceptions.filter((one) => one.rule !== rule || one.text !== text), { rule, text }],
  };
}

/** A book with a rule as it is to be: in its own pack, or in the place of one that comes with Dateline. */
export function withRule(book: Book, pack: string, rule: Rule): Book {
  const own = book.packs.find(({ id }) => id === pack) ?? (pack === HOUSE_PACK ? NO_HOUSE_RULES : undefined);
  if (own === undefined) {
    const others = book.changed.filter((one) => one.pack !== pack || one.rule.id !== rule.id);
    return { ...book, changed: [...others, { pack, rule }] };
  }
  const isThere = own.rules.some(({ id }) => id === rule.id);
  const rules = isThere ? own.rules.map((one) => (one.id === rule.id ? rule : one)) : [...own.rules, rule];
  return withPack(book, { ...own, rules });
}

/** A book without a rule of the house, or with one that comes with Dateline as it came. */
export function withoutRule(book: Book, pack: string, rule: string): Book {
  return {
    ...book,
    packs: book.packs.map((one) =>
      one.id === pack ? { ...one, rules: one.rules.filter(({ id }) => id !== rule) } : one,
    ),
    changed: book.changed.filter((one) => one.pack !== pack || one.rule.id !== rule),
    exceptions: book.exceptions.filter((one) => one.rule !== keyOfRule(pack, rule)),
  };
}

/** A book with a pack, in the place of one of its id. */
export function withPack(book: Book, pack: Pack): Book {
  const isThere = book.packs.some(({ id }) => id === pack.id);
  return {
    ...book,
    packs: isThere ? book.packs.map((one) => (one.id === pack.id ? pack : one)) : [...book.packs, pack],
  };
}

const NO_HOUSE_RULES: Pack = { format: 1, id: HOUSE_PACK, name: 'House rules', version: '1', rules: [] };
