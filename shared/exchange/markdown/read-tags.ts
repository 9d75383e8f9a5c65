import { MARK_TAGS } from '../html/mark-tags';

/** A tag of HTML in Markdown. */
export interface Tag {
  name: string;
  closes: boolean;
}

/** The tag a stretch of source is, or null. */
export function parseTag(source: string): Tag | null {
  const match = /^<(\/?)([A-Za-z][A-Za-z0-9]*)(?=[\s/>])/.exec(source);
  if (match === null) return null;
  const [, slash = '', name = ''] = match;
  return { name: name.toLowerCase(), closes: slash === '/' };
}

/** The value of an attribute in quotes, its references resolved; `''` when there is none. */
export function attributeOf(source: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(source);
  return (match?.[1] ?? match?.[2] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Whether a tag only says how its text looks or stands, so that the text alone is kept; others are text themselves. */
export function isFormattingTag(name: string): boolean {
  return MARK_TAGS.has(name) || FORMATTING.has(name);
}

const FORMATTING: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address article aside bdi bdo big blockquote br caption center cite code data dd details dfn div ' +
    'dl dt figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr img kbd label li main mark nav nobr ol p picture ' +
    'pre q rp rt ruby samp section small source span summary table tbody td tfoot th thead time tr tt ul var wbr'
  ).split(' '),
);
