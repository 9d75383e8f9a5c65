import * as v from 'valibot';
import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { emptyPhoto, FocusSchema, PhotoSchema, type Photo } from '../../story/photo';
import { place, PlaceSchema } from '../../story/place';
import { LinkSchema, type Story } from '../../story/story';
import { HrefSchema, plain, type Run } from '../../story/text';
import { INLINE, pictureBytes } from '../html/read-image';
import { readFragment } from '../html/read-fragment';
import type { FoundImage } from '../types';
import { isObject, objectsAt, ofRole, plainNames, textAt, type Loose } from './values';

/** The text of an item with what its associated items say of its photos. */
export interface WithPhotos {
  lead: Photo | null;
  blocks: Block[];
  images: FoundImage[];
}

/**
 * The photos of an item: what is said of those in its text is added there, the others follow it; the first may lead.
 */
export function photosOfNinjs(
  item: Loose,
  inText: readonly FoundImage[],
  blocks: readonly Block[],
): WithPhotos {
  const images = [...inText];
  const items = associated(item).filter(({ value }) => isPicture(value));
  if (isPicture(item)) items.unshift({ name: '', value: item });
  const known = new Set(images.map(({ origin }) => origin));
  const isKnown = (value: Loose): boolean => addressesOf(value).some((address) => known.has(address));
  const found = items
    .filter(({ value }) => !isKnown(value))
    .map(({ name, value }) => ({ name, photo: photoOf(value, images) }));
  const said = items.filter(({ value }) => isKnown(value));
  const written = blocks.filter((block) => block.kind === 'photo').length;
  // Ours say all of the photos in the text there already.
  const others = found.filter(({ name }) => name !== 'inline' || written === 0);
  const isLead = (name: string): boolean => /^(?:lead|feature|featuremedia|main)/i.test(name);
  const lead = others.find(({ name }) => isLead(name)) ?? (written === 0 ? others[0] : undefined);
  const rest = others.filter((one) => one !== lead);
  const text = blocks.map((block): Block => {
    if (block.kind !== 'photo') return block;
    const about = said.find(({ value }) => addressesOf(value).includes(block.photo.origin));
    return about === undefined
      ? block
      : { ...block, photo: completed(block.photo, photoOf(about.value, images)) };
  });
  return {
    lead: lead?.photo ?? null,
    blocks: [...text, ...rest.map(({ photo }): Block => ({ id: newId(), kind: 'photo', photo }))],
    images,
  };
}

/** A photo in the text with what its associated item says beyond it. */
function completed(photo: Photo, about: Photo): Photo {
  return {
    ...about,
    origin: photo.origin,
    caption: photo.caption.length > 0 ? photo.caption : about.caption,
    credit: photo.credit || about.credit,
    alt: photo.alt || about.alt,
    byline: photo.byline || about.byline,
  };
}

/** How many films and sounds belong to an item. */
export function embeddedIn(item: Loose): number {
  return associated(item).filter(({ value }) => /^(?:video|audio)$/i.test(textAt(value, 'type'))).length;
}

/** The stories an item is linked to. */
export function linksOf(item: Loose): Story['links'] {
  return associated(item).flatMap(({ name, value }) => {
    const href = textAt(value, 'uri', 'href');
    const type = textAt(value, 'type');
    if (!v.is(HrefSchema, href) || (type !== '' && type !== 'text')) return [];
    const rel = v.safeParse(LinkSchema.entries.rel, name);
    const title = textAt(value, 'title', 'headline');
    return [{ id: newId(), rel: rel.success ? rel.output : 'related', story: null, href, title } as const];
  });
}

/** The associated items with their names: a list since version 2, an object by name before. */
export function associated(item: Loose): { name: string; value: Loose }[] {
  const { associations } = item;
  if (Array.isArray(associations))
    return objectsAt(item, 'associations').map((value) => ({ name: textAt(value, 'name', 'rel'), value }));
  if (!isObject(associations)) return [];
  return Object.entries(associations).flatMap(([name, value]) =>
    isObject(value) ? [{ name, value: plainNames(value) }] : [],
  );
}

/** Whether an item is a picture itself. */
export function isPicture(item: Loose): boolean {
  return ['picture', 'graphic', 'image', 'photo'].includes(textAt(item, 'type').toLowerCase());
}

