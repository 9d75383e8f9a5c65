import { replaceForbidden } from '../../xml/forbidden';
import { parseXml, type XmlElement } from '../../xml/tree';

/**
 * The root of an XML text as agencies send it; null for what is cut short or no XML. What many of them get wrong and
 * no word hangs on is taken as it is meant: signs before the first element and control characters XML forbids, an
 * ampersand by itself (`AT&T`), prefixes without their namespace, a document type somewhere else.
 */
export function parseWire(source: string): XmlElement | null {
  return parseXml(mended(source), { documentType: 'passed over', prefixes: 'any' });
}

function mended(source: string): string {
  return replaceForbidden(source.replace(/^\ufeff/, '').trimStart(), ' ').replace(BARE_AMPERSAND, (found) =>
    found === '&' ? '&amp;' : found,
  );
}

/** Sections in which an ampersand is itself stand here so that they are passed over, one without an end to the end. */
const BARE_AMPERSAND =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?!(?:#\d+|#x[\da-f]+|[a-z_][\w.-]*);)/gi;
