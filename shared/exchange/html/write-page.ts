import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { House } from '../../house/house';
import { languageDirection } from '../../story/direction';
import type { Person, Story } from '../../story/story';
import { base64 } from '../base64';
import { embargoLine } from '../embargo';
import { sayInstant } from '../instant';
import { leadIn } from '../lead-in';
import { noticeOf } from '../notice';
import type { Pictures } from '../pictures';
import type { Sending } from '../types';
import { attributes, escapeText } from './escape';
import { pageWords, type PageWords } from './words';
import { bodyHtml } from './write-blocks';
import { figureHtml } from './write-figure';
import { headHtml } from './write-head';

/** What an article page is made with beside its story. */
export interface PageContext {
  house: House;
  src: Pictures['src'];
  /** The style sheet: in the page, or at an address. */
  style: { css: string } | { href: string };
  /** Whether the embargo is announced at the head of the page. */
  embargo: boolean;
  /** Elements for the head and for above the article, as HTML. */
  links: string;
  above: string;
  /** How the story goes out, and when; null where that is nobody's business. */
  sending: (Sending & { at: string }) | null;
}

/** A whole page, its language and direction said. */
export function documentHtml(language: string, head: string, body: string): string {
  const lang = attributes([
    ['lang', language],
    ['dir', languageDirection(language)],
  ]);
  return `<!doctype html>\n<html${lang}>\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** What a page of ours may load: its pictures and its style sheet, nothing else, and it runs nothing. */
export function policyFor(style: PageContext['style']): string {
  const source = 'css' in style ? `'sha256-${hashOf(style.css)}'` : "'self' file:";
  return `default-src 'none'; img-src 'self' data: file:; style-src ${source}; base-uri 'none'; form-action 'none'`;
}

let hashed: { css: string; hash: string } | null = null;

/** The hash of a style sheet; all pages of an export have the same. */
function hashOf(css: string): string {
  if (hashed?.css !== css) hashed = { css, hash: base64(sha256(utf8ToBytes(css))) };
  return hashed.hash;
}

/** The element that brings the style sheet. */
export function styleHtml(style: PageContext['style']): string {
  return 'css' in style
    ? `<style>${style.css}</style>`
    : `<link${attributes([
        ['rel', 'stylesheet'],
        ['href', style.href],
      ])}>`;
}

/** The page of one story. */
export function articlePage(story: Story, context: PageContext): string {
  const words = pageWords(story.language);
  const src = story.lead === null ? null : context.src(story.lead);
  const head = headHtml(story, {
    house: context.house,
    image: src === null || src.startsWith('data:') ? null : src,
    policy: policyFor(context.style),
    style: styleHtml(context.style),
    links: context.links,
    sending: context.sending,
  });
  const article = [
    context.embargo && story.embargo !== null
      ? `<p class="embargo" data-part="furniture" role="note">${escapeText(embargoLine(story.embargo))}</p>`
      : '',
    context.sending === null ? '' : sendingHtml(context.sending, words),
    headerHtml(story, words),
    contentHtml(story, context.house, context.src),
    footerHtml(story, words),
  ].filter((part) => part !== '');
  const main = `<main>\n<article>\n${article.join('\n')}\n</article>\n</main>`;
  return documentHtml(story.language, head, context.above === '' ? main : `${context.above}\n${main}`);
}

/** What is new or mended, above the story; nothing where it goes out for the first time. */
function sendingHtml(sending: Sending, words: PageWords): string {
  const notice = noticeOf(sending);
  if (notice === null || notice.kind === 'kill') return '';
  const label = escapeText(words[notice.kind]);
  const note = notice.note === '' ? '' : ` ${escapeText(notice.note)}`;
  return `<p class="sending" data-part="furniture" role="note"><strong>${label}:</strong>${note}</p>`;
}

/** The lead photo and the text of a story: what a feed has of it, and a page between its head and foot. */
export function contentHtml(story: Story, house: House, src: Pictures['src']): string {
  const words = pageWords(story.language);
  const lead = leadIn(story, house);
  const blocks = bodyHtml(story.body, {
    direction: languageDirection(story.language),
    dateline: lead === null || story.dateline === null ? null : { ...lead, value: story.dateline },
    src,
    words,
  });
  const body = `<div class="body" data-part="body">\n${blocks}\n</div>`;
  return story.lead === null ? body : `${figureHtml('lead', story.lead, src, words)}\n${body}`;
}

function headerHtml(story: Story, words: PageWords): string {
  const parts = [
    story.section === '' ? '' : `<p class="kicker" data-part="furniture">${escapeText(story.section)}</p>`,
    story.headline === '' ? '' : `<h1 data-part="headline">${escapeText(story.headline)}</h1>`,
    story.deck === '' ? '' : `<p class="deck" data-part="deck">${escapeText(story.deck)}</p>`,
    bylineHtml(story, words),
  ];
  return `<header>\n${parts.filter((part) => part !== '').join('\n')}\n</header>`;
}

function bylineHtml({ byline, updatedAt, language, dateline }: Story, words: PageWords): string {
  const zone = dateline?.places[0]?.timeZone ?? '';
  const at = sayInstant(updatedAt, zone, language);
  const said = `${words.updated} ${at.date}, ${at.time} ${at.zone}`;
  const time = `<time${attributes([['datetime', updatedAt]])}>${escapeText(said)}</time>`;
  const names = byline.filter(({ name }) => name.trim() !== '').map(nameHtml);
  const who = names.length === 0 ? '' : `${escapeText(words.by)} ${joined(names, words.and)}<br>`;
  return `<p class="byline" data-part="furniture">${who}${time}</p>`;
}

function nameHtml({ name, role }: Person): string {
  const after = role === '' ? '' : `, ${escapeText(role)}`;
  return `<span class="name">${escapeText(name)}</span>${after}`;
}

function joined(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const between = and === '、' ? and : ` ${and} `;
  return `${names.slice(0, -1).join(', ')}${between}${last}`;
}

function footerHtml(story: Story, words: PageWords): string {
  const related = story.links
    .filter((link) => link.href !== null)
    .map(({ href, title }) => {
      const address = href ?? '';
      const pairs: [string, string][] = [
        ['href', address],
        ['rel', 'related external noopener noreferrer'],
      ];
      return `<li><a${attributes(pairs)}>${escapeText(title === '' ? address : title)}</a></li>`;
    });
  const parts = [
    related.length === 0
      ? ''
      : `<nav>\n<h2>${words.related}</h2>\n<ul>\n${related.join('\n')}\n</ul>\n</nav>`,
    ...[story.source, story.copyright, story.usageTerms]
      .filter((text) => text !== '')
      .map((text) => `<p>${escapeText(text)}</p>`),
  ].filter((part) => part !== '');
  return parts.length === 0
    ? ''
    : `<footer class="page-foot" data-part="furniture">\n${parts.join('\n')}\n</footer>`;
}
