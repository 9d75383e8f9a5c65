import type { House } from '../house/house';
import type { Dateline } from '../story/place';
import { formatDate } from './date';
import { placeText } from './place-text';
import { agencyOfHouse, baseLanguage, datelineStyle, styleOfAgency } from './styles';
import type { DatelineStyle } from './styles/style';
import { templateParts, withoutField, type DatelineField } from './template';

/** A piece of a rendered dateline: a field's text, or what stands between. */
export interface DatelinePart {
  kind: DatelineField | 'text';
  text: string;
}

/**
 * The whole lead-in as it runs into the first paragraph, the space before the text included:
 * `TOKYO, March 20. /TASS/. `. Two places are joined by a slash.
 *
 * Whose name stands: `source` if it is given (`''` for none), otherwise the house's agency; see `agencyOfHouse`.
 * Whose style: the house's, except that copy of another agency whose style is known keeps that agency's shape, as
 * newspapers run it. A part that is missing takes its punctuation with it. With no place, date or agency it is `''`.
 */
export function formatDateline(dateline: Dateline, house: House): string {
  return formatDatelineParts(dateline, house)
    .map((part) => part.text)
    .join('');
}

/** The pieces of `formatDateline` in order, none of them empty: for the live preview and the token. */
export function formatDatelineParts(dateline: Dateline, house: House): DatelinePart[] {
  return datelinePartsIn(styleFor(dateline, house), dateline, house);
}

/** The pieces of a dateline in the given style. */
export function datelinePartsIn(style: DatelineStyle, dateline: Dateline, house: House): DatelinePart[] {
  const language =
    baseLanguage(house.language) in style.dates ? baseLanguage(house.language) : style.language;
  const shape = style.dates[language];
  const texts: Record<DatelineField, string> = {
    place: dateline.places
      .map((place) => placeText(place, style, language))
      .filter((text) => text !== '')
      .join('/'),
    date: dateline.date === null || shape === undefined ? '' : formatDate(dateline.date, shape, language),
    agency: dateline.source ?? agencyOfHouse(house, style),
  };
  let parts = templateParts(style.template);
  if (Object.values(texts).every((text) => text === '')) return [];
  for (const field of ['date', 'agency', 'place'] as const) {
    if (texts[field] === '') parts = withoutField(parts, field);
  }
  const pieces = parts
    .map((part) => (part.kind === 'text' ? part : { kind: part.kind, text: texts[part.kind] }))
    .filter((part) => part.text !== '');
  return withSinglePoints(pieces).filter((part) => part.text !== '');
}

/** An abbreviation's point is also the point that follows it: `N.Y.` and `. /TASS/` make `N.Y. /TASS/`. */
function withSinglePoints(parts: readonly DatelinePart[]): DatelinePart[] {
  return parts.map((part, index) => {
    const isDouble = part.text.startsWith('.') && parts[index - 1]?.text.endsWith('.') === true;
    return isDouble ? { ...part, text: part.text.slice(1) } : part;
  });
}

/** The style a dateline is run in: its own agency's where that is another than the house, the house's otherwise. */
export function styleFor(dateline: Pick<Dateline, 'source'>, house: House): DatelineStyle {
  const style = datelineStyle(house.datelineStyle, house);
  const { source } = dateline;
  if (source === null || source === '' || source === agencyOfHouse(house, style)) return style;
  return styleOfAgency(source) ?? style;
}
