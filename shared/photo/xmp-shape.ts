import type { Crop, Focus } from '../story/photo';
import { isNamed, NAMESPACES } from './xmp';
import { named } from './xmp-element';
import { parseXml, xmlText, type XmlElement } from '../xml/tree';

/** What a packet says of how its picture lies, how large it is and where in it something is. */
const SHAPE: ReadonlySet<string> = new Set([
  `${NAMESPACES.tiff} Orientation`,
  `${NAMESPACES.tiff} ImageWidth`,
  `${NAMESPACES.tiff} ImageLength`,
  `${NAMESPACES.exif} PixelXDimension`,
  `${NAMESPACES.exif} PixelYDimension`,
  `${NAMESPACES.Iptc4xmpExt} ImageRegion`,
  `${NAMESPACES.mwgRegions} Regions`,
]);

/** The packets of the picture a copy was drawn from, without what is no longer true of what was drawn. */
export function withoutShape(packet: string): string {
  const root = parseXml(packet.replace(/^[\s\uFEFF\0]+|[\s\0]+$/g, ''));
  return root === null ? '' : xmlText(strip(root));
}

function strip(element: XmlElement): XmlElement {
  const isStale = ({ uri, local }: { uri: string; local: string }): boolean => SHAPE.has(`${uri} ${local}`);
  const isFrame = !isNamed(element, 'Description');
  return {
    ...element,
    attributes: element.attributes.filter((one) => !isStale(one)),
    children: element.children
      .filter((one) => typeof one === 'string' || !isStale(one))
      // Properties stand in descriptions and no deeper.
      .map((one) => (typeof one === 'string' || !isFrame ? one : strip(one))),
  };
}

/** The role of a region that holds what matters most, by the IPTC’s list of roles. */
const MAIN_SUBJECT = 'http://cv.iptc.org/newscodes/imageregionrole/mainSubjectArea';

/**
 * A packet that says what matters most in a picture, as the IPTC’s image region of one point (Photo Metadata Standard
 * 2024.1: a polygon of one vertex); null where nobody said, or the point was cut off. `crop` is the part that is left.
 */
export function focusPacket(focus: Focus | null, crop: Crop | null): string | null {
  if (focus === null) return null;
  const [x, y] =
    crop === null ? [focus.x, focus.y] : [(focus.x - crop.x) / crop.width, (focus.y - crop.y) / crop.height];
  if (x < 0 || x > 1 || y < 0 || y > 1) return null;
  const point = ext('rbVertices', [
    seq('Seq', [resource([ext('rbX', [rounded(x)]), ext('rbY', [rounded(y)])])]),
  ]);
  const boundary = [ext('rbShape', ['polygon']), ext('rbUnit', ['relative']), point];
  const role = resource([named('xmp', 'Identifier', [seq('Bag', [item([MAIN_SUBJECT])])])]);
  const region = resource([ext('RegionBoundary', boundary, true), ext('rRole', [seq('Bag', [role])])]);
  const description = named('rdf', 'Description', [ext('ImageRegion', [seq('Bag', [region])])]);
  const about = { uri: NAMESPACES.rdf, local: 'about', prefix: 'rdf', value: '' };
  const rdf = named('rdf', 'RDF', [{ ...description, attributes: [about] }]);
  return xmlText(named('x', 'xmpmeta', [rdf]));
}

function rounded(share: number): string {
  return String(Math.round(share * 10_000) / 10_000);
}

function item(children: (XmlElement | string)[]): XmlElement {
  return named('rdf', 'li', children);
}

function resource(children: XmlElement[]): XmlElement {
  return { ...item(children), attributes: [AS_RESOURCE] };
}

function seq(kind: 'Seq' | 'Bag', items: XmlElement[]): XmlElement {
  return named('rdf', kind, items);
}

function ext(local: string, children: (XmlElement | string)[], isResource = false): XmlElement {
  const element = named('Iptc4xmpExt', local, children);
  return isResource ? { ...element, attributes: [AS_RESOURCE] } : element;
}

const AS_RESOURCE = { uri: NAMESPACES.rdf, local: 'parseType', prefix: 'rdf', value: 'Resource' };
