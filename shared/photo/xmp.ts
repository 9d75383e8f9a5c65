import { elementsOf, parseXml, textIn, type XmlAttribute, type XmlElement, type XmlName } from '../xml/tree';

/** The namespaces of the properties Dateline knows, by the prefix the standard gives them. */
export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xml: 'http://www.w3.org/XML/1998/namespace',
  x: 'adobe:ns:meta/',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  xmpNote: 'http://ns.adobe.com/xmp/note/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  mwgRegions: 'http://www.metadataworkinggroup.com/schemas/regions/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  exif: 'http://ns.adobe.com/exif/1.0/',
  tiff: 'http://ns.adobe.com/tiff/1.0/',
} as const;

/** A prefix of `NAMESPACES`. */
export type Prefix = keyof typeof NAMESPACES;

/** The value of an XMP property: a text, a list (each item with its language where it has one), or a structure. */
export type XmpValue =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: { language: string | null; value: XmpValue }[] }
  | { kind: 'structure'; fields: XmpProperty[] };

/** A property of a picture, or a field of a structure. */
export interface XmpProperty extends XmlName {
  value: XmpValue;
}

/** The properties of XMP packets, in their order; of two with the same name the first counts. Never throws. */
export function readXmp(packets: readonly string[]): XmpProperty[] {
  const found = new Map<string, XmpProperty>();
  for (const packet of packets) {
    const root = parseXml(packet.replace(/^[\s\uFEFF\0]+|[\s\0]+$/g, ''));
    for (const description of root === null ? [] : descriptionsIn(root))
      for (const property of propertiesOf(description)) {
        const name = `${property.uri} ${property.local}`;
        if (!found.has(name)) found.set(name, property);
      }
  }
  return [...found.values()];
}

/** The elements that hold the properties of a packet: the `rdf:Description`s of its `rdf:RDF`. */
export function descriptionsIn(root: XmlElement): XmlElement[] {
  const rdf = isNamed(root, 'RDF') ? root : elementsOf(root).find((one) => isNamed(one, 'RDF'));
  return rdf === undefined ? [] : elementsOf(rdf).filter((one) => isNamed(one, 'Description'));
}

/** Whether an element or attribute has a name of RDF. */
export function isNamed({ uri, local }: XmlName, name: string): boolean {
  return uri === NAMESPACES.rdf && local === name;
}

/** Whether an attribute is a property, and not a part of the writing of one. */
export function isProperty({ uri }: XmlAttribute): boolean {
  return uri !== '' && uri !== NAMESPACES.rdf && uri !== NAMESPACES.xml;
}

function propertiesOf(element: XmlElement): XmpProperty[] {
  const short = element.attributes.filter(isProperty).map(({ uri, local, prefix, value }): XmpProperty => ({
    ...{ uri, local, prefix },
    value: { kind: 'text', text: value },
  }));
  const long = elementsOf(element).map((one): XmpProperty => ({
    uri: one.uri,
    local: one.local,
    prefix: one.prefix,
    value: valueOf(one),
  }));
  return [...short, ...long];
}

function valueOf(element: XmlElement): XmpValue {
  const resource = element.attributes.find((one) => isNamed(one, 'resource'));
  if (resource !== undefined) return { kind: 'text', text: resource.value };
  const inner = elementsOf(element);
  const [first] = inner;
  const list = inner.find((one) => ['Bag', 'Seq', 'Alt'].some((name) => isNamed(one, name)));
  if (list !== undefined) return { kind: 'list', items: elementsOf(list).map(itemOf) };
  if (first !== undefined && isNamed(first, 'Description')) return structureOf(propertiesOf(first));
  const isResource = element.attributes.some((one) => isNamed(one, 'parseType') && one.value === 'Resource');
  if (isResource || first !== undefined || element.attributes.some(isProperty))
    return structureOf(propertiesOf(element));
  return { kind: 'text', text: textIn(element) };
}

/** A structure; one with a value of its own is that value with qualifiers, which say nothing here. */
function structureOf(fields: XmpProperty[]): XmpValue {
  const own = fields.find((one) => isNamed(one, 'value'));
  return own === undefined ? { kind: 'structure', fields } : own.value;
}

function itemOf(element: XmlElement): { language: string | null; value: XmpValue } {
  const language = element.attributes.find(({ uri, local }) => uri === NAMESPACES.xml && local === 'lang');
  return { language: language?.value ?? null, value: valueOf(element) };
}

/** The texts of a value: of language alternatives the default, of a list each item. */
export function textsOf(value: XmpValue): string[] {
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'structure':
      return [];
    case 'list': {
      const worded = value.items.filter(({ language }) => language !== null);
      const [first] = worded;
      if (first === undefined) return value.items.flatMap((item) => textsOf(item.value));
      const chosen = worded.find(({ language }) => language === 'x-default') ?? first;
      return textsOf(chosen.value);
    }
  }
}
