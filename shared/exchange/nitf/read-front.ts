import type { Block } from '../../story/blocks';
import type { Person } from '../../story/story';
import { textOf } from '../../story/text';
import { childAt, childrenOf, elementsOf, type XmlElement } from '../../xml/tree';
import { peopleOf } from '../recognise/byline';
import type { Fields } from '../types';
import { instantOf } from '../zoned';
import { noteOf, runsOf } from './read-blocks';

/** Headline, deck, byline and source above the text. */
export function fieldsOfFront(front: XmlElement | null, isExact: boolean): Fields {
  if (front === null) return {};
  const headlines = childrenOf(front, 'hedline');
  const lines = (parents: readonly XmlElement[], name: string): string[] =>
    parents.flatMap((one) => childrenOf(one, name)).map((one) => lineOf(one, isExact));
  const first = [...lines(headlines, 'hl1'), ...(isExact ? [] : lines([front], 'hl1'))];
  const [headline = '', ...more] =
    first.length > 0 || isExact ? first : headlines.map((one) => lineOf(one, false));
  const decks = [...more, ...lines(headlines, 'hl2')];
  const deck = decks.join('\n') || (isExact ? '' : lines([front], 'abstract').join('\n'));
  return {
    ...(headline === '' && !isExact ? {} : { headline }),
    deck,
    byline: childrenOf(front, 'byline').flatMap((one) => peopleIn(one, isExact)),
    source: lineOf(childAt(front, 'distributor'), isExact),
  };
}

/** The text of an element, `''` for none; `isExact` where its white space stands as it is. */
export function lineOf(element: XmlElement | null, isExact: boolean): string {
  return element === null ? '' : textOf(runsOf(element, { isExact }));
}

function peopleIn(byline: XmlElement, isExact: boolean): Person[] {
  const people = childrenOf(byline, 'person').map((one) => lineOf(one, isExact));
  const title = lineOf(childrenOf(byline, 'byttl')[0] ?? null, isExact);
  if (isExact) return [{ name: people[0] ?? '', role: title }];
  const said = byline.children.filter((one) => typeof one === 'string' || one.local !== 'byttl');
  const whole = peopleOf(lineOf({ ...byline, children: said }, isExact).replace(/[,;]\s*$/, ''));
  // Where only some of the people are marked, the line names them all.
  const names = people.length > whole.length ? people.map((name) => ({ name, role: '' })) : whole;
  const last = names.at(-1);
  if (last === undefined) return title === '' ? [] : [{ name: title, role: '' }];
  return title === '' ? names : [...names.slice(0, -1), { ...last, role: title }];
}

/**
 * What stands above the text and has no place in a story, rights and a summary beside the deck among it: for editors.
 */
export function notesOfFront(front: XmlElement | null): Block[] {
  if (front === null) return [];
  const summaries = childAt(front, 'hedline', 'hl2') === null ? [] : childrenOf(front, 'abstract');
  const said = [
    ...childrenOf(front, 'note'),
    ...childrenOf(front, 'rights'),
    ...summaries,
    ...elementsOf(front).filter(({ local }) => !OF_THE_FRONT.has(local)),
  ];
  return said
    .map((one) => noteOf(runsOf(one, { isExact: false })))
    .filter((block) => block.kind === 'note' && textOf(block.runs).trim() !== '');
}

/** What a head of a body may hold that has a field of a story, or is a note already. */
const OF_THE_FRONT: ReadonlySet<string> = new Set([
  ...[
    'hedline',
    'hl1',
    'hl2',
    'headline',
    'note',
    'rights',
    'rights.owner',
    'byline',
    'distributor',
    'dateline',
  ],
  ...['abstract', 'series'],
]);

/** The words of a dateline; parts that nothing parts are parted by commas. */
export function printed(element: XmlElement): string {
  let text = '';
  let wasElement = false;
  for (const node of element.children) {
    const said = typeof node === 'string' ? node : printed(node);
    // A date for machines is no part of what is printed.
    if (typeof node !== 'string' && node.local === 'story.date' && instantOf(said) !== null) continue;
    if (said.trim() === '') {
      text += said;
      continue;
    }
    text += wasElement && typeof node !== 'string' ? `, ${said}` : said;
    wasElement = typeof node !== 'string';
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=,)/g, '')
    .trim();
}
