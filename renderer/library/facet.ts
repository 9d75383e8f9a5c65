import type { MenuEntry } from '../ui/Menu';
import type { Chip } from './Chips';

/** One thing a list can be narrowed by, such as the desk. */
export interface Facet<T extends string> {
  /** What it is called above its values, `''` where they say it themselves. */
  heading: string;
  /** The values that are offered. */
  offered: readonly T[];
  /** The values that pass; none is all. */
  chosen: readonly T[];
  nameOf: (value: T) => string;
  /** Lets these pass alone; one that comes in is the last of them. */
  choose: (values: T[]) => void;
}

/** A facet as it is seen. */
export interface FacetView {
  /** Its values, to be put on and taken off. */
  entries: MenuEntry[];
  /** Those that are on. */
  chips: Chip[];
}

/** How a facet is seen. */
export function facet<T extends string>({ heading, offered, chosen, nameOf, choose }: Facet<T>): FacetView {
  const without = (value: T): T[] => chosen.filter((one) => one !== value);
  const entries = offered.map((value): MenuEntry => {
    const checked = chosen.includes(value);
    const run = (): void => choose(checked ? without(value) : [...chosen, value]);
    return { kind: 'check', label: nameOf(value), checked, run };
  });
  const isNamed = heading !== '' && entries.length > 0;
  return {
    entries: isNamed ? [{ kind: 'heading', label: heading }, ...entries] : entries,
    chips: chosen.map((value) => ({
      key: `${heading} ${value}`,
      label: nameOf(value),
      drop: () => choose(without(value)),
    })),
  };
}
