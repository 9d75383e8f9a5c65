import type { OwnStyle } from '../../shared/house/house';

/** A part of the own style that is chosen, with what each choice is called. */
type ChoiceList<V extends string> = readonly { value: V; label: string }[];

/** Letters of the place. */
export const PLACE_CHOICES: ChoiceList<OwnStyle['place']> = [
  { value: 'upper', label: 'CAPITALS' },
  { value: 'as-written', label: 'As written' },
];

/** Shapes of the date. */
export const DATE_CHOICES: ChoiceList<OwnStyle['date']> = [
  { value: 'none', label: 'No date' },
  { value: 'month-day', label: 'January 21' },
  { value: 'month-day-year', label: 'January 21, 2026' },
  { value: 'day-month', label: '21 January' },
  { value: 'day-month-year', label: '21 January 2026' },
];

/** Names of the months. */
export const MONTH_CHOICES: ChoiceList<OwnStyle['months']> = [
  { value: 'full', label: 'In full: January' },
  { value: 'ap', label: 'AP: Jan., but March' },
  { value: 'short', label: 'Short: Jan' },
  { value: 'short-point', label: 'Short with a point: Jan.' },
  { value: 'lower', label: 'Small letters: january' },
];

/** What is wrong with a template, in a sentence; null when nothing is. */
export function templateProblem(template: string, date: OwnStyle['date']): string | null {
  const unknown = /\{(?!(?:place|date|agency)\})[^}]*\}?/.exec(template);
  if (unknown !== null) return `${unknown[0]} is none of {place}, {date} and {agency}.`;
  if (!template.includes('{place}')) return 'Without {place} a dateline has no place.';
  if (date !== 'none' && !template.includes('{date}'))
    return 'The date is nowhere: write {date} where it goes.';
  return null;
}
