import { newId } from '../../shared/story/ids';
import type { Story } from '../../shared/story/story';
import type { StoryRow } from '../../shared/ipc/listing';

/** A story this one belongs to, here or on the web. */
export type Link = Story['links'][number];

/** What one story is to another, as the interface calls it. */
export const REL_WORDS: Readonly<Record<Link['rel'], string>> = {
  related: 'Related',
  updates: 'Updates',
  corrects: 'Corrects',
};

/** A link to a story of this library, under the headline it has now. */
export function linkToStory({ id, headline, slug }: Pick<StoryRow, 'id' | 'headline' | 'slug'>): Link {
  return { id: newId(), rel: 'related', story: id, href: null, title: headline === '' ? slug : headline };
}

/** A link to an address; it is called by its host until somebody gives it a title. */
export function linkToAddress(href: string): Link {
  return { id: newId(), rel: 'related', story: null, href, title: hostOf(href) };
}

/** The links with another at the end; one that leads where another does is not added. */
export function withLink(links: readonly Link[], link: Link): Link[] {
  const isThere = links.some(({ story, href }) => story === link.story && href === link.href);
  return isThere ? [...links] : [...links, link];
}

/** The links with one changed. */
export function changeLink(links: readonly Link[], id: string, change: Partial<Link>): Link[] {
  return links.map((link) => (link.id === id ? { ...link, ...change } : link));
}

/** The links with one moved by a number of places; the same links where there is no such place. */
export function moveLink(links: readonly Link[], id: string, by: -1 | 1): readonly Link[] {
  const at = links.findIndex((link) => link.id === id);
  const link = links[at];
  if (link === undefined || at + by < 0 || at + by >= links.length) return links;
  return links.toSpliced(at, 1).toSpliced(at + by, 0, link);
}

/** Where a link leads stands with: it is there, on the spike, or no longer in the library; on the web nobody knows. */
export function stateOf({ story }: Link, rows: readonly StoryRow[] | null): 'there' | 'spiked' | 'gone' {
  if (story === null || rows === null) return 'there';
  const row = rows.find(({ id }) => id === story);
  if (row === undefined) return 'gone';
  return row.spikedAt === null ? 'there' : 'spiked';
}

/** The host of an address; the address itself where it has none. */
export function hostOf(href: string): string {
  const host = URL.canParse(href) ? new URL(href).host : '';
  return host === '' ? href : host.replace(/^www\./, '');
}
