import type { Person } from '../../story/story';
import { peopleOf } from '../recognise/byline';
import { objectsAt, textAt, type Loose } from './values';

/** The people who wrote an item: one by one where they are named so, else the line of the byline. */
export function bylineOfNinjs(item: Loose): Person[] {
  const creators = objectsAt(item, 'people').filter((one) => textAt(one, 'rel') === 'creator');
  const authors = objectsAt(item, 'authors').filter((one) => textAt(one, 'name') !== '');
  const named = [...creators, ...authors].map((one) => ({
    name: textAt(one, 'name'),
    role: textAt(one, 'literal', 'role', 'jobtitle'),
  }));
  const line = textAt(item, 'by', 'byline');
  if (named.length > 0) return named;
  if (line !== '') return peopleOf(line);
  return objectsAt(item, 'bylines').flatMap((one) =>
    withTitle(peopleOf(textAt(one, 'by', 'name')), textAt(one, 'title')),
  );
}

/** People of a line with the function that stands beside it, which is the last one’s. */
function withTitle(people: readonly Person[], title: string): Person[] {
  const last = people.at(-1);
  return last === undefined || title === '' || last.role !== ''
    ? [...people]
    : [...people.slice(0, -1), { ...last, role: title }];
}
