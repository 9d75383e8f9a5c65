import type { House } from '../../house/house';
import type { Photo } from '../../story/photo';
import type { Story } from '../../story/story';
import { photosOf } from '../../story/walk';
import { fileName, freeName, nameKey } from '../file-name';
import { escapeAttribute, escapeText } from '../html/escape';
import { publishedAt, titleOf } from '../html/write-head';
import { articlePage } from '../html/write-page';
import { SITE_STYLE } from '../html/style';
import { IMAGE_EXTENSIONS, missingPicture } from '../pictures';
import type { Note, WrittenFile } from '../types';
import { summaryOf, whyLeftOut, type SiteEntry } from './entry';
import { atomFeed, FEED } from './feed';
import { feedLink, frontPage } from './front-page';

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
  /** The front page, the feed and the style sheet. */
  finish: () => WrittenFile[];
}

const STYLE = 'style.css';

/** Begins a site of all stories that are added. */
export function writeSite(context: SiteContext): Site {
  const { house, now, timeZone, media } = context;
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
      const entry = entryOf(story, `stories/${name}.html`);
      entries.push(entry);
      const content = articlePage(story, {
        house,
        src: ({ media: kept }) => {
          const file = kept === null ? undefined : pictures.get(kept.hash);
          return file === undefined ? null : `../${file}`;
        },
        style: { href: `../${STYLE}` },
        embargo: false,
        links: feedLink(house, `../${FEED}`),
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
      return [
        { name: STYLE, content: `${SITE_STYLE}\n` },
        { name: FEED, content: atomFeed(entries, house, now) },
        { name: 'index.html', content: frontPage(entries, { house, now, timeZone, style: STYLE }) },
      ];
    },
  };
}

function entryOf(story: Story, page: string): SiteEntry {
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
  };
}
