import type { DatelineStyleId, House } from '../house/house';
import type { Dateline, Place } from '../story/place';
import { isSame, knownAgency } from './agencies';
import { endingsOf, type Ending } from './endings';
import { datelinePartsIn, styleFor } from './format';
import { readFront } from './front';
import { withKnownFacts } from './known-facts';
import { readLead, type DatelineContext, type Lead } from './lead';
import { readByTemplate } from './own-template';
import { isShortFor, mayBeArabic, mayBeginSentence } from './not-places';
import { placeText } from './place-text';
import { agencyOfHouse, baseLanguage, datelineStyle, styleOfAgency } from './styles';
import type { DatelineStyle } from './styles/style';

/** A dateline read at the beginning of a paragraph. */
export interface ReadDateline {
  /** `source` is null where the house's own agency is named. */
  dateline: Dateline;
  /** How much of the text it takes, in UTF-16 units, its dash and the spaces after it included. */
  length: number;
  /** The house's style if it would write the very same, or else that of the agency; null for an agency without one. */
  style: DatelineStyleId | null;
  yearGiven: boolean;
  /** The agency as it is known to sign, the house's included; `''` when none is named. */
  agency: string;
}

/** A dateline is short: what lies behind is never looked at, so any text is read in the same time. */
const LOOK_AT = 200;

/** Stands for the rest of a longer text, so that nothing takes the cut for its end. */
const MORE = '\u0000';

/**
 * Reads the dateline at the beginning of a paragraph, in the shape of any agency we know and in that of the house.
 * Null when there is none, or when it might as well be a sentence: text is never taken on a mere chance. Never throws.
 */
export function parseDateline(text: string, context: DatelineContext): ReadDateline | null {
  // One unit for one: positions in `head` are positions in the text.
  const head = text.slice(0, LOOK_AT).replace(/\s/g, ' ') + (text.length > LOOK_AT ? MORE : '');
  const start = head.length - head.trimStart().length;
  const { house } = context;
  if (house.datelineStyle === 'own') {
    const own = readByTemplate(head, start, context);
    if (own !== null) return built(text, head, own.lead, own.agency, own.end, house);
  }
  const front = readFront(head, start, context);
  if (front !== null) return built(text, head, front.lead, front.agency, front.end, house);
  const endsInPoint = datelineStyle(house.datelineStyle, house).template.includes('{date}. ');
  for (const ending of endingsOf(head, start, agencyOfHouse(house))) {
    const lead = readLead(head.slice(start, ending.at), context);
    if (lead !== null && isPlausible(lead, ending, endsInPoint)) {
      return built(text, head, lead, ending.agency, ending.end, house);
    }
  }
  return null;
}

function isPlausible({ places, date }: Lead, { agency, trust, by }: Ending, endsInPoint: boolean): boolean {
  const [first] = places;
  if (first === undefined) return false;
  const allCapitals = places.every((one) => one.isCapitals);
  const isKnown = places.some((one) => one.isKnown);
  const isSentence = mayBeginSentence(first.place.name) && !(isKnown && mayBeArabic(first.place.name));
  if (!allCapitals && isSentence) return false;
  if (first.place.countryCode === '' && isShortFor(agency, first.place.name)) return false;
  switch (trust) {
    case 'known':
      return true;
    case 'plausible':
      return date !== null || (allCapitals && isKnown);
    case 'none':
      return allCapitals && (by === 'point' ? date !== null && endsInPoint : date !== null || isKnown);
  }
}

function built(
  text: string,
  head: string,
  { places, date, yearGiven }: Lead,
  written: string,
  end: number,
  house: House,
): ReadDateline {
  let length = end;
  while (length < head.length && head[length] === ' ') length++;
  const houses = agencyOfHouse(house);
  const agency = isSame(written, houses) ? houses : (knownAgency(written) ?? written);
  const source = agency === houses && agency !== '' ? null : agency;
  const inStyle = styleFor({ source }, house);
  const dateline: Dateline = {
    places: places.map((read) => withFactsUnseen(read.place, inStyle, house.language)),
    date,
    source,
  };
  const style = styleOfText(text.slice(0, length).trim(), { ...dateline, source: agency }, house);
  return { dateline, length, style, yearGiven, agency };
}

/** The place with what is known of it beside the text, unless that would then be written otherwise. */
function withFactsUnseen(place: Place, style: DatelineStyle, language: string): Place {
  const known = withKnownFacts(place, baseLanguage(language));
  return placeText(known, style) === placeText(place, style) ? known : place;
}

/** The house's style when it renders the dateline to this very text; otherwise that of its agency. */
function styleOfText(written: string, dateline: Dateline, house: House): DatelineStyleId | null {
  const style = datelineStyle(house.datelineStyle, house);
  const rendered = datelinePartsIn(style, dateline, house).map((part) => part.text);
  if (rendered.join('').trim() === written) return style.id;
  return styleOfAgency(dateline.source ?? '')?.id ?? null;
}
