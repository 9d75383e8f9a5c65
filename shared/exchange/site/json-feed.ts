import type { House } from '../../house/house';
import { wellFormed } from '../well-formed';
import { addressOf, siteAddress } from './address';
import { byNewest, publisherOf, type SiteEntry } from './entry';
import { MOST_IN_FEED } from './feed';
import { uuidUrn } from './uuid';

/** The name of the JSON feed's file. */
export const JSON_FEED = 'feed.json';

/**
 * The newest stories as a JSON Feed (jsonfeed.org, version 1.1), each with its whole text. Its addresses are absolute;
 * where the site has none, there are none in it, for a JSON Feed knows no relative ones.
 */
export function jsonFeed(entries: readonly SiteEntry[], house: House): string {
  const base = siteAddress(house.siteUrl);
  const at = (name: string | null): string | undefined =>
    base === null || name === null ? undefined : addressOf(base, name);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: house.siteName,
    home_page_url: at('index.html'),
    feed_url: at(JSON_FEED),
    language: house.language,
    authors: [{ name: publisherOf(house) }],
    items: [...entries]
      .sort(byNewest)
      .slice(0, MOST_IN_FEED)
      .map((entry) => ({
        id: uuidUrn(entry.id),
        url: at(entry.page),
        title: entry.title,
        content_html: entry.content,
        summary: some(entry.summary),
        image: at(entry.image),
        date_published: entry.publishedAt,
        date_modified: entry.updatedAt,
        authors: some(entry.authors.map((name) => ({ name }))),
        tags: some(entry.tags),
        language: entry.language,
      })),
  };
  const json = JSON.stringify(
    feed,
    (_, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value),
    2,
  );
  return `${json}\n`;
}

function some<T extends string | readonly unknown[]>(value: T): T | undefined {
  return value.length === 0 ? undefined : value;
}
