import { holdable } from '../../xml/tree';

/**
 * What the writer and the reader of Word documents agree on. A document is ours when a custom property says so (`MARK`).
 * In it the style of a paragraph says what it is, text is exact, and what is no visible text stands in custom
 * properties.
 */
export const MARK = 'dateline:docx';

/** The number of the form of documents this build writes. */
export const MARK_FORMAT = '1';

/** Custom properties beside those that web pages have as meta elements. */
export const PROPERTIES = {
  language: 'dateline:language',
  editorsNote: 'dateline:editors-note',
  dateline: 'dateline:dateline',
  /** The visible lines that were made from values: where they still say that, the values count. */
  shown: 'dateline:shown',
  /** What is known of the photos, by the names of their bookmarks. */
  photos: 'dateline:photos',
} as const;

/** A longer text of a custom property goes on in further ones, `name.2`, …: Word cuts them at 255 characters. */
export const LONGEST_PROPERTY = 240;

/** The name of the bookmark around a photo: that of the lead, or the nth of the text. */
export function photoBookmark(nth: number | null): string {
  return nth === null ? 'dateline_lead' : `dateline_photo_${nth}`;
}

/** The paragraph styles of our documents: id and name; those Word knows have its own names. */
export const PARAGRAPHS = {
  advisory: ['Advisory', 'Advisory'],
  embargo: ['Embargo', 'Embargo'],
  storyNote: ['StoryNote', 'Story Note'],
  title: ['Title', 'Title'],
  subtitle: ['Subtitle', 'Subtitle'],
  byline: ['Byline', 'Byline'],
  standalone: ['DatelineLine', 'Dateline Line'],
  subhead: ['Heading2', 'heading 2'],
  quote: ['Quote', 'Quote'],
  pullquote: ['IntenseQuote', 'Intense Quote'],
  attribution: ['Attribution', 'Attribution'],
  bullet: ['ListBullet', 'List Bullet'],
  number: ['ListNumber', 'List Number'],
  photo: ['Photo', 'Photo'],
  caption: ['Caption', 'caption'],
  credit: ['Credit', 'Credit'],
  cell: ['TableText', 'Table Text'],
  tableHead: ['TableHead', 'Table Head'],
  spacer: ['TableSpacer', 'Table Spacer'],
  rule: ['Rule', 'Rule'],
  note: ['EditorsNote', 'Editor’s Note'],
  foot: ['StoryFoot', 'Story Foot'],
  header: ['Header', 'header'],
  comment: ['CommentText', 'annotation text'],
} as const satisfies Readonly<Record<string, readonly [id: string, name: string]>>;

/** The name of a paragraph style of ours. */
export type ParagraphName = keyof typeof PARAGRAPHS;

/** The names of the paragraph styles, in their order. */
export const PARAGRAPH_NAMES: readonly ParagraphName[] = Object.keys(PARAGRAPHS).filter(
  (name): name is ParagraphName => name in PARAGRAPHS,
);

/** The character styles of our documents: id and name. */
export const CHARACTERS = {
  dateline: ['Dateline', 'Dateline'],
  label: ['Label', 'Label'],
  missing: ['MissingPicture', 'Missing Picture'],
  hyperlink: ['Hyperlink', 'Hyperlink'],
  commentReference: ['CommentReference', 'annotation reference'],
} as const satisfies Readonly<Record<string, readonly [id: string, name: string]>>;

/** Whether a text is what was written, but for white space at its ends and what no file can hold. */
export function isSame(text: string, was: string): boolean {
  return holdable(text).trim() === holdable(was).trim();
}
