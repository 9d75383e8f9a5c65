import { isSame, trustIn } from './endings';
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

/** So many ways of dividing the text are tried: a template of single spaces could be divided in thousands. */
const MOST_TRIES = 400;

/** Reads a dateline by the house's own template, with or without date and agency; null when it is not of that shape. */
export function readByTemplate(head: string, start: number, context: DatelineContext): ReadByTemplate | null {
  const { house } = context;
  const agency = agencyOfHouse(house);
  const parts = templateParts(datelineStyle('own', house).template);
  const undated = withoutField(parts, 'date');
  for (const shape of [parts, undated, withoutField(parts, 'agency'), withoutField(undated, 'agency')]) {
    for (const { fields, end } of divide(shape, head, start)) {
      const place = fields.get('place');
      const lead = place === undefined ? null : readLead(joined(place, fields.get('date')), context);
      const named = fields.get('agency') ?? '';
      if (lead === null || (lead.date !== null) !== fields.has('date')) continue;
      if (isPlausible(lead, named, agency, house.ownStyle.place === 'upper'))
        return { lead, agency: named, end };
    }
  }
  return null;
}

function joined(place: string, date: string | undefined): string {
  return date === undefined ? place : `${place}, ${date}`;
}

function isPlausible({ places, date }: Lead, named: string, houseAgency: string, isUpper: boolean): boolean {
  const inLetters = !isUpper || places.every((one) => one.isCapitals);
  if (named !== '') {
    const trust = trustIn(named, houseAgency);
    return (
      inLetters && (isSame(named, houseAgency) || trust === 'known' || (trust !== null && date !== null))
    );
  }
  return inLetters && (date !== null || isUpper || places.every((one) => one.isKnown));
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
