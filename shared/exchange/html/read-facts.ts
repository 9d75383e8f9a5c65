import * as v from 'valibot';
import { InstantSchema } from '../../story/place';
import { LanguageSchema } from '../../story/story';
import { oneLine } from '../well-formed';
import { attribute, elementsWhere, rawText, type ParentNode } from './read-dom';
import { metaContent, metasOf } from './read-origin';

/** What a page says of itself in its head: JSON-LD first, then Open Graph, then plain meta elements. */
export interface PageFacts {
  /** Whether it says that it is an article. */
  isArticle: boolean;
  /** What its headline may be, the best first. */
  headlines: string[];
  deck: string;
  byline: string[];
  language: string | null;
  /** When it was published, ISO 8601 with offset; null where that is not said or cannot be read. */
  published: string | null;
  section: string;
  keywords: string[];
  source: string;
  copyright: string;
  image: string;
  /** Its own address, `''` where it does not say. */
  base: string;
}

/** Reads what a page says of itself. Nothing in it is believed further than its words. */
export function factsOf(document: ParentNode): PageFacts {
  const metas = metasOf(document);
  const article = articleData(document);
  const meta = (...names: string[]) => plainText(metaContent(metas, ...names));
  const type = metaContent(metas, 'og:type').toLowerCase();
  const title = plainText(textOfFirst(document, 'title'));
  const authors = [
    ...namesOf(article?.author),
    ...(metas.get('article:author') ?? []),
    ...(metas.get('author') ?? []),
    ...(metas.get('byl') ?? []),
  ];
  const keywords = [
    ...listOf(article?.keywords),
    ...(metas.get('article:tag') ?? []),
    ...listOf(metaContent(metas, 'news_keywords', 'keywords')),
  ];
  return {
    isArticle: article !== null || type === 'article',
    headlines: unique([
      plainText(article?.headline ?? ''),
      meta('og:title', 'twitter:title', 'dc.title', 'title'),
      title,
      withoutSite(meta('og:title')),
      withoutSite(title),
    ]),
    deck:
      plainText(article?.description ?? '') || meta('og:description', 'description', 'twitter:description'),
    byline: unique(authors.map(plainText).map(withoutBy).filter(isPersonName)).slice(0, 12),
    language: languageOf(document, article?.inLanguage, meta('og:locale', 'content-language', 'language')),
    published: instantOf(
      article?.datePublished ?? '',
      metaContent(
        metas,
        'article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dcterms.date',
        'pubdate',
      ),
    ),
    section: plainText(listOf(article?.articleSection)[0] ?? '') || meta('article:section', 'section'),
    keywords: unique(keywords.map(plainText)).slice(0, 40),
    source: plainText(namesOf(article?.publisher)[0] ?? '') || meta('og:site_name', 'application-name'),
    copyright: plainText(article?.copyrightNotice ?? '') || meta('copyright', 'dcterms.rights', 'dc.rights'),
    image:
      imageOf(article?.image) || (type === 'article' ? metaContent(metas, 'og:image', 'twitter:image') : ''),
    base: baseOf(document, metaContent(metas, 'og:url')),
  };
}

/** Text of a meta element or JSON-LD, which often has its entities written twice, on one line. */
export function plainText(text: string): string {
  return oneLine(
    text.replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return point > 31 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
          ? String.fromCodePoint(point)
          : whole;
      },
    ),
  );
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      amp: '&',
      quot: '"',
      apos: "'",
      lt: '<',
      gt: '>',
      nbsp: ' ',
      laquo: '«',
      raquo: '»',
      mdash: '—',
      ndash: '–',
    },
    ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…' },
  }),
);

const text = v.fallback(v.optional(v.string()), undefined);
const anything = v.optional(v.unknown());
const ArticleSchema = v.looseObject({
  '@type': v.union([v.string(), v.array(v.string())]),
  ...{ headline: text, description: text, datePublished: text, inLanguage: anything, copyrightNotice: text },
  ...{ author: anything, publisher: anything, keywords: anything, articleSection: anything, image: anything },
});
type ArticleData = v.InferOutput<typeof ArticleSchema>;

