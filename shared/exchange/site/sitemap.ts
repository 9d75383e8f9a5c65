import type { House } from '../../house/house';
import { el, lines, textEl } from '../xml/element';
import { oneLine } from '../well-formed';
import { addressOf } from './address';
import { byNewest, type SiteEntry } from './entry';

/** The names of the sitemaps' files: of all pages, and of the news. */
export const SITEMAPS = { all: 'sitemap.xml', news: 'news-sitemap.xml' } as const;

/** What stands in every sitemap of ours, so that one is known again. */
export const SITEMAP_MARK = '<!-- Dateline -->';

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The most addresses of a sitemap, by the protocol, and of one of news. */
const MOST = 50_000;
const MOST_NEWS = 1000;

/** An address has fewer characters, by the protocol. */
const LONGEST = 2048;

/** News is what was published within two days. */
const NEWS_MS = 2 * 86_400_000;

/** The sitemap of a site (sitemaps.org, 0.9): the front page and every story, the newest first. */
export function sitemap(entries: readonly SiteEntry[], base: string): string {
  const newest = listed(entries, base).slice(0, MOST - 1);
  const front = urlXml(base, newest[0]?.updatedAt);
  return urlset({ xmlns: PROTOCOL }, [
    front,
    ...newest.map(({ page, updatedAt }) => urlXml(addressOf(base, page), updatedAt)),
  ]);
}

/**
 * The sitemap for news search: the stories published within the last two days, with their titles. Null where there are
 * none: by the protocol's schema no sitemap is empty.
 */
export function newsSitemap(
  entries: readonly SiteEntry[],
  { house, now, base }: { house: House; now: string; base: string },
): string | null {
  const age = ({ publishedAt }: SiteEntry): number => Date.parse(now) - Date.parse(publishedAt);
  const news = listed(entries, base).filter((entry) => age(entry) >= 0 && age(entry) <= NEWS_MS);
  if (news.length === 0) return null;
  return urlset(
    { xmlns: PROTOCOL, 'xmlns:news': NEWS },
    news
      .slice(0, MOST_NEWS)
      .map((entry) => urlXml(addressOf(base, entry.page), undefined, newsXml(entry, house))),
  );
}

function listed(entries: readonly SiteEntry[], base: string): SiteEntry[] {
  return entries.filter(({ page }) => addressOf(base, page).length < LONGEST).sort(byNewest);
}

function urlset(attributes: Readonly<Record<string, string>>, urls: readonly string[]): string {
  const set = el('urlset', attributes, lines(...urls));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${SITEMAP_MARK}\n${set}\n`;
}

function urlXml(address: string, lastmod: string | undefined, more = ''): string {
  return el('url', {}, textEl('loc', {}, address), textEl('lastmod', {}, lastmod ?? ''), more);
}

function newsXml({ title, language, publishedAt }: SiteEntry, house: House): string {
  const publication = el(
    'news:publication',
    {},
    textEl('news:name', {}, oneLine(house.siteName) || 'News'),
    textEl('news:language', {}, newsLanguage(language)),
  );
  return el(
    'news:news',
    {},
    publication,
    textEl('news:publication_date', {}, publishedAt),
    textEl('news:title', {}, title),
  );
}

/** A language as news search has it: two or three letters, and for Chinese its script by country. */
function newsLanguage(tag: string): string {
  const [primary = '', ...rest] = tag.toLowerCase().split('-');
  if (primary !== 'zh') return /^[a-z]{2,3}$/.test(primary) ? primary : 'en';
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn';
}
