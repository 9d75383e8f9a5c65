import { attributeOf, childAt, childrenOf, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import { line } from '../xml/line';
import { isText } from './read-content';
import { isPicture } from './read-pictures';

/** A story of an item: its component, those it stands in from the outside in, and its texts in their order. */
export interface StoryComponent {
  component: XmlElement;
  around: readonly XmlElement[];
  texts: readonly TextOfStory[];
}

/** A text of a story, with the role of the component it is in, in small letters. */
export interface TextOfStory {
  item: XmlElement;
  role: string;
}

/**
 * The stories of an item: agencies put one in it, or several, each with a headline of its own, as languages, or as
 * texts of one package are.
 */
export function storiesOfItem(item: XmlElement): StoryComponent[] {
  return childrenOf(item, 'NewsComponent').flatMap((component) => storiesIn(component, []));
}

function storiesIn(component: XmlElement, around: readonly XmlElement[]): StoryComponent[] {
  if (isPicture(component)) return [];
  const texts = textsIn(component, '');
  if (texts.length === 0) return [];
  const inner = childrenOf(component, 'NewsComponent').flatMap((child) =>
    storiesIn(child, [...around, component]),
  );
  const headed = inner.filter((story) => headlineOf(story.component) !== '');
  const whole = { component, around, texts };
  const [only, second] = headed;
  if (only === undefined) return [whole];
  const isAll = headed.reduce((sum, story) => sum + story.texts.length, 0) === texts.length;
  // A text beside a single headed one belongs to it; beside several it would be lost among them.
  if (second === undefined) return [isAll && headlineOf(component) === '' ? only : whole];
  const rest = texts.filter(({ item }) =>
    headed.every((story) => story.texts.every((one) => one.item !== item)),
  );
  return rest.length === 0 ? headed : [...headed, { ...whole, texts: rest }];
}

/** A component without the pictures within it; none for a picture. */
export function withoutPictures(component: XmlElement): XmlElement[] {
  if (isPicture(component)) return [];
  const children = component.children.flatMap((child) =>
    typeof child === 'string' || child.local !== 'NewsComponent' ? [child] : withoutPictures(child),
  );
  return [{ ...component, children }];
}

/** A component with what it says itself, without those it holds. */
export function withoutComponents(component: XmlElement): XmlElement {
  const children = component.children.filter(
    (child) => typeof child === 'string' || child.local !== 'NewsComponent',
  );
  return { ...component, children };
}

/** The headline of a component, `''` for none. */
export function headlineOf(component: XmlElement): string {
  return line(childAt(component, 'NewsLines', 'HeadLine'));
}

/**
 * The texts in a component, those of its pictures left out: of the forms of one text, which stand side by side, the
 * fullest; what another text says in the same words is left out.
 */
function textsIn(component: XmlElement, outer: string): TextOfStory[] {
  if (isPicture(component)) return [];
  const role = attributeOf(childAt(component, 'Role'), 'FormalName').toLowerCase() || outer;
  const own = childrenOf(component, 'ContentItem').filter(isText);
  const fullest = own.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
  const groups = elementsOf(component)
    .filter(({ local }) => local === 'NewsComponent')
    .map((child) => textsIn(child, role));
  const isChoice = attributeOf(component, 'EquivalentsList') === 'yes' && groups.length > 1;
  const within = isChoice
    ? (groups.toSorted((a, b) => lengthOfAll(b) - lengthOfAll(a))[0] ?? [])
    : groups.flat();
  const all = [...(fullest === undefined ? [] : [{ item: fullest, role }]), ...within];
  const words = all.map(({ item }) => wordsOf(item));
  return all.filter((_, at) => !isSaidElsewhere(at, words));
}

/** So many texts are compared with each other; more are no forms of one text. */
const MOST_COMPARED = 100;

function isSaidElsewhere(at: number, words: readonly string[]): boolean {
  const own = words[at] ?? '';
  if (words.indexOf(own) < at) return true;
  return (
    words.length <= MOST_COMPARED &&
    words.some((other) => other.length > own.length && other.length < own.length * 3 && other.includes(own))
  );
}

/** How much text an item holds; of two forms of the same length the one that has elements says more. */
function rankOf(item: XmlElement): number {
  const data = childAt(item, 'DataContent');
  return wordsOf(item).length * 1.2 ** Number(data !== null && elementsOf(data).length > 0);
}

function lengthOfAll(texts: readonly TextOfStory[]): number {
  return texts.reduce((sum, { item }) => sum + wordsOf(item).length, 0);
}

function wordsOf(item: XmlElement): string {
  const data = childAt(item, 'DataContent');
  return data === null ? '' : textIn(data).replace(/\s+/g, '');
}
