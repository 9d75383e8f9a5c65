/** What a part of a dateline is. */
export type DatelineField = 'place' | 'date' | 'agency';

/** A part of a template: a field, or the text between fields. */
export type TemplatePart = { kind: 'text'; text: string } | { kind: DatelineField };

const FIELD = /\{(place|date|agency)\}/g;
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/', '«': '»', '（': '）' };

/** The parts of a template in order, text and fields by turns; an unknown `{word}` is text. */
export function templateParts(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of template.matchAll(FIELD)) {
    parts.push({ kind: 'text', text: template.slice(end, match.index) }, { kind: fieldOf(match[1]) });
    end = match.index + match[0].length;
  }
  parts.push({ kind: 'text', text: withSpace(template.slice(end)) });
  return parts;
}

/**
 * The parts without a field and without the punctuation that belonged to it: its brackets, and the text between it
 * and the field before (after it, when it is the first).
 */
export function withoutField(parts: readonly TemplatePart[], field: DatelineField): TemplatePart[] {
  const index = parts.findIndex((part) => part.kind === field);
  if (index < 0) return [...parts];
  let before = textOfPart(parts[index - 1]);
  let after = textOfPart(parts[index + 1]);
  const opening = before.at(-1) ?? '';
  const closing = BRACKETS[opening];
  if (closing !== undefined && after.startsWith(closing)) {
    before = before.slice(0, -1);
    after = after.slice(1);
  } else if (closing !== undefined) {
    // The bracket holds another field too: it stays.
    return withoutField(replaceAt(parts, index, before, withoutSeparator(after)), field);
  }
  const isFirst = parts.slice(0, index).every((part) => part.kind === 'text');
  const text = isFirst ? before + withoutSeparator(after) : after;
  return replaceAt(parts, index, '', text);
}

function replaceAt(
  parts: readonly TemplatePart[],
  index: number,
  before: string,
  after: string,
): TemplatePart[] {
  return [
    ...parts.slice(0, Math.max(0, index - 1)),
    { kind: 'text', text: before + after },
    ...parts.slice(index + 2),
  ];
}

function withoutSeparator(text: string): string {
  return text.replace(/^[\s,.;:|–—-]+/, '');
}

function textOfPart(part: TemplatePart | undefined): string {
  return part?.kind === 'text' ? part.text : '';
}

/** The text must not stick to the dateline, except after an em dash, where some houses want it so. */
function withSpace(end: string): string {
  return /[\s—]$/.test(end) ? end : `${end} `;
}

function fieldOf(name: string | undefined): DatelineField {
  return name === 'date' || name === 'agency' ? name : 'place';
}
