import { hasText } from './read-body';
import { associated } from './read-photos';
import { textAt, type Loose } from './values';

/** How deep packages stand in packages. */
const DEEPEST = 4;

/**
 * The stories of an item: itself, and the texts that belong to it and come whole with it. A package that has no text
 * of its own is those it holds, the first with its pictures; a single one has from it all that it does not say itself.
 */
export function storiesOf(item: Loose): Loose[] {
  const known = new Map<Loose, boolean>();
  const hasWords = (one: Loose): boolean => {
    const has = known.get(one) ?? hasText(one);
    known.set(one, has);
    return has;
  };
  return unfolded(item, DEEPEST, hasWords);
}

/** Whether an item has a text, which is found out once. */
type HasWords = (item: Loose) => boolean;

function unfolded(item: Loose, depth: number, hasWords: HasWords): Loose[] {
  if (depth === 0) return [item];
  const parts = associated(item);
  const isStory = ({ value }: { value: Loose }): boolean => isOfText(value) && hasWords(value);
  const texts = parts.filter(isStory).flatMap(({ value }) => unfolded(value, depth - 1, hasWords));
  const [only, ...more] = texts;
  if (only === undefined) return [item];
  if (hasWords(item)) return [item, ...texts];
  const pictures = parts.filter((part) => !isStory(part));
  if (more.length === 0) return [completed(only, item, pictures)];
  const headline = textAt(item, 'headline');
  return texts.map((text, at) => ({
    ...text,
    packageheadline: headline,
    ...(at === 0 ? { associations: together(associated(text), pictures) } : {}),
  }));
}

function isOfText(item: Loose): boolean {
  return !/^(?:picture|graphic|image|photo|video|audio)$/i.test(textAt(item, 'type'));
}

/** A part of a package, by the name it has there. */
type Part = ReturnType<typeof associated>[number];

/** A text with what the package says that it does not; what is of the package alone is not the text’s. */
function completed(item: Loose, whole: Loose, pictures: readonly Part[]): Loose {
  const more = Object.entries(whole).filter(
    ([name, value]) => isUnsaid(item[name]) && !OF_THE_PACKAGE.has(name) && !isUnsaid(value),
  );
  return { ...item, ...Object.fromEntries(more), associations: together(associated(item), pictures) };
}

function together(...lists: readonly (readonly Part[])[]): Loose[] {
  return lists.flat().map(({ name, value }) => ({ ...value, name }));
}

const OF_THE_PACKAGE: ReadonlySet<string> = new Set(['type', 'uri', 'associations', 'renditions', 'profile']);

function isUnsaid(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
