import { emptyPhoto, type Photo } from '../../story/photo';
import { plain } from '../../story/text';
import { attributeOf, childAt, descendantsOf, type XmlElement } from '../../xml/tree';
import type { FoundImage } from '../types';
import { line } from '../xml/line';
import { isText } from './read-content';
import { creatorOf, linesOf } from './read-item';

/** Whether a component is a picture, or a picture with its caption. */
export function isPicture(component: XmlElement): boolean {
  const role = attributeOf(childAt(component, 'Role'), 'FormalName');
  if (/^(?:photo|picture|graphic|image)/i.test(role)) return true;
  const items = descendantsOf(component, 'ContentItem');
  return (
    items.length > 0 &&
    items.every((item) => isImage(item) || isCaption(item, component)) &&
    items.some(isImage)
  );
}

/** The pictures of an item: the outermost components that are one each. */
export function pictureComponents(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.local === 'NewsComponent' && isPicture(child) ? [child] : pictureComponents(child);
  });
}

/** What a component says of its picture. */
export function photoOfComponent(component: XmlElement, images: FoundImage[]): Photo {
  const lines = linesOf(component);
  const one = (name: string): string => line(lines === null ? null : (descendantsOf(lines, name)[0] ?? null));
  const pictures = descendantsOf(component, 'ContentItem').filter(isImage);
  const best = pictures.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? null;
  const origin = attributeOf(best, 'Href');
  if (origin !== '' && !images.some((image) => image.origin === origin)) images.push({ origin, bytes: null });
  const captions = descendantsOf(component, 'ContentItem')
    .filter(isText)
    .map((item) => line(childAt(item, 'DataContent')));
  const said = captions.length === 0 ? one('NewsLineText') : [...new Set(captions)].join('\n');
  return {
    ...emptyPhoto(),
    ...{
      origin,
      caption: plain(said),
      headline: one('HeadLine'),
      byline: one('ByLine') || creatorOf(component),
    },
    ...{ credit: one('CreditLine'), copyright: one('CopyrightLine') },
  };
}

function isImage(item: XmlElement): boolean {
  const type = attributeOf(childAt(item, 'MediaType'), 'FormalName');
  const mime = attributeOf(childAt(item, 'MimeType'), 'FormalName');
  return (
    /photo|picture|graphic|image/i.test(type) ||
    mime.startsWith('image/') ||
    /\.(?:jpe?g|png|gif|webp)$/i.test(attributeOf(item, 'Href'))
  );
}

/** Whether an item is the words under a picture: by the role of its component. */
function isCaption(item: XmlElement, component: XmlElement): boolean {
  return (
    isText(item) &&
    descendantsOf(component, 'NewsComponent').some(
      (one) =>
        /caption/i.test(attributeOf(childAt(one, 'Role'), 'FormalName')) &&
        descendantsOf(one, 'ContentItem').includes(item),
    )
  );
}

function widthOf(item: XmlElement): number {
  const width = descendantsOf(item, 'Property').find((one) =>
    /^width$/i.test(attributeOf(one, 'FormalName')),
  );
  return Number(attributeOf(width ?? null, 'Value')) || 0;
}
