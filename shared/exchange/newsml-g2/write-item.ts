import { el, lines, xmlText } from '../xml/element';

/** What begins the names of our own properties and roles. */
export const OWN_SCHEME = 'urn:x-dateline:term:';

/** What an item is known by; `version` counts how often it was sent. */
export interface ItemIdentity {
  guid: string;
  version: number;
  language: string;
}

/** An item with what every item declares. */
export function newsItem({ guid, version, language }: ItemIdentity, ...content: readonly string[]): string {
  return el(
    'newsItem',
    {
      guid,
      version,
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': language,
    },
    lines(
      el('catalogRef', { href: 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml' }),
      el('catalog', {}, el('scheme', { alias: 'dtl', uri: OWN_SCHEME })),
      ...content,
    ),
  );
}

/** Something G2 has no element for, by a name of ours. */
export function property(name: string, value: string): string {
  return value === '' ? '' : el('itemMetaExtProperty', { rel: `dtl:${name}`, value });
}

/** The status of an item whose story has one. */
export function pubStatus(status: string): string {
  const code = status === 'killed' ? 'canceled' : status === 'held' ? 'withheld' : 'usable';
  return el('pubStatus', { qcode: `stat:${code}` });
}

/** A text without line breaks and tabs, which G2 refuses in names, keywords and other labels. */
export function label(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** A label of an element; nothing where there is none. */
export function labelEl(name: string, text: string): string {
  return text === '' ? '' : el(name, {}, xmlText(label(text)));
}
