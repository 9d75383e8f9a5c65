import { attribute, elementsWhere, rawText, type ParentNode } from './read-dom';
import { EMPTY_SHEET, readSheet, type Sheet } from './read-style';

/** The programs whose HTML has ways of its own. */
export type Program = 'word' | 'docs' | 'office' | 'cocoa' | 'other';

/** Where HTML comes from, and what its sheets say where they say something about text. */
export interface Origin {
  program: Program;
  sheet: Sheet;
  /** Whether struck-out and inserted text are tracked changes. */
  tracked: boolean;
}

/** How much of a source is looked at. */
const LOOK_AT = 200_000;
const LONGEST_SHEET = 500_000;

/** What made the HTML, by its signs. */
export function originOf(html: string, document: ParentNode): Origin {
  const program = programOf(html.slice(0, LOOK_AT));
  if (program === 'other') return { program, sheet: EMPTY_SHEET, tracked: false };
  const css = elementsWhere(document, (element) => element.tagName === 'style')
    .map(rawText)
    .join('\n')
    .slice(0, LONGEST_SHEET);
  return { program, sheet: readSheet(css), tracked: program === 'word' || program === 'office' };
}

function programOf(head: string): Program {
  if (/urn:schemas-microsoft-com:office|class=["']?Mso|mso-(?:list|style|bidi|fareast|element)/i.test(head))
    return 'word';
  if (/docs-internal-guid|<meta[^>]{0,80}google-docs|\bid="?docs-/i.test(head)) return 'docs';
  if (
    /class="c\d+(?: c\d+)*"[^]{0,4000}google\.com\/url\?q=|@import url\((?:'|"|&quot;)?https:\/\/themes\.googleusercontent/i.test(
      head,
    )
  )
    return 'docs';
  if (/<meta[^>]{0,80}(?:LibreOffice|OpenOffice)/i.test(head)) return 'office';
  return /Cocoa HTML Writer/i.test(head) ? 'cocoa' : 'other';
}

/** The value of a meta element by its `name`, `property` or `itemprop`, or `''`. */
export function metaContent(metas: ReadonlyMap<string, readonly string[]>, ...names: string[]): string {
  for (const name of names) {
    const value = metas.get(name)?.find((content) => content.trim() !== '');
    if (value !== undefined) return value.trim();
  }
  return '';
}

/** All meta elements of a page by name in small letters; several of a name in their order. */
export function metasOf(document: ParentNode): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of elementsWhere(document, ({ tagName }) => tagName === 'meta')) {
    const content = attribute(element, 'content');
    if (content === null) continue;
    for (const key of ['name', 'property', 'itemprop']) {
      const name = attribute(element, key)?.trim().toLowerCase();
      if (name === undefined) continue;
      const list = metas.get(name);
      if (list === undefined) metas.set(name, [content]);
      else list.push(content);
    }
  }
  return metas;
}
