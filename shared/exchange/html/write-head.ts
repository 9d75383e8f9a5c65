import type { House } from '../../house/house';
import type { Photo } from '../../story/photo';
import type { Story } from '../../story/story';
import { blockTexts } from '../../story/walk';
import { noticeOf } from '../notice';
import type { Sending } from '../types';
import { oneLine, opening } from '../well-formed';
import { attributes, escapeJson, escapeText } from './escape';
import { metaOfStory } from './vocabulary';

/** What the head of an article page is made from. */
export interface HeadContext {
  house: House;
  /** The relative address of the lead picture's file, or null when there is none. */
  image: string | null;
  /** The sources a picture may be loaded from, and the hash of the style sheet in the page. */
  policy: string;
  /** The style element, or a link to the style sheet. */
  style: string;
  /** Further elements, such as a link to the feed. */
  links: string;
  /** How the story goes out, and when; null where that is nobody's business. */
  sending: (Sending & { at: string }) | null;
}

/** What a page without a headline is called. */
export function titleOf(story: Story): string {
  if (story.headline.trim() !== '') return oneLine(story.headline);
  const words = story.body
    .filter((block) => block.kind !== 'note')
    .flatMap(blockTexts)
    .find((text) => text.trim() !== '');
  return opening(words ?? '', 70) || oneLine(story.slug) || 'Untitled';
}

/** The head of an article page: for browsers, for search engines, for those who share it, and for our reader. */
export function headHtml(story: Story, context: HeadContext): string {
  const { house, image } = context;
  const title = titleOf(story);
  const named: [string, string][] = [
    ['viewport', 'width=device-width, initial-scale=1'],
    ['generator', 'Dateline'],
    ['description', oneLine(story.deck)],
    ...story.byline.map(({ name }): [string, string] => ['author', name]),
    ['keywords', story.keywords.join(', ')],
    ...metaOfStory(story).map(([name, content]): [string, string] => [name, content]),
  ];
  const properties: [string, string][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', oneLine(story.deck)],
    ['og:site_name', house.agency],
    ['og:locale', story.language.replaceAll('-', '_')],
    ['og:image', image ?? ''],
    ['og:image:alt', image === null ? '' : (story.lead?.alt ?? '')],
    ['article:published_time', publishedAt(story)],
    ['article:modified_time', story.updatedAt],
    ...story.byline.map(({ name }): [string, string] => ['article:author', name]),
    ['article:section', story.section],
    ...story.keywords.map((keyword): [string, string] => ['article:tag', keyword]),
  ];
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy"${attributes([['content', context.policy]])}>`,
    `<title>${escapeText(title)}</title>`,
    ...metas('name', named),
    ...metas('property', properties),
    `<script type="application/ld+json">${escapeJson(newsArticle(story, title, context))}</script>`,
    ...(context.links === '' ? [] : [context.links]),
    context.style,
  ].join('\n');
}

/** When the story counts as published: not before its embargo ends. */
export function publishedAt({ createdAt, embargo }: Story): string {
  if (embargo === null || Date.parse(embargo.until) <= Date.parse(createdAt)) return createdAt;
  return embargo.until;
}

function metas(key: 'name' | 'property', pairs: readonly [string, string][]): string[] {
  return pairs
    .filter(([, content]) => content !== '')
    .map(
      ([name, content]) =>
        `<meta${attributes([
          [key, name],
          ['content', content],
        ])}>`,
    );
}

/** The story as schema.org says it; what is not known is left out. */
function newsArticle(
  story: Story,
  title: string,
  { house, image, sending }: HeadContext,
): Record<string, unknown> {
  const agency = house.agency === '' ? undefined : { '@type': 'NewsMediaOrganization', name: house.agency };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: story.id,
    headline: title,
    description: known(story.deck),
    inLanguage: story.language,
    datePublished: publishedAt(story),
    dateModified: story.updatedAt,
    author: known(story.byline.map(person)),
    publisher: agency,
    dateline: known(story.dateline?.places.map(({ name }) => name).join('/') ?? ''),
    locationCreated: known((story.dateline?.places ?? []).map(placeOf)),
    articleSection: known(story.section),
    genre: known(story.genre),
    keywords: known(story.keywords),
    about: known(story.subjects.map(({ code, name }) => ({ '@type': 'Thing', identifier: code, name }))),
    image: story.lead === null || image === null ? undefined : imageObject(story.lead, image),
    copyrightNotice: known(story.copyright),
    usageInfo: known(story.usageTerms),
    ...(sending === null ? {} : sendingFacts(sending)),
    sourceOrganization: story.source === '' ? undefined : { '@type': 'Organization', name: story.source },
  };
}

/** Which version of the story a page is, and what it mends. */
function sendingFacts(sending: Sending & { at: string }): Record<string, unknown> {
  const notice = noticeOf(sending);
  const correction =
    notice?.kind === 'correction'
      ? { '@type': 'CorrectionComment', text: notice.note, datePublished: sending.at }
      : undefined;
  return { version: notice === null ? undefined : sending.version, correction };
}

function person({ name, role }: Story['byline'][number]): Record<string, unknown> {
  return { '@type': 'Person', name, jobTitle: known(role) };
}

function placeOf({
  name,
  region,
  country,
  countryCode,
}: NonNullable<Photo['place']>): Record<string, unknown> {
  const address = {
    addressRegion: known(region),
    addressCountry: known(countryCode === '' ? country : countryCode),
  };
  return { '@type': 'Place', name, address };
}

function imageObject(photo: Photo, url: string): Record<string, unknown> {
  return {
    '@type': 'ImageObject',
    url,
    caption: known(photo.caption.map(({ text }) => text).join('')),
    creditText: known(photo.credit),
    copyrightNotice: known(photo.copyright),
  };
}

function known<T extends string | readonly unknown[]>(value: T): T | undefined {
  return value.length === 0 ? undefined : value;
}
