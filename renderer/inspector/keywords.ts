/** What separates keywords in lists as people paste them: commas of every script, semicolons, tabs and lines. */
const SEPARATOR = /[,;\t\r\n，、；،؛|]+/;

/** The keywords of a typed or pasted list: trimmed, without quotes or `#`, each once. */
export function parseKeywords(text: string): string[] {
  return addKeywords([], text.split(SEPARATOR));
}

/** Whether a text is a list rather than the beginning of one keyword. */
export function isKeywordList(text: string): boolean {
  return SEPARATOR.test(text);
}

/** The keywords with further ones at the end; one that is there in other letters (`Korea`, `korea`) is not added. */
export function addKeywords(keywords: readonly string[], further: readonly string[]): string[] {
  const all = [...keywords];
  const known = new Set(keywords.map(folded));
  for (const raw of further) {
    const keyword = cleaned(raw);
    if (keyword === '' || known.has(folded(keyword))) continue;
    known.add(folded(keyword));
    all.push(keyword);
  }
  return all;
}

function cleaned(raw: string): string {
  return raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#+/, '')
    .replace(/^(["'“”«»])(.*)["'“”«»]$/, '$2')
    .trim();
}

function folded(keyword: string): string {
  return keyword.normalize('NFC').toLowerCase();
}
