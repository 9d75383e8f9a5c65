import { replaceForbidden } from '../../xml/forbidden';
import type { House } from '../../house/house';
import { escapeAttribute } from '../html/escape';
import { relativeAddress } from '../pictures';
import { byNewest, publisherOf, type SiteEntry } from './entry';
import { uuidUrn } from './uuid';

/** The name of the feed's file. */
export const FEED = 'feed.xml';

/** So many of the newest stories are in a feed. */
export const MOST_IN_FEED = 100;

/** The newest stories as an Atom feed (RFC 4287); addresses are relative to the feed's own. */
export function atomFeed(entries: readonly SiteEntry[], house: House, now: string): string {
  const newest = [...entries].sort(byNewest).slice(0, MOST_IN_FEED);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(house.language)}">`,
    `<title>${xml(house.siteName)}</title>`,
    `<id>${uuidUrn(`site:${house.agency}:${house.siteName}`)}</id>`,
    `<updated>${newest[0]?.updatedAt ?? now}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${FEED}"/>`,
    '<link rel="alternate" type="text/html" href="index.html"/>',
    `<author><name>${xml(publisherOf(house))}</name></author>`,
    '<generator>Dateline</generator>',
    ...newest.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(entry: SiteEntry): string {
  return [
    `<entry xml:lang="${xml(entry.language)}">`,
    `<title>${xml(entry.title)}</title>`,
    `<id>${uuidUrn(entry.id)}</id>`,
    `<link rel="alternate" type="text/html" href="${xml(relativeAddress(entry.page))}"/>`,
    `<published>${entry.publishedAt}</published>`,
    `<updated>${entry.updatedAt}</updated>`,
    ...entry.authors.map((name) => `<author><name>${xml(name)}</name></author>`),
    `<summary>${xml(entry.summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** Text as XML 1.0 can hold it: control characters, which it forbids, are left out. */
function xml(text: string): string {
  return escapeAttribute(replaceForbidden(text, ''));
}
