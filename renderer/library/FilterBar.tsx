import type { ReactElement } from 'react';
import { Menu, type MenuEntry } from '../ui/Menu';
import { Chips } from './Chips';
import type { FacetView } from './facet';
import { ViewSwitch } from './ViewSwitch';

interface FilterBarProps {
  facets: readonly FacetView[];
  /** What stands below the facets in their menu. */
  more?: readonly MenuEntry[];
  /** The button of the menu. */
  trigger: ReactElement;
}

/** What is listed, by what it is narrowed, and the filters that are on. */
export function FilterBar({ facets, more = [], trigger }: FilterBarProps) {
  return (
    <>
      <div className="library-filters">
        <ViewSwitch />
        <Menu
          align="end"
          entries={[...facets.flatMap(({ entries }) => entries), ...more]}
          trigger={trigger}
        />
      </div>
      <Chips chips={facets.flatMap(({ chips }) => chips)} />
    </>
  );
}
