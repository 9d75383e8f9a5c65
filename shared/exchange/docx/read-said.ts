import type { Note } from '../types';
import type { Found } from './read-scene';

/** What the person should know of a document beside its text. */
export function saidOf(found: Found, comments: number): Note[] {
  return [
    ...changesSaid(found),
    ...count(
      comments,
      'info',
      'docx.comments',
      'conversation in comments was kept',
      'conversations in comments were kept',
    ),
    ...picturesSaid(found),
    ...count(
      found.localLinks,
      'info',
      'docx.links-left-out',
      'link leads nowhere outside the file: its words stay, the link is gone',
      'links lead nowhere outside the file: the words stay, the links are gone',
    ),
    ...count(
      found.embedded,
      'warning',
      'docx.embedded-left-out',
      'file embedded in it was left out',
      'files embedded in it were left out',
    ),
  ];
}

/** One thing or several, in a sentence; nothing for none. */
export function count(number: number, level: Note['level'], code: string, one: string, more: string): Note[] {
  if (number === 0) return [];
  return [{ level, code, message: `${number === 1 ? `One ${one}` : `${number} ${more}`}.` }];
}

function changesSaid({ insertions, deletions, moves, formats, authors }: Found): Note[] {
  const counts = [
    counted(insertions, 'insertion'),
    counted(deletions, 'deletion'),
    counted(moves, 'move'),
    counted(formats, 'change of format', 'changes of format'),
  ].filter((said) => said !== '');
  if (counts.length === 0) return [];
  const by = authors.size === 0 ? '' : ` by ${listed([...authors].sort().slice(0, MOST_NAMES))}`;
  const more = authors.size > MOST_NAMES ? ' and others' : '';
  const deleted = deletions > 0 ? ' What was deleted stands in a note for editors at the end.' : '';
  const verb = insertions + deletions + moves + formats === 1 ? 'was' : 'were';
  return [
    {
      level: 'warning',
      code: 'docx.changes-accepted',
      message: `${listed(counts)}${by}${more}, tracked in the file, ${verb} taken as accepted.${deleted}`,
    },
  ];
}

/** So many authors are named. */
const MOST_NAMES = 6;

function picturesSaid({ unreadable, missing }: Found): Note[] {
  const kinds = [...unreadable].map(([kind, number]) => (number === 1 ? kind : `${number} ${kind}`));
  const total = [...unreadable.values()].reduce((sum, number) => sum + number, 0);
  return [
    ...count(
      total,
      'warning',
      'docx.pictures-unreadable',
      `picture is no JPEG, PNG, WebP, GIF or AVIF (${kinds.join(', ')}) and was left out`,
      `pictures are no JPEG, PNG, WebP, GIF or AVIF (${kinds.join(', ')}) and were left out`,
    ),
    ...count(
      missing,
      'warning',
      'docx.pictures-missing',
      'picture is not in the file',
      'pictures are not in the file',
    ),
  ];
}

function counted(number: number, one: string, more = `${one}s`): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : more}`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