const ARTICLE = /^(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting)$/;
/** As many values of JSON-LD are looked at. */
const LOOK_AT = 3000;

/** The first article the page's JSON-LD describes. */
function articleData(document: ParentNode): ArticleData | null {
  const scripts = elementsWhere(
    document,
    (element) =>
      element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type') ?? ''),
  );
  for (const script of scripts.slice(0, 20)) {
    const open = [parseJson(rawText(script))];
    for (let at = 0; at < open.length && at < LOOK_AT; at += 1) {
      const value = open[at];
      if (typeof value !== 'object' || value === null) continue;
      const parsed = v.safeParse(ArticleSchema, value);
      if (parsed.success && [parsed.output['@type']].flat().some((type) => ARTICLE.test(type)))
        return parsed.output;
      const inner: unknown[] = Object.values(value);
      open.push(...inner.slice(0, 200));
    }
  }
  return null;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

const Named = v.looseObject({ name: v.string() });
const Located = v.looseObject({ url: v.string() });

function each(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function namesOf(value: unknown): string[] {
  return each(value).flatMap((one) => (typeof one === 'string' ? [one] : v.is(Named, one) ? [one.name] : []));
}

function listOf(value: unknown): string[] {
  return each(value).flatMap((one) => (typeof one === 'string' ? one.split(/\s*[,;]\s*/) : namesOf(one)));
}

function imageOf(value: unknown): string {
  const [first] = each(value);
  const address = typeof first === 'string' ? first : v.is(Located, first) ? first.url : '';
  return /^https?:\/\//i.test(address) ? address : '';
}

function languageOf(document: ParentNode, said: unknown, meta: string): string | null {
  const [html] = elementsWhere(document, ({ tagName }) => tagName === 'html');
  const own = html === undefined ? null : (attribute(html, 'lang') ?? attribute(html, 'xml:lang'));
  const tags = [own ?? '', typeof said === 'string' ? said : '', meta].map((tag) =>
    tag.trim().replaceAll('_', '-'),
  );
  return tags.find((tag) => v.is(LanguageSchema, tag)) ?? null;
}

/** The first that is an instant; a day counts from its beginning. */
function instantOf(...said: string[]): string | null {
  for (const one of said) {
    const candidate = /^\d{4}-\d\d-\d\d$/.test(one)
      ? `${one}T00:00:00Z`
      : one
          .replace(' ', 'T')
          .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
          .replace(/T(\d\d:\d\d)(?=[Z+-])/, 'T$1:00');
    if (v.is(InstantSchema, candidate)) return candidate;
  }
  return null;
}

function baseOf(document: ParentNode, url: string): string {
  const [base] = elementsWhere(document, ({ tagName }) => tagName === 'base');
  const [canonical] = elementsWhere(
    document,
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? ''),
  );
  const said = [base, canonical].map((element) =>
    element === undefined ? '' : (attribute(element, 'href') ?? '').trim(),
  );
  return [...said, url].find((address) => /^https?:\/\/\S+$/i.test(address)) ?? '';
}

function textOfFirst(document: ParentNode, tag: string): string {
  const [first] = elementsWhere(
    document,
    ({ tagName, namespaceURI }) => tagName === tag && !namespaceURI.endsWith('/svg'),
  );
  return first === undefined ? '' : rawText(first);
}

/** A title without the name of its site: `Headline - TASS`, `Headline | Reuters`. */
function withoutSite(title: string): string {
  return title.replace(/\s+[-–—|·»]\s+[^-–—|·»]{1,50}$/, '');
}

function withoutBy(name: string): string {
  return name.replace(/^by\s+/i, '');
}

function isPersonName(name: string): boolean {
  return name.length > 1 && name.length <= 80 && !/^https?:|^@|^www\.|\.(?:com|org|net|ru)\b/i.test(name);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((one) => one !== ''))];
}
