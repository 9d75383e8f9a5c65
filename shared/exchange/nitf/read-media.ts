import { emptyPhoto, type Photo } from '../../story/photo';
import { plain, textOf, type Run } from '../../story/text';
import { attributeOf, childAt, childrenOf, descendantsOf, type XmlElement } from '../../xml/tree';
import { photoFacts } from '../html/vocabulary';
import { runsOf, type NitfText } from './read-blocks';

/** The photo of a media element: its largest picture with all that is said of it; null for sound and film. */
export function photoOfMedia(media: XmlElement, text: NitfText): Photo | null {
  const type = attributeOf(media, 'media-type').toLowerCase();
  const references = descendantsOf(media, 'media-reference');
  const isImage =
    /image|photo|picture|graphic/.test(type) ||
    references.some((one) => attributeOf(one, 'mime-type').startsWith('image/'));
  if (!isImage && type !== '' && type !== 'other') return null;
  const reference = references.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? null;
  const facts = new Map(
    childrenOf(media, 'media-metadata').map((one) => [
      attributeOf(one, 'name').toLowerCase(),
      attributeOf(one, 'value'),
    ]),
  );
  const ours = photoFacts((name) => facts.get(`dateline:${name.slice('data-'.length)}`) ?? null);
  const origin = attributeOf(reference, 'source');
  if (origin !== '' && !text.images.some((one) => one.origin === origin))
    text.images.push({ origin, bytes: null });
  const producer = childAt(media, 'media-producer');
  const said = producer === null ? '' : textOf(runsOf(producer, text));
  const has = (name: string): string => facts.get(name) ?? '';
  const credit = attributeOf(reference, 'source-credit') || has('credit') || (ours.byline === '' ? said : '');
  return {
    ...emptyPhoto(),
    ...ours,
    origin,
    caption: captionOf(media, text),
    credit,
    alt: attributeOf(reference, 'alternate-text'),
    byline: ours.byline || has('byline') || (said === credit ? '' : said),
    copyright: attributeOf(reference, 'copyright') || ours.copyright || has('copyright'),
    headline: ours.headline || has('headline') || has('title'),
  };
}

function captionOf(media: XmlElement, text: NitfText): Run[] {
  const captions = childrenOf(media, 'media-caption');
  const parts = text.isExact ? captions.flatMap((caption) => descendantsOf(caption, 'p')) : captions;
  return parts
    .map((one) => runsOf(one, text))
    .flatMap((runs, at) => (at === 0 ? runs : [...plain('\n'), ...runs]));
}

function widthOf(reference: XmlElement): number {
  return Number(attributeOf(reference, 'width')) || 0;
}
