import type { House } from '../house/house';
import { trustIn } from './endings';
import { readLead, type DatelineContext, type Lead } from './lead';
import { agencyOfHouse, datelineStyle } from './styles';
import { templateParts, withoutField, type DatelineField, type TemplatePart } from './template';

/** A dateline read by the house's own template. */
export interface ReadByTemplate {
  lead: Lead;
  agency: string;
  /** Where the text after it begins, before spaces. */
  end: number;
}

/** So many ways of dividing the text are tried: a template of commas alone could divide it in thousands. */
const MOST_TRIES = 200;

/**
 * Reads a dateline by the house's own template, with or without date and agency; null when it is not of that shape,
 * or when the template ends in nothing that could be told from the text after it.
 */
export function readByTemplate(head: string, start: number, context: DatelineContext): ReadByTemplate | null {
  const { house } = context;
  const parts = templateParts(datelineStyle('own', house).template);
  const undated = withoutField(parts, 'date');
  const unsaid = parts.some((part) => part.kind === 'agency') ? '' : agencyOfHouse(house);
  for (const shape of [parts, undated, withoutField(parts, 'agency'), withoutField(undated, 'agency')]) {
    const last = shape.at(-1);
    const close = last?.kind === 'text' ? last.text.trim() : '';
    if (close === '') continue;
    for (const { fields, end } of divide(shape, head, start)) {
      const place = fields.get('place');
      const lead = place === undefined ? null : readLead(joined(place, fields.get('date')), context);
      const agency = fields.get('agency') ?? '';
      if (lead === null || (lead.date !== null) !== fields.has('date')) continue;
      if (isPlausible(lead, agency, close, house))
        return { lead, agency: agency === '' ? unsaid : agency, end };
    }
  }
  return null;
}

function joined(place: string, date: string | undefined): string {
  return date === undefined ? place : `${place}, ${date}`;
}

function isPlausible({ places, date }: Lead, agency: string, close: string, house: House): boolean {
  const isUpper = house.ownStyle.place === 'upper';
  if (isUpper && !places.every((one) => one.isCapitals)) return false;
  if (date !== null || places.every((one) => one.isKnown))
    return agency === '' || trustIn(agency, agencyOfHouse(house)) !== null;
  if (agency !== '') return trustIn(agency, agencyOfHouse(house)) === 'known';
  return isUpper && /[‐‑‒–—―−-]/.test(close);
}

interface Division {
  fields: Map<DatelineField, string>;
  end: number;
}

/** The ways the text can be divided by the template's own punctuation, the shortest fields first. */
function* divide(parts: readonly TemplatePart[], head: string, start: number): Generator<Division> {
  const tries = { left: MOST_TRIES };
  yield* divideFrom(parts, head, start, new Map(), tries);
}

function* divideFrom(
  parts: readonly TemplatePart[],
  head: string,
  at: number,
  fields: Map<DatelineField, string>,
  tries: { left: number },
): Generator<Division> {
  const [part, next, ...rest] = parts;
  if (part === undefined) {
    yield { fields, end: at };
  } else if (part.kind === 'text') {
    const end = endOfLiteral(part.text, head, at, next === undefined);
    if (end !== null) yield* divideFrom(parts.slice(1), head, end, fields, tries);
  } else {
    const literal = next?.kind === 'text' ? next.text : '';
    for (let from = at + 1; from <= head.length && tries.left > 0; from++) {
      const end = endOfLiteral(literal, head, from, rest.length === 0);
      if (end === null) continue;
      tries.left--;
      yield* divideFrom(rest, head, end, new Map(fields).set(part.kind, head.slice(at, from)), tries);
    }
  }
}

/** Where a literal that begins at `at` ends, or null; any dash is any dash, and the last space may be missing. */
function endOfLiteral(literal: string, head: string, at: number, isLast: boolean): number | null {
  const wanted = isLast ? literal.trimEnd() : literal;
  const found = head.slice(at, at + wanted.length);
  return plainDashes(found) === plainDashes(wanted) ? at + wanted.length : null;
}

function plainDashes(text: string): string {
  return text.replace(/[‐‑‒–—―−]/g, '-').replace(/\s/g, ' ');
}
