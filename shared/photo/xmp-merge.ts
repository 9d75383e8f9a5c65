import { textOf as textOfRuns } from '../story/text';
import type { Photo } from '../story/photo';
import { isLocation } from './location';
import {
  KEYWORDS_ROW,
  NAMES_JOINED,
  PLACE_ROWS,
  TAKEN,
  TEXT_ROWS,
  type IptcRow,
  type TextFact,
} from './iptc';
import { descriptionsIn, isProperty, NAMESPACES, readXmp, textsOf } from './xmp';
import { named } from './xmp-element';
import { elementsOf, parseXml, xmlText, type XmlElement } from '../xml/tree';

/** A fact as it is to stand in a file: where, and its texts. */
export interface OutgoingFact {
  row: IptcRow;
  texts: string[];
}

/** The facts of a photo that go into its file; what nobody said is left out, and so left as the file has it. */
export function outgoingFacts(photo: Photo): OutgoingFact[] {
  const said: Readonly<Record<TextFact, string>> = { ...photo, caption: textOfRuns(photo.caption) };
  const facts = TEXT_FACTS.map((name): OutgoingFact => ({
    row: TEXT_ROWS[name],
    texts: name === 'byline' ? said[name].split(NAMES_JOINED) : [said[name]],
  }));
  const { place } = photo;
  if (place !== null)
    for (const name of PLACE_PARTS) facts.push({ row: PLACE_ROWS[name], texts: [place[name]] });
  facts.push({ row: KEYWORDS_ROW, texts: photo.keywords });
  facts.push({ row: TAKEN_ROW, texts: [photo.takenAt ?? ''] });
  return facts
    .map(({ row, texts }) => ({ row, texts: texts.map((text) => text.trim()).filter((text) => text !== '') }))
    .filter(({ texts }) => texts.length > 0);
}

/** How the moment a photo was taken stands in XMP. */
export const TAKEN_ROW: IptcRow = { xmp: TAKEN.xmp, form: 'text', iim: null, exif: null };

/** The names are those of `TEXT_ROWS`. */
const TEXT_FACTS = Object.keys(TEXT_ROWS).filter((name): name is TextFact => Object.hasOwn(TEXT_ROWS, name));
const PLACE_PARTS = ['name', 'region', 'country', 'countryCode'] as const;

/**
 * The XMP of a picture that goes out: the packets its file has, as one, with what the photo says in the place of what
 * they said. Everything else stays, but positions on the globe where `location` is false. Gives the properties
 * Dateline knows and all others apart, as the roots of packets.
 */
export function mergeXmp(
  packets: readonly string[],
  facts: readonly OutgoingFact[],
  location: boolean,
): { own: XmlElement; rest: XmlElement | null } {
  const before = readXmp(packets);
  const changed = facts.filter(({ row: { xmp }, texts }) => {
    const old = before.find((one) => isOf(one, xmp));
    return old === undefined || textsOf(old.value).map(trimmed).join('\0') !== texts.map(trimmed).join('\0');
  });
  const descriptions = packets.flatMap((packet) => {
    const root = parseXml(packet.replace(/^[\s\uFEFF\0]+|[\s\0]+$/g, ''));
    return root === null ? [] : descriptionsIn(root);
  });
  const kept: XmlElement[] = [];
  const known: XmlElement[] = [];
  const seen = new Set<string>();
  for (const element of descriptions.flatMap(asElements)) {
    const name = `${element.uri} ${element.local}`;
    const isStale = changed.some(({ row }) => isOf(element, row.xmp));
    if (seen.has(name) || isStale || isOf(element, ['xmpNote', 'HasExtendedXMP'])) continue;
    seen.add(name);
    const left = location ? element : withoutLocation(element);
    if (left === null) continue;
    (facts.some(({ row }) => isOf(element, row.xmp)) ? known : kept).push(left);
  }
  const own = packetOf([...changed.map(elementOf), ...known]);
  return { own, rest: kept.length === 0 ? null : packetOf(kept) };
}

/** The text of a packet of these roots as one. */
export function packetText(roots: readonly XmlElement[], more: readonly XmlElement[] = []): string {
  const properties = roots.flatMap((root) => descriptionsIn(root).flatMap(elementsOf));
  return xmlText(packetOf([...properties, ...more]));
}

/** A property whose value is one text. */
export function textProperty([prefix, local]: IptcRow['xmp'], text: string): XmlElement {
  return named(prefix, local, [text]);
}

function isOf({ uri, local }: { uri: string; local: string }, [prefix, name]: IptcRow['xmp']): boolean {
  return uri === NAMESPACES[prefix] && local === name;
}

function trimmed(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** The properties of a description as elements, those written as attributes too. */
function asElements(description: XmlElement): XmlElement[] {
  const short = description.attributes
    .filter(isProperty)
    .map(({ uri, local, prefix, value }): XmlElement => ({
      uri,
      local,
      prefix,
      attributes: [],
      children: [value],
    }));
  return [...short, ...elementsOf(description)];
}

function withoutLocation(element: XmlElement): XmlElement | null {
  if (isLocation(element.local)) return null;
  return {
    ...element,
    attributes: element.attributes.filter(({ local }) => !isLocation(local)),
    children: element.children.flatMap((child) => {
      const left = typeof child === 'string' ? child : withoutLocation(child);
      return left === null ? [] : [left];
    }),
  };
}

function elementOf({ row: { xmp, form }, texts }: OutgoingFact): XmlElement {
  const [prefix, local] = xmp;
  const items = (container: string, language: boolean): XmlElement =>
    named(prefix, local, [
      named(
        'rdf',
        container,
        texts.map((text) => {
          const item = named('rdf', 'li', [text]);
          const default_ = { uri: NAMESPACES.xml, local: 'lang', prefix: 'xml', value: 'x-default' };
          return language ? { ...item, attributes: [default_] } : item;
        }),
      ),
    ]);
  switch (form) {
    case 'text':
      return named(prefix, local, [texts.join(NAMES_JOINED)]);
    case 'alternatives':
      return items('Alt', true);
    case 'sequence':
      return items('Seq', false);
    case 'bag':
      return items('Bag', false);
  }
}

function packetOf(properties: XmlElement[]): XmlElement {
  const about = { uri: NAMESPACES.rdf, local: 'about', prefix: 'rdf', value: '' };
  const description = { ...named('rdf', 'Description', properties), attributes: [about] };
  return named('x', 'xmpmeta', [named('rdf', 'RDF', [description])]);
}