function photoOf(item: Loose, images: FoundImage[]): Photo {
  const descriptions = objectsAt(item, 'descriptions');
  const sources = objectsAt(item, 'infosources');
  const people = objectsAt(item, 'people');
  const places = objectsAt(item, 'places', 'place');
  const creator = people.find((one) => textAt(one, 'rel') === 'creator') ?? {};
  const writer = people.find((one) => textAt(one, 'rel') === 'captionwriter') ?? {};
  const taken = textAt(item, 'contentcreated').replace(/T00:00:00Z$/, '');
  const takenAt = v.safeParse(PhotoSchema.entries.takenAt, taken);
  const rights = item['rightsinfo'];
  const sourceType = item['digitalsourcetype'];
  const where = places.find((one) => textAt(one, 'rel') !== 'sublocation');
  return {
    ...emptyPhoto(),
    origin: originOf(item, images),
    caption: captionOf(item, descriptions),
    alt: textAt(ofRole(descriptions, 'alt') ?? {}, 'value') || textAt(item, 'bodytext', 'alttext'),
    longAlt: textAt(ofRole(descriptions, 'extended-alt') ?? {}, 'value'),
    credit:
      textAt(ofRole(sources, 'credit') ?? {}, 'name') ||
      textAt(item, 'creditline', 'descriptioncreditline', 'credit', 'source'),
    source: textAt(ofRole(sources, 'source') ?? {}, 'name'),
    byline: textAt(item, 'by', 'byline') || textAt(creator, 'name') || photographerOf(item),
    bylineTitle: textAt(creator, 'literal'),
    captionWriter: textAt(writer, 'name'),
    headline: textAt(objectsAt(item, 'headlines')[0] ?? {}, 'value') || textAt(item, 'headline'),
    title: textAt(item, 'title'),
    copyright: textAt(item, 'copyrightnotice', 'copyrightholder'),
    usageTerms: textAt(item, 'usageterms'),
    rightsPage: isObject(rights) ? textAt(plainNames(rights), 'linkedrights') : '',
    sourceType: isObject(sourceType) ? textAt(sourceType, 'uri', 'literal', 'name') : '',
    sublocation: textAt(places.find((one) => textAt(one, 'rel') === 'sublocation') ?? {}, 'name'),
    keywords: objectsAt(item, 'subjects')
      .filter((one) => textAt(one, 'rel') === 'keyword')
      .map((one) => textAt(one, 'name')),
    takenAt: takenAt.success ? takenAt.output : null,
    place: where === undefined ? null : placeOf(where),
    focus: focusOf(item),
  };
}

/** Who took it, as AP says it. */
function photographerOf(item: Loose): string {
  const { photographer } = item;
  return isObject(photographer) ? textAt(photographer, 'name') : '';
}

/** The point of interest of a rendition, as shares of it. */
function focusOf(item: Loose): Photo['focus'] {
  const found = objectsAt(item, 'renditions').find((one) => isObject(one['poi'])) ?? {};
  const { poi } = found;
  if (!isObject(poi)) return null;
  const [x, y] = [
    Number(textAt(poi, 'x')) / Number(textAt(found, 'width')),
    Number(textAt(poi, 'y')) / Number(textAt(found, 'height')),
  ];
  const focus = v.safeParse(FocusSchema, { x, y });
  return focus.success ? focus.output : null;
}

function captionOf(item: Loose, descriptions: readonly Loose[]): Run[] {
  const said = textAt(ofRole(descriptions, 'caption', 'text', 'main') ?? {}, 'value');
  const first = descriptions.find((one) => !['alt', 'extended-alt'].includes(textAt(one, 'role')));
  const text =
    said ||
    textAt(first ?? {}, 'value') ||
    textAt(item, 'descriptiontext', 'description', 'descriptioncaption', 'caption');
  if (text !== '') return plain(text);
  const blocks = readFragment(textAt(item, 'descriptionhtml')).blocks.flatMap((block) =>
    'runs' in block ? [block.runs] : [],
  );
  return blocks.flatMap((runs, at) => (at === 0 ? runs : [...plain(' '), ...runs]));
}

/** The renditions of an item: a list since version 2, an object by name before. */
function renditionsOf(item: Loose): Loose[] {
  const { renditions } = item;
  return isObject(renditions)
    ? Object.values(renditions).flatMap((one) => (isObject(one) ? [plainNames(one)] : []))
    : objectsAt(item, 'renditions');
}

function addressesOf(item: Loose): string[] {
  return renditionsOf(item)
    .map((one) => textAt(one, 'href', 'url'))
    .filter((href) => href !== '');
}

/** The address of the largest rendition, or the name of the part of the delivery that holds it. */
function originOf(item: Loose, images: FoundImage[]): string {
  const widest = renditionsOf(item)
    .filter((one) => textAt(one, 'href', 'url') !== '')
    .sort((a, b) => Number(textAt(b, 'width') || 0) - Number(textAt(a, 'width') || 0))[0];
  const href = textAt(widest ?? {}, 'href', 'url').replace(/^cid:/, '');
  if (!/^data:/i.test(href)) {
    if (href !== '' && !images.some(({ origin }) => origin === href))
      images.push({ origin: href, bytes: null });
    return href;
  }
  const bytes = pictureBytes(href);
  if (bytes === null) return '';
  const origin = `${INLINE}${images.length + 1}`;
  images.push({ origin, bytes });
  return origin;
}

function placeOf(item: Loose): Photo['place'] {
  const feature = item['geojson'];
  const known = isObject(feature) ? v.safeParse(PlaceSchema, feature['properties']) : null;
  if (known?.success === true) return known.output;
  const name = textAt(item, 'name', 'literal');
  return name === '' ? null : place(name);
}
