import type { House } from '../../house/house';
import type { Photo } from '../../story/photo';
import type { Story } from '../../story/story';
import { photosOf } from '../../story/walk';
import { fileName, freeName, nameKey } from '../file-name';
import { escapeAttribute, escapeText } from '../html/escape';
import { publishedAt, titleOf } from '../html/write-head';
import { articlePage, contentHtml } from '../html/write-page';
import { SITE_STYLE } from '../html/style';
import { IMAGE_EXTENSIONS, missingPicture } from '../pictures';
import type { Note, WrittenFile } from '../types';
import { byNewest, summaryOf, whyLeftOut, type SiteEntry } from './entry';
import { addressOf, siteAddress } from './address';
import { atomFeed, FEED, MOST_IN_FEED } from './feed';
import { feedLinks, frontPage } from './front-page';
import { JSON_FEED, jsonFeed } from './json-feed';
import { newsSitemap, SITEMAPS, sitemap } from './sitemap';

/** What a site is made with. */
export interface SiteContext {
  house: House;
  /** The instant of writing, ISO 8601: stories under embargo until later are left out. */
  now: string;
  /** The IANA zone the front page says its times in; `''` means UTC. */
  timeZone: string;
  media: (hash: string) => Uint8Array | null;
}

/** What came of one story: its page and the pictures no page before it had, or the reason it is left out. */
export interface SitePage {
  files: WrittenFile[];
  notes: Note[];
  isIncluded: boolean;
}

/** A site in the making: story by story, so that it never holds more than one, and then the pages over them. */
export interface Site {
  add: (story: Story) => SitePage;
  /** The style sheet, the feeds, the sitemaps where the site has an address, and the front page. */
  finish: () => WrittenFile[];
}

/** The names of the files over all stories that a site may have. */
export const SITE_FILES = ['index.html', FEED, JSON_FEED, SITEMAPS.all, SITEMAPS.news, 'style.css'] as const;

/** What is to be said of a site as a whole. */
export function siteNotes({ siteUrl }: House): Note[] {
  return siteAddress(siteUrl) === null ? [NO_ADDRESS] : [];
}

const NO_ADDRESS: Note = {
  level: 'info',
  code: 'site.no-address',
  message:
    'The site has no web address yet: there are no sitemaps, and the JSON feed leads to no pages. With the address it will stand at, both are made.',
};

const STYLE = 'style.css';

/** Begins a site of all stories that are added. */
export function writeSite(context: SiteContext): Site {
  const { house, now, timeZone, media } = context;
  const base = siteAddress(house.siteUrl);
  const entries: SiteEntry[] = [];
  const names = new Set<string>();
  const pictures = new Map<string, string>();

  const place = (photos: readonly Photo[]): { files: WrittenFile[]; notes: Note[] } => {
    const files: WrittenFile[] = [];
    const notes: Note[] = [];
    for (const photo of photos) {
      const kept = photo.media;
      if (kept !== null && pictures.has(kept.hash)) continue;
      const bytes = kept === null ? null : media(kept.hash);
      if (kept === null || bytes === null) {
        notes.push(missingPicture(photo));
        continue;
      }
      const name = `pictures/${kept.hash.slice(0, 24)}.${IMAGE_EXTENSIONS[kept.type]}`;
      pictures.set(kept.hash, name);
      files.push({ name, content: bytes });
    }
    return { files, notes };
  };

  return {
    add(story) {
      const why = whyLeftOut(story, now);
      if (why !== null) {
        return {
          files: [],
          notes: [{ level: 'warning', code: 'site.left-out', message: why }],
          isIncluded: false,
        };
      }
      const placed = place(photosOf(story));
      const name = freeName(
        `${fileName([story.headline, story.slug], 'story')}-${story.id.slice(0, 8)}`,
        (key) => names.has(key),
      );
      names.add(nameKey(name));
      const pictureOf = ({ media: kept }: Photo): string | null =>
        kept === null ? null : (pictures.get(kept.hash) ?? null);
      const entry = {
        ...entryOf(story, `stories/${name}.html`),
        image: story.lead === null ? null : pictureOf(story.lead),
        content: contentHtml(story, house, (photo) => {
          const file = pictureOf(photo);
          return file === null || base === null ? null : addressOf(base, file);
        }),
      };
      entries.push(entry);
      if (entries.length % MOST_IN_FEED === 0) forgetOld(entries);
      const content = articlePage(story, {
        house,
        src: (photo) => {
          const file = pictureOf(photo);
          return file === null ? null : `../${file}`;
        },
        style: { href: `../${STYLE}` },
        embargo: false,
        links: feedLinks(house, '../'),
        above: `<nav class="site" data-part="furniture"><a href="${escapeAttribute('../index.html')}">${escapeText(house.siteName)}</a></nav>`,
        sending: null,
      });
      return {
        files: [...placed.files, { name: entry.page, content }],
        notes: placed.notes,
        isIncluded: true,
      };
    },
    finish() {
      // What is in order is put in order at once by each that needs it so.
      entries.sort(byNewest);
      return [
        { name: STYLE, content: `${SITE_STYLE}\n` },
        { name: FEED, content: atomFeed(entries, house, now) },
        { name: JSON_FEED, content: jsonFeed(entries, house) },
        ...(base === null ? [] : sitemapsOf(entries, { house, now, base })),
        { name: 'index.html', content: frontPage(entries, { house, now, timeZone, style: STYLE }) },
      ];
    },
  };
}

function sitemapsOf(
  entries: readonly SiteEntry[],
  context: { house: House; now: string; base: string },
): WrittenFile[] {
  const news = newsSitemap(entries, context);
  return [
    { name: SITEMAPS.all, content: sitemap(entries, context.base) },
    ...(news === null ? [] : [{ name: SITEMAPS.news, content: news }]),
  ];
}

/** The texts of stories that are too old for a feed are let go: a site may be of thousands. */
function forgetOld(entries: SiteEntry[]): void {
  const remembered = entries.filter(({ content }) => content !== '');
  for (const old of remembered.sort(byNewest).slice(MOST_IN_FEED)) old.content = '';
}

function entryOf(story: Story, page: string): Omit<SiteEntry, 'image' | 'content'> {
  return {
    id: story.id,
    title: titleOf(story),
    deck: story.deck,
    summary: summaryOf(story),
    authors: story.byline.map(({ name }) => name).filter((name) => name.trim() !== ''),
    language: story.language,
    publishedAt: publishedAt(story),
    updatedAt: story.updatedAt,
    page,
    tags: story.keywords.filter((keyword) => keyword.trim() !== ''),
  };
}
