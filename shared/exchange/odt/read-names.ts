import { attributeOf, type XmlElement } from '../../xml/tree';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

const SPACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ [`${OASIS}office:1.0`]: 'office', [`${OASIS}text:1.0`]: 'text', [`${OASIS}table:1.0`]: 'table' },
    ...{ [`${OASIS}drawing:1.0`]: 'draw', [`${OASIS}style:1.0`]: 'style', [`${OASIS}meta:1.0`]: 'meta' },
    ...{ [`${OASIS}svg-compatible:1.0`]: 'svg', [`${OASIS}manifest:1.0`]: 'manifest' },
    ...{ 'http://purl.org/dc/elements/1.1/': 'dc', 'http://www.w3.org/1998/Math/MathML': 'math' },
    ...{ 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext' },
  }),
);

/** The name of an element with the prefix everybody uses, whatever its document does: `text:p`. */
export function nameOf({ uri, local }: XmlElement): string {
  return `${SPACES.get(uri) ?? ''}:${local}`;
}

/** A count an attribute says, at least 1 and at most `most`; 1 where it says none. */
export function countOf(element: XmlElement, attribute: string, most: number): number {
  const count = Number.parseInt(attributeOf(element, attribute), 10);
  return Number.isNaN(count) ? 1 : Math.min(Math.max(count, 1), most);
}
