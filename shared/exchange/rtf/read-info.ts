import * as v from 'valibot';
import { InstantSchema } from '../../story/place';
import { keywordsIn, NO_FACTS, type DocumentFacts } from '../manuscript/facts';
import { collecting, type Destination } from './read-destination';

/** What a document says of itself, on its way. */
export type Facts = { -readonly [K in keyof DocumentFacts]: DocumentFacts[K] };

/** A document that has said nothing. */
export function noFacts(): Facts {
  return { ...NO_FACTS, keywords: [] };
}

/** Where the text of a group of `\info` goes; null for one that is no part of it. */
export function infoDestination(name: string, facts: Facts): Destination | null {
  switch (name) {
    case 'title':
    case 'author':
    case 'subject':
      return collecting((text) => {
        facts[name] = text.trim();
      });
    case 'keywords':
      return collecting((text) => {
        facts.keywords = keywordsIn(text);
      });
    case 'creatim':
    case 'revtim':
      return moment((instant) => {
        if (name === 'revtim' || facts.saved === null) facts.saved = instant;
      });
    default:
      return null;
  }
}

/** Reads `\yr2024\mo5\dy3\hr10\min30`; without a zone, it is taken for UTC. */
function moment(then: (instant: string) => void): Destination {
  const said = { yr: 0, mo: 0, dy: 0, hr: 0, min: 0 };
  return {
    text: () => undefined,
    word: (name, value) => {
      if (Object.hasOwn(said, name)) Object.assign(said, { [name]: value ?? 0 });
      return true;
    },
    end: () => {
      const instant = instantOf(said.yr, said.mo, said.dy, said.hr, said.min);
      if (instant !== null) then(instant);
    },
  };
}

/** The instant of parts of a date; null for one of no calendar. */
export function instantOf(
  ...[year, month, day, hour, minute]: readonly [number, number, number, number, number]
): string | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const instant = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00Z`;
  return v.is(InstantSchema, instant) ? instant : null;
}

/** The instant of a number in which Word packs a date (RTF 1.9, DTTM); null for one of no calendar. */
export function instantOfDttm(packed: number): string | null {
  const part = (shift: number, bits: number): number => Math.floor(packed / 2 ** shift) % 2 ** bits;
  return instantOf(part(20, 9) + 1900, part(16, 4), part(11, 5), part(6, 5), part(0, 6));
}
