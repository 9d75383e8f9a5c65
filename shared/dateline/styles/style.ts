import type { DatelineStyleId, OwnStyle } from '../../house/house';
import type { Dateline } from '../../story/place';
import type { AgencyRules } from './rules';

/** How a month is written; the tables are in months.ts. */
export type MonthForm = OwnStyle['months'];

/** Whether a date is shown and in which order its parts stand. */
export type DateOrder = OwnStyle['date'];

/** How a style writes its dates in one language. */
export interface DateShape {
  months: MonthForm;
  order: DateOrder;
}

/** How an agency runs a dateline into the first paragraph: pure data. */
export interface DatelineStyle {
  id: DatelineStyleId;
  /** What the style is called in the settings. */
  label: string;
  /** The name the agency signs its datelines with. */
  agency: string;
  /** Other names of the same agency, as `ТАСС`. */
  aliases: readonly string[];
  /** The language a house of this style writes in by default. */
  language: string;
  /** Letters of the place's name; region and country are never in capitals. */
  place: OwnStyle['place'];
  /** How region and country follow the name: `SAITAMA, Japan` or `Kyiv (Ukraine)`. */
  where: 'comma' | 'parentheses';
  /** What follows a place, and after which nothing does; those of the agency, or the house's own. */
  rules: AgencyRules;
  /** The shape of the date by language; a house in another language gets that of `language`. */
  dates: Readonly<Record<string, DateShape>>;
  /** `{place}`, `{date}`, `{agency}` and what stands between; a missing part takes its punctuation with it. */
  template: string;
  /** A dateline as the agency sent it, for the settings and the tests. */
  example: Dateline;
}
