import { placeToText } from '../../shared/dateline/suggest';
import type { FoundPlace } from '../../shared/ipc/places';
import type { Proposal } from '../ui/Combobox';

/** The last of joint places, which is being typed, and what stands before it, slash included. */
export function beingTyped(text: string): { before: string; part: string } {
  const slash = text.lastIndexOf('/');
  return { before: text.slice(0, slash + 1), part: text.slice(slash + 1).trim() };
}

/** Found places as a combobox proposes them: choosing one finishes the part that is being typed. */
export function proposalsOf(found: readonly FoundPlace[], before: string, language: string): Proposal[] {
  const seen = new Set<string>();
  return found.flatMap(({ place, also }) => {
    const text = placeToText(place, language);
    if (seen.has(text)) return [];
    seen.add(text);
    const { name, region, country } = place;
    const detail = [also, region, country === name ? '' : country].filter((part) => part !== '').join(' · ');
    return [{ value: before + text, label: name, detail: detail === '' ? undefined : detail }];
  });
}
