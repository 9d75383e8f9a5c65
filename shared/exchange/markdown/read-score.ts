import { MARKDOWN_FORMAT } from './front-matter';

const SAMPLE = 64 * 1024;

/**
 * How sure it is that a text is Markdown, 0 to 1: 1 for a file of ours. Signs that plain text has too, dashes and
 * asterisks, count for nothing.
 */
export function markdownScore(text: string): number {
  const sample = text.slice(0, SAMPLE).replace(/^\uFEFF/, '');
  const front = /^---[ \t]*\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)/.exec(sample)?.[0];
  if (front?.includes(`format: ${MARKDOWN_FORMAT}`) === true) return 1;
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(sample)) return 0;
  let score = 0;
  if (front !== undefined && /^[A-Za-z][\w-]*:(?:[ \t]|\r?\n)/m.test(front)) score += 0.7;
  const rest = sample.slice(front?.length ?? 0);
  if (/^\s*# +\S/.test(rest)) score += 0.6;
  const headings = rest.match(/^#{1,6} +\S/gm)?.length ?? 0;
  score += Math.min(headings, 3) * 0.15;
  if (/!\[[^\]\n]*\]\([^)\s]*\)/.test(rest)) score += 0.4;
  if (/(?<!!)\[[^\]\n]+\]\((?:<|https?:|mailto:|\.{0,2}\/)[^)\n]*\)/.test(rest)) score += 0.4;
  if (/^(?:`{3}|~{3})/m.test(rest)) score += 0.2;
  if (/(?<![*\w])\*\*[^*\s][^*\n]*\*\*(?![*\w])/.test(rest)) score += 0.25;
  if (/^\|? *:?-{3,}:? *\|[-:| ]*$/m.test(rest)) score += 0.3;
  return Math.min(score, 0.9);
}
