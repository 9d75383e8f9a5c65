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
  return unfolded(item, DEEPEST);
}

function unfolded(item: Loose, depth: number): Loose[] {
  if (depth === 0) return [item];
  const texts = associated(item)
    .map(({ value }) => value)
    .filter((value) => isStory(value))
    .flatMap((value) => unfolded(value, depth - 1));
  const [only, ...more] = texts;
  if (only === undefined) return [item];
  if (hasText(item)) return [item, ...texts];
  if (more.length === 0) return [completed(only, item)];
  const pictures = associated(item).filter(({ value }) => !isStory(value));
  const headline = textAt(item, 'headline');
  return texts.map((text, at) => ({
    ...text,
    packageheadline: headline,
    ...(at === 0 ? { associations: together(associated(text), pictures) } : {}),
  }));
}

function isStory(item: Loose): boolean {
  return !/^(?:picture|graphic|image|photo|video|audio)$/i.test(textAt(item, 'type')) && hasText(item);
}

/** A text with what the package says that it does not; what is of the package alone is not the text’s. */
function completed(item: Loose, whole: Loose): Loose {
  const more = Object.entries(whole).filter(
    ([name, value]) => isUnsaid(item[name]) && !OF_THE_PACKAGE.has(name) && !isUnsaid(value),
  );
  const pictures = associated(whole).filter(({ value }) => !isStory(value));
  return { ...item, ...Object.fromEntries(more), associations: together(associated(item), pictures) };
}

function together(...lists: readonly (readonly { name: string; value: Loose }[])[]): Loose[] {
  return lists.flat().map(({ name, value }) => ({ ...value, name }));
}

const OF_THE_PACKAGE: ReadonlySet<string> = new Set(['type', 'uri', 'associations', 'renditions', 'profile']);

function isUnsaid(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
