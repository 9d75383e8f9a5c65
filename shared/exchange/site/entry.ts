import type { House } from '../../house/house';
import { blockTexts } from '../../story/walk';
import type { Story } from '../../story/story';
import { embargoTime, isEmbargoed } from '../embargo';
import { titleOf } from '../html/write-head';
import { opening } from '../well-formed';

/** What the front page, the feeds and the sitemaps say of a story. */
export interface SiteEntry {
  id: string;
  title: string;
  deck: string;
  /** The deck, or how the story begins. */
  summary: string;
  authors: string[];
  language: string;
  publishedAt: string;
  updatedAt: string;
  /** The name of the story's page, with forward slashes. */
  page: string;
  tags: string[];
  /** The name of the lead picture's file; null without one. */
  image: string | null;
  /** The text as HTML, its pictures by absolute address; `''` for stories too old for a feed. */
  content: string;
}

/** Who publishes a site: the agency, or the site where the house has none. */
export function publisherOf({ agency, siteName }: Pick<House, 'agency' | 'siteName'>): string {
  return agency === '' ? siteName : agency;
}

/** Why a story is not on the site, in one sentence; null when it is. */
export function whyLeftOut(story: Story, now: string): string | null {
  const named = `“${opening(titleOf(story), 80)}”`;
  if (story.status === 'killed') return `${named} was killed and is left out.`;
  if (story.status === 'held') return `${named} is held and is left out.`;
  if (story.embargo !== null && isEmbargoed(story, now))
    return `${named} is under embargo until ${embargoTime(story.embargo)} and is left out.`;
  return isEmpty(story) ? `A story without a word (${story.slug || story.id}) is left out.` : null;
}

/** How a story begins, for those without a deck. */
export function summaryOf(story: Story): string {
  const said = story.body
    .filter((block) => block.kind === 'paragraph')
    .flatMap(blockTexts)
    .find((text) => text.trim() !== '');
  return story.deck.trim() === '' ? opening(said ?? '', 240) : opening(story.deck, 600);
}

/** Newest first; of the same instant the later made, then by id, so that the order is always the same. */
export function byNewest(a: SiteEntry, b: SiteEntry): number {
  return (
    Date.parse(b.updatedAt) - Date.parse(a.updatedAt) ||
    Date.parse(b.publishedAt) - Date.parse(a.publishedAt) ||
    (a.id < b.id ? -1 : 1)
  );
}

function isEmpty(story: Story): boolean {
  return (
    story.headline.trim() === '' &&
    story.lead === null &&
    story.body.every(
      (block) => block.kind === 'note' || blockTexts(block).every((text) => text.trim() === ''),
    )
  );
}
