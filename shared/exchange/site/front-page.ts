import type { House } from '../../house/house';
import { attributes, escapeText } from '../html/escape';
import { documentHtml, policyFor, styleHtml } from '../html/write-page';
import { sayInstant } from '../instant';
import { relativeAddress } from '../pictures';
import { byNewest, type SiteEntry } from './entry';
import { FEED } from './feed';
import { JSON_FEED } from './json-feed';

/** What the front page is made with beside its entries. */
export interface FrontPageContext {
  house: House;
  now: string;
  timeZone: string;
  /** The address of the style sheet. */
  style: string;
}

/** The page of all stories, newest first, day by day. */
export function frontPage(entries: readonly SiteEntry[], context: FrontPageContext): string {
  const { house, now, timeZone } = context;
  const style = { href: context.style };
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy"${attributes([['content', policyFor(style)]])}>`,
    `<title>${escapeText(house.siteName)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Dateline">',
    feedLinks(house),
    styleHtml(style),
  ].join('\n');
  const at = sayInstant(now, timeZone, house.language);
  const time = `<time${attributes([['datetime', now]])}>Updated at ${at.time}</time>`;
  const body = [
    '<main class="front">',
    `<h1>${escapeText(house.siteName)}</h1>`,
    `<p class="updated">${time}, ${escapeText(at.date)}</p>`,
    ...daysOf(entries, context).map(dayHtml),
    entries.length === 0 ? '<p>There are no stories yet.</p>' : '',
    '</main>',
  ].filter((part) => part !== '');
  return documentHtml(house.language, head, body.join('\n'));
}

/** The links by which a reader of feeds finds the site's; `above` leads to the folder they are in. */
export function feedLinks(house: House, above = ''): string {
  const link = (type: string, name: string): string =>
    `<link${attributes([
      ['rel', 'alternate'],
      ['type', type],
      ['title', house.siteName],
      ['href', `${above}${name}`],
    ])}>`;
  return `${link('application/atom+xml', FEED)}\n${link('application/feed+json', JSON_FEED)}`;
}

interface Day {
  date: string;
  entries: { entry: SiteEntry; time: string }[];
}

function daysOf(entries: readonly SiteEntry[], { house, timeZone }: FrontPageContext): Day[] {
  const days: Day[] = [];
  for (const entry of [...entries].sort(byNewest)) {
    const { date, time } = sayInstant(entry.updatedAt, timeZone, house.language);
    const last = days.at(-1);
    if (last?.date === date) last.entries.push({ entry, time });
    else days.push({ date, entries: [{ entry, time }] });
  }
  return days;
}

function dayHtml({ date, entries }: Day): string {
  const items = entries.map(({ entry, time }) => entryHtml(entry, time)).join('\n');
  return `<h2 class="day">${escapeText(date)}</h2>\n<ul class="entries">\n${items}\n</ul>`;
}

function entryHtml(entry: SiteEntry, time: string): string {
  const at = `<time${attributes([['datetime', entry.updatedAt]])}>${time}</time>`;
  const link = `<a${attributes([['href', relativeAddress(entry.page)]])}>${escapeText(entry.title)}</a>`;
  const deck = entry.deck === '' ? '' : `<p>${escapeText(entry.deck)}</p>`;
  return `<li${attributes([['lang', entry.language]])}>${at}<div><h3>${link}</h3>${deck}</div></li>`;
}
