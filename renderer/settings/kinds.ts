import { LIMITABLE, type Limit, type Limitable, type Profile } from '../../shared/house/profile';

/** A kind of story nothing is asked of yet, with an id and a name of its own. */
export function newKind(profiles: readonly Profile[]): Profile {
  let number = profiles.length + 1;
  while (profiles.some(({ id, name }) => id === `kind-${number}` || name === `Kind ${number}`)) number += 1;
  return {
    ...{ id: `kind-${number}`, name: `Kind ${number}`, required: [], limits: [], target: null },
    ...{ priority: 'routine', genre: '', label: '', template: '' },
  };
}

/** The limit a kind sets to something; one without bounds where it sets none. */
export function limitOf({ limits }: Profile, of: Limitable): Limit {
  const unit = of === 'body' || of === 'caption' ? 'words' : 'characters';
  return limits.find((limit) => limit.of === of) ?? { of, unit, min: null, max: null };
}

/** A kind with another limit; one without bounds is none. */
export function withLimit(profile: Profile, limit: Limit): Profile {
  const others = profile.limits.filter(({ of }) => of !== limit.of);
  const limits = limit.min === null && limit.max === null ? others : [...others, limit];
  return { ...profile, limits: limits.toSorted((a, b) => LIMITABLE.indexOf(a.of) - LIMITABLE.indexOf(b.of)) };
}

/** A number as it is typed into a limit: null for none, undefined for what is no length. */
export function countOf(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const number = Number(typed);
  return Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : undefined;
}
