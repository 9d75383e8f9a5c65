import { byKind, type ByKind } from '../../../shared/story/blocks';
import { PHOTO_TEXTS, type Photo, type PhotoText } from '../../../shared/story/photo';
import type { Place } from '../../../shared/story/place';
import type { Story } from '../../../shared/story/story';
import { textOf, type Run } from '../../../shared/story/text';

/** A piece of a story's text and where it stands. */
export interface Field {
  field: string;
  text: string;
}

/** Every piece of text a story holds, those a reader looks for first before the others. */
export function fieldsOf(story: Story): Field[] {
  return [
    named('headline', story.headline),
    named('slug', story.slug),
    named('slug', story.label),
    named('deck', story.deck),
    ...story.byline.flatMap((person) => [named('byline', person.name), named('byline', person.role)]),
    ...(story.dateline?.places ?? []).flatMap((place) => placeFields('dateline', place)),
    named('dateline', story.dateline?.source ?? ''),
    ...(story.lead === null ? [] : photoFields(story.lead)),
    ...story.body.flatMap((block) => byKind(BLOCK_FIELDS, block)),
    named('note', story.editorsNote),
    ...story.threads.flatMap((thread) => thread.comments.map((comment) => named('comment', comment.text))),
    ...story.keywords.map((keyword) => named('keyword', keyword)),
    ...story.subjects.flatMap((subject) => [named('subject', subject.name), named('subject', subject.code)]),
    ...story.links.map((link) => named('link', link.title)),
    named('desk', story.desk),
    named('section', story.section),
    named('genre', story.genre),
    named('source', story.source),
    named('usage', story.usageTerms),
    named('copyright', story.copyright),
  ].filter((field) => field.text !== '');
}

const paragraphs = (block: { runs: Run[] }): Field[] => [named('body', textOf(block.runs))];
const quotes = (block: { runs: Run[]; attribution: string }): Field[] => [
  named('body', textOf(block.runs)),
  named('body', block.attribution),
];

const BLOCK_FIELDS: ByKind<[], Field[]> = {
  paragraph: paragraphs,
  subhead: paragraphs,
  quote: quotes,
  pullquote: quotes,
  list: (block) => block.items.flatMap(paragraphs),
  table: (block) => block.rows.flatMap((row) => row.cells.flatMap(paragraphs)),
  photo: (block) => photoFields(block.photo),
  rule: () => [],
  note: (block) => [named('note', textOf(block.runs))],
};

/** Where the words of a photo are said to have been found. */
const PHOTO_FIELDS: Readonly<Record<PhotoText, string>> = {
  byline: 'credit',
  bylineTitle: 'credit',
  source: 'source',
  copyright: 'copyright',
  usageTerms: 'usage',
  rightsPage: 'usage',
  headline: 'caption',
  title: 'photo',
  longAlt: 'alt',
  captionWriter: 'credit',
  instructions: 'note',
  jobId: 'photo',
  sublocation: 'caption',
  sourceType: 'photo',
};

/** Every piece of text that is said of a photo. */
export function photoFields(photo: Photo): Field[] {
  return [
    named('caption', textOf(photo.caption)),
    named('credit', photo.credit),
    named('alt', photo.alt),
    ...PHOTO_TEXTS.map((name) => named(PHOTO_FIELDS[name], photo[name])),
    ...photo.keywords.map((keyword) => named('keyword', keyword)),
    named('photo', photo.media?.name ?? ''),
    ...(photo.place === null ? [] : placeFields('caption', photo.place)),
  ];
}

function placeFields(field: string, place: Place): Field[] {
  return [named(field, place.name), named(field, place.region), named(field, place.country)];
}

function named(field: string, text: string): Field {
  return { field, text };
}
