import type { KeyboardEvent, MouseEvent } from 'react';
import { useStore } from 'zustand';
import type { StoryRow } from '../../shared/ipc/listing';
import { indexOf } from '../state/listing';
import { listing } from '../state/library';
import { showStory } from '../state/stories';
import { useTabs } from '../state/tabs';
import { ON_MAC } from '../ui/platform';
import { chooseAll, openChosen, removeChosen, spikeChosen } from './actions';
import { useChosen } from './chosen';
import { RowList } from './RowList';
import { useRowMenu } from './rowMenu';
import { RowView } from './RowView';
import { only, ranged, toggled } from './selection';
import { useNow } from './useNow';
import { useRows } from './use-rows';

/** The heights (CSS pixels) of a row: without and with a search. */
const ROW_HEIGHT = 92;
const FOUND_HEIGHT = 112;

interface StoryListProps {
  /** Writing a letter, or Escape, leads to the search field. */
  toSearch: (letter: string) => void;
}

/** The rows of the stories, of which several can be chosen. */
export function StoryList({ toSearch }: StoryListProps) {
  const shown = useStore(listing.store, (state) => state.shown);
  const searching = shown.text.trim() !== '';
  const { active, chosen } = useChosen();
  const open = useTabs((state) => state.active);
  const now = useNow();

  const otherKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (key === 'Enter') openChosen();
    else if (key === 'Delete' || (key === 'Backspace' && ON_MAC)) void discard();
    else if (key === ' ' && active !== null) useChosen.setState((state) => toggled(state, active));
    else if (key.toLowerCase() === 'a' && (ON_MAC ? metaKey : ctrlKey)) void chooseAll();
    else if (key === 'Escape') escape();
    else return false;
    return true;
  };
  const escape = (): void => {
    if (chosen.size > 1 && active !== null) useChosen.setState(only(active));
    else if (shown.text !== '') toSearch('');
  };
  const press = ({ id }: StoryRow, event: MouseEvent, reach: () => void): void => {
    if (event.button === 2) {
      if (!chosen.has(id)) useChosen.setState(only(id));
    } else if (ON_MAC ? event.metaKey : event.ctrlKey) useChosen.setState((state) => toggled(state, id));
    else if (event.shiftKey) reach();
    else {
      useChosen.setState(only(id));
      void showStory(id, { preview: true, focus: false });
    }
  };

  const height = searching ? FOUND_HEIGHT : ROW_HEIGHT;
  const rows = useRows({ listing, height, active, arrive, press, otherKey, toSearch });
  const menu = useRowMenu();
  return (
    <RowList
      rows={rows}
      label={shown.view === 'spiked' ? 'Spiked stories' : 'All news'}
      multiple
      menu={menu}
      onFocus={() => {
        if (active === null && rows.first !== null) useChosen.setState(only(rows.first.id));
      }}
      onDoubleClick={({ id }) => void showStory(id)}
    >
      {(row, standing) => (
        <RowView
          row={row}
          {...standing}
          chosen={chosen.has(row.id)}
          shown={row.id === open}
          searching={searching}
          now={now}
        />
      )}
    </RowList>
  );
}

/** Chooses the story that is come to, or all from the anchor up to it. */
function arrive(id: string, place: number, extend: boolean): void {
  if (extend) void reachFor(id, place);
  else useChosen.setState(only(id));
}

async function reachFor(id: string, place: number): Promise<void> {
  const { anchor } = useChosen.getState();
  const from = anchor === null ? place : indexOf(listing.store.getState(), anchor);
  const ids = await listing.ids(Math.min(from, place), Math.max(from, place) + 1);
  if (ids.ok) useChosen.setState((state) => ranged(state, id, ids.value));
}

function discard(): Promise<void> {
  return listing.store.getState().shown.view === 'spiked' ? removeChosen() : spikeChosen();
}
