import type { Story } from '../../story/story';
import { noticeOf } from '../notice';
import type { Sending } from '../types';
import { attributes, escapeJson, escapeText } from './escape';
import { ARTICLE_STYLE } from './style';
import { pageWords } from './words';
import { documentHtml, policyFor, styleHtml } from './write-page';

/** The page that takes the place of a story that was killed: that it is withdrawn and why, and no word of it. */
export function killPage(story: Story, sending: Sending, now: string): string {
  const style = { css: ARTICLE_STYLE };
  const said = pageWords(story.language).withdrawn;
  const note = noticeOf(sending)?.note ?? '';
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: story.id,
    headline: said,
    inLanguage: story.language,
    creativeWorkStatus: 'Withdrawn',
    version: sending.version,
    dateModified: now,
  };
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy"${attributes([['content', policyFor(style)]])}>`,
    `<title>${escapeText(said)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<script type="application/ld+json">${escapeJson(article)}</script>`,
    styleHtml(style),
  ].join('\n');
  const words = [`<h1>${escapeText(said)}</h1>`, note === '' ? '' : `<p role="note">${escapeText(note)}</p>`];
  const body = words.filter((part) => part !== '').join('\n');
  return documentHtml(story.language, head, `<main>\n<article>\n${body}\n</article>\n</main>`);
}
