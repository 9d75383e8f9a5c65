import type { Photo } from '../../story/photo';
import type { Story } from '../../story/story';
import { datelineData, metaOfStory, photoAttributes } from '../html/vocabulary';
import { oneLine } from '../well-formed';
import { el, textEl } from '../xml/element';
import { LONGEST_PROPERTY, MARK, MARK_FORMAT, photoBookmark, PROPERTIES } from './names';

const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** What the lines are that were made from values: `byline` and `dateline` as they stand in the text. */
export interface Shown {
  byline: string;
  dateline: string;
}

/** The part of the custom properties: all of a story that is no visible text, so that it comes back. */
export function customXml(story: Story, shown: Shown): string {
  const photos = new Map<string, Record<string, string>>();
  if (story.lead !== null) photos.set(photoBookmark(null), factsOf(story.lead));
  story.body
    .flatMap((block) => (block.kind === 'photo' ? [block.photo] : []))
    .forEach((photo, at) => photos.set(photoBookmark(at + 1), factsOf(photo)));
  const properties: [name: string, value: string][] = [
    [MARK, MARK_FORMAT],
    ...metaOfStory(story).map(([name, value]): [string, string] => [name, value]),
    [PROPERTIES.language, story.language],
    [PROPERTIES.editorsNote, story.editorsNote],
    [PROPERTIES.dateline, story.dateline === null ? '' : datelineData(story.dateline)],
    [PROPERTIES.shown, JSON.stringify(shown)],
    [PROPERTIES.photos, JSON.stringify(Object.fromEntries(photos))],
  ];
  const pieces = properties.flatMap(([name, value]) =>
    piecesOf(value).map((piece, at): [string, string] => [at === 0 ? name : `${name}.${at + 1}`, piece]),
  );
  return el(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    ...pieces.map(([name, value], at) =>
      el('property', { fmtid: FORMAT_ID, pid: at + 2, name }, textEl('vt:lpwstr', {}, value)),
    ),
  );
}

/** What is known of a photo beside its caption and credit, as attributes of pages have it. */
function factsOf(photo: Photo): Record<string, string> {
  return { ...Object.fromEntries(photoAttributes(photo)), ...(photo.alt === '' ? {} : { alt: photo.alt }) };
}

/** A text in pieces that no program cuts, whole characters each. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of text) {
    if (piece.length + sign.length > LONGEST_PROPERTY) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** The part of the core properties, for programs and archives that look no deeper. */
export function coreXml(story: Story): string {
  const time = (name: string, at: string): string =>
    el(name, { 'xsi:type': 'dcterms:W3CDTF' }, new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'));
  return el(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    textEl('dc:title', {}, oneLine(story.headline)),
    textEl('dc:subject', {}, oneLine(story.subjects.map(({ name }) => name).join(', '))),
    textEl('dc:creator', {}, oneLine(story.byline.map(({ name }) => name).join('; '))),
    textEl('cp:keywords', {}, oneLine(story.keywords.join(', '))),
    textEl('dc:description', {}, oneLine(story.deck)),
    textEl('cp:category', {}, oneLine(story.section)),
    textEl('dc:language', {}, story.language),
    time('dcterms:created', story.createdAt),
    time('dcterms:modified', story.updatedAt),
  );
}

/** The part that says which program wrote the document. */
export const APP_XML = el(
  'Properties',
  { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
  el('Application', {}, 'Dateline'),
);
