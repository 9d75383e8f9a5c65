import * as v from 'valibot';
import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { emptyPhoto, PhotoSchema, type Photo } from '../../story/photo';
import { place, type Place } from '../../story/place';
import { plain, type Run } from '../../story/text';
import { attributeOf, childAt, childrenOf, descendantsOf, type XmlElement } from '../../xml/tree';
import { photoFacts } from '../html/vocabulary';
import type { FoundImage } from '../types';
import { line } from '../xml/line';
import type { ItemContent } from './read-content';
import { exactly, propertiesOf } from './read-item';

/** A text with its pictures; `lead` is undefined where the source does not say which one leads. */
export interface WithPictures {
  lead?: Photo | null;
  blocks: Block[];
  images: FoundImage[];
}

/**
 * The text of an item with the pictures of the message it came in, and those it links to: in their places where it is
 * ours, else behind it.
 */
export function withPictures(
  content: ItemContent,
  items: readonly XmlElement[],
  isOurs: boolean,
  links: readonly XmlElement[],
): WithPictures {
  const images = [...content.images];
  const photos = [
    ...items.map((item) => photoOf(item, images)),
    ...links.map((link) => photoOfLink(link, images)),
  ];
  if (!isOurs) return besideText(content.blocks, photos, images);
  const blocks = [...content.blocks];
  let lead: Photo | null = null;
  // From the end on, so that the places before stay what they are.
  for (const [index, { at, isLead }] of [...content.pictures.entries()].reverse()) {
    const photo = photos[index] ?? emptyPhoto();
    if (isLead) lead = photo;
    else blocks.splice(at, 0, { id: newId(), kind: 'photo', photo });
  }
  return { lead, blocks, images };
}

/**
 * Photos that the text names where they are named, the others behind it; without any in the text the first one leads.
 */
function besideText(blocks: readonly Block[], photos: readonly Photo[], images: FoundImage[]): WithPictures {
  const named = new Set<Photo>();
  const placed = blocks.map((block) => {
    const photo =
      block.kind === 'photo'
        ? photos.find((one) => one.origin !== '' && one.origin === block.photo.origin)
        : undefined;
    if (photo === undefined || block.kind !== 'photo') return block;
    named.add(photo);
    const caption = photo.caption.length > 0 ? photo.caption : block.photo.caption;
    return { ...block, photo: { ...photo, caption, alt: photo.alt || block.photo.alt } };
  });
  const rest = photos.filter((photo) => !named.has(photo));
  const [first, ...more] = rest;
  const hasPhotos = blocks.some(({ kind }) => kind === 'photo');
  const behind = hasPhotos ? rest : more;
  return {
    ...(hasPhotos || first === undefined ? {} : { lead: first }),
    blocks: [...placed, ...behind.map((photo): Block => ({ id: newId(), kind: 'photo', photo }))],
    images,
  };
}

/** A picture that an item only names, by its address and title. */
function photoOfLink(link: XmlElement, images: FoundImage[]): Photo {
  const origin = attributeOf(link, 'href') || attributeOf(link, 'residref');
  if (origin !== '' && !images.some((one) => one.origin === origin)) images.push({ origin, bytes: null });
  return { ...emptyPhoto(), origin, headline: line(childAt(link, 'title')) };
}

function photoOf(item: XmlElement, images: FoundImage[]): Photo {
  const about = childAt(item, 'contentMeta');
  const ours = propertiesOf(childAt(item, 'itemMeta'));
  const facts = photoFacts((name) => ours.get(`photo-${name.slice('data-'.length)}`) ?? null);
  const descriptions = about === null ? [] : childrenOf(about, 'description');
  const described = (pattern: RegExp): string =>
    line(descriptions.find((one) => pattern.test(attributeOf(one, 'role'))) ?? null);
  const caption =
    described(/caption/i) ||
    line(descriptions.find((one) => !/alt|summary/i.test(attributeOf(one, 'role'))) ?? null) ||
    described(/summary/i);
  const taken = v.safeParse(PhotoSchema.entries.takenAt, line(childAt(about, 'contentCreated')));
  const origin = largestOf(item);
  if (origin !== '' && !images.some((one) => one.origin === origin)) images.push({ origin, bytes: null });
  const exact = (role: string): string | undefined =>
    ours.size === 0
      ? undefined
      : exactly(descriptions.find((one) => attributeOf(one, 'role') === role) ?? null);
  return {
    ...emptyPhoto(),
    ...facts,
    origin,
    caption: runsOf(ours.get('photo-caption')) ?? plain(caption),
    alt: exact('dtl:alt') ?? described(/alt/i),
    longAlt: facts.longAlt,
    credit:
      ours.get('photo-credit') ??
      (ours.size > 0 ? exactly(childAt(about, 'creditline')) : line(childAt(about, 'creditline'))),
    byline: facts.byline || line(childAt(about, 'creator', 'name')) || line(childAt(about, 'by')),
    headline: facts.headline || (ours.size > 0 ? '' : line(childAt(about, 'headline'))),
    copyright:
      facts.copyright ||
      (ours.size > 0
        ? ''
        : line(childAt(item, 'rightsInfo', 'copyrightNotice')) ||
          line(childAt(item, 'rightsInfo', 'copyrightHolder', 'name'))),
    usageTerms: facts.usageTerms || (ours.size > 0 ? '' : line(childAt(item, 'rightsInfo', 'usageTerms'))),
    keywords:
      facts.keywords.length > 0 || about === null ? facts.keywords : childrenOf(about, 'keyword').map(line),
    takenAt: facts.takenAt ?? (taken.success ? taken.output : null),
    place: facts.place ?? (ours.size > 0 ? null : placeOf(about)),
  };
}

/** A caption of ours with its marks and links; null for none that can be read. */
function runsOf(json: string | undefined): Run[] | null {
  if (json === undefined) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), PhotoSchema.entries.caption), json);
  return parsed.success ? parsed.output : null;
}

/** The address of the largest picture of an item. */
function largestOf(item: XmlElement): string {
  const remote = descendantsOf(item, 'remoteContent').filter((one) => {
    const type = attributeOf(one, 'contenttype');
    return type === '' || type.startsWith('image/');
  });
  const rank = (one: XmlElement): number =>
    (Number(attributeOf(one, 'width')) || 0) * 10 + (/highres/i.test(attributeOf(one, 'rendition')) ? 5 : 0);
  const best = remote.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
  return attributeOf(best, 'href') || attributeOf(best, 'residref');
}

function placeOf(about: XmlElement | null): Place | null {
  const located = childAt(about, 'located');
  const name = line(childAt(located, 'name'));
  if (name === '') return null;
  const broader =
    located === null ? [] : childrenOf(located, 'broader').map((one) => line(childAt(one, 'name')));
  const [region = '', country = ''] = broader.length > 1 ? broader : ['', broader[0] ?? ''];
  return { ...place(name), region, country };
}
