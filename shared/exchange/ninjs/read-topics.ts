import type { Story } from '../../story/story';
import { keyOf } from '../recognise/letters';
import { codeOfUri } from '../subject-uri';
import { objectsAt, textAt, type Loose } from './values';

/**
 * What an item is about: its subjects, and the people, organisations, places and events it names as such. A place in
 * `head`, where the text begins, is the one it is written from.
 */
export function subjectsOfNinjs(item: Loose, isOurs: boolean, head: string): Story['subjects'] {
  const subjects = objectsAt(item, 'subjects', 'subject').flatMap((one) => {
    if (['keyword', 'desk', 'section'].includes(textAt(one, 'rel'))) return [];
    const code = codeOfUri(textAt(one, 'uri')) ?? textAt(one, 'literal', 'code', 'qcode', 'uri');
    return [{ code, name: textAt(one, 'name', 'title') }];
  });
  // Ours name there only who wrote it and where it is from.
  if (isOurs) return subjects;
  const named = objectsAt(item, ...ABOUT).flatMap((one) => {
    const name = textAt(one, 'name', 'title');
    // Who wrote it stands in the byline.
    const isTopic = name !== '' && !['creator', 'captionwriter'].includes(textAt(one, 'rel'));
    return isTopic && !head.includes(keyOf(name))
      ? [{ code: textAt(one, 'code', 'qcode', 'uri', 'literal'), name }]
      : [];
  });
  const names = NAME_LISTS.flatMap((list) => objectsAt(item, list)).map((one) => ({
    code: '',
    name: textAt(one, 'name'),
  }));
  const said = new Set(subjects.map(({ name }) => name));
  return [
    ...subjects,
    ...[...named, ...names].filter(({ name }) => {
      const isNew = name !== '' && !said.has(name);
      said.add(name);
      return isNew;
    }),
  ].filter(({ code, name }) => code !== '' || name !== '');
}

const ABOUT = [
  ...['people', 'person', 'organisations', 'organisation', 'organizations', 'places', 'place'],
  ...['events', 'event', 'objects', 'object', 'associatedevents'],
];
/** Lists of mere names, as dpa’s services have them. */
const NAME_LISTS = ['dpasubjectnames', 'geosubjectnames'];

/** The keywords of an item, each once. */
export function keywordsOf(item: Loose): string[] {
  const words = [
    ...objectsAt(item, 'subjects', 'subject').filter((one) => textAt(one, 'rel') === 'keyword'),
    ...objectsAt(item, 'keywords', 'keywordnames', 'keyword'),
  ].map((one) => textAt(one, 'name', 'literal'));
  const [first] = words;
  const line = first === undefined ? textAt(item, 'keywords', 'keyword') : '';
  return line === '' ? words : line.split(/\s*[;,]\s*/);
}
