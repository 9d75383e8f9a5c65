import type { UsedFate } from './fate';

/** What things are called where their names in the tables of fates, taken as words, would not be understood. */
const NAMES: Readonly<Record<string, string>> = {
  'fields.id': 'Id',
  'fields.profile': 'Kind of story',
  'fields.label': 'Label of the sending',
  'fields.lead': 'Lead photo',
  'fields.body': 'Text',
  'fields.editorsNote': 'Editor’s note',
  'fields.links': 'Related stories',
  'fields.threads': 'Comments',
  'fields.createdAt': 'Time it was begun',
  'fields.updatedAt': 'Time it was last changed',
  'blocks.pullquote': 'Pull quotes',
  'blocks.rule': 'Rules',
  'blocks.note': 'Notes for editors',
  'marks.strike': 'Struck through',
  'marks.sub': 'Subscripts',
  'marks.sup': 'Superscripts',
  'photo.media': 'Pictures',
  'photo.origin': 'Photo: former address',
  'photo.alt': 'Photo: alt text',
  'photo.longAlt': 'Photo: long description',
  'photo.jobId': 'Photo: job number',
  'photo.takenAt': 'Photo: when taken',
  'photo.place': 'Photo: where taken',
  'photo.bylineTitle': 'Photo: photographer’s title',
  'photo.byline': 'Photo: photographer',
  'details.link': 'Links',
  'details.attribution': 'Attribution of quotes',
  'details.list-level': 'Levels of lists that skip one',
  'details.table-header': 'Headers of tables without words',
  'details.library-link': 'Related stories of this library',
  'details.block-id': 'Ids of blocks',
};

/** What one of the things that have a fate is called: `Deck`, `Tables`, `Photo: usage terms`. */
export function fateName({ group, name }: Pick<UsedFate, 'group' | 'name'>): string {
  const known = NAMES[`${group}.${name}`];
  if (known !== undefined) return known;
  const words = name.replace(/-/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (group === 'photo') return `Photo: ${words}`;
  const first = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return group === 'blocks' ? `${first}s` : first;
}

/** Several of these in a sentence: `desk, keywords, photo: usage terms`. */
export function fateNames(rows: readonly Pick<UsedFate, 'group' | 'name'>[]): string {
  const names = rows.map(fateName).map((name) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);
  return [...new Set(names)].join(', ');
}
