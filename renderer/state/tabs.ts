import { create } from 'zustand';
import type { Failure } from '../../shared/ipc/result';
import type { Embargo } from '../../shared/story/story';
import type { EditorSession } from '../editor/types';
import type { SaveState } from './saving';

/** A story in the row of tabs. */
export interface Tab {
  id: string;
  slug: string;
  headline: string;
  /** As the house writes it, e.g. `TOKYO, March 20. /TASS/.` */
  dateline: string;
  language: string;
  embargo: Embargo | null;
  spiked: boolean;
  /** Only looked at so far: the next story looked at takes its place. */
  preview: boolean;
  /** `closed` until it is first shown after a start. */
  phase: 'closed' | 'opening' | 'open' | 'failed';
  failure: Failure | null;
  session: EditorSession | null;
  save: SaveState | null;
}

/** The open stories in their order, and the one that is shown. */
export interface Tabs {
  tabs: readonly Tab[];
  active: string | null;
}

/** The open stories. */
export const useTabs = create<Tabs>(() => ({ tabs: [], active: null }));

/** A tab whose story is not here yet. */
export function closedTab(id: string, preview = false): Tab {
  return {
    id,
    slug: '',
    headline: '',
    dateline: '',
    language: '',
    embargo: null,
    spiked: false,
    preview,
    phase: 'closed',
    failure: null,
    session: null,
    save: null,
  };
}

/** The tab of a story, or null. */
export function tabOf({ tabs }: Pick<Tabs, 'tabs'>, id: string | null): Tab | null {
  return tabs.find((tab) => tab.id === id) ?? null;
}

/** What a tab is called: its slug, else its headline. */
export function tabName({ slug, headline }: Pick<Tab, 'slug' | 'headline'>): string {
  return slug || headline || 'Untitled story';
}

/** Some tabs with one of them changed. */
export function withTab(state: Tabs, id: string, change: Partial<Tab>): Tabs {
  return { ...state, tabs: state.tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)) };
}

/** A new tab, right of the active one, shown. */
export function withNewTab(state: Tabs, tab: Tab): Tabs {
  const at = state.tabs.findIndex(({ id }) => id === state.active);
  const place = at === -1 ? state.tabs.length : at + 1;
  return { tabs: [...state.tabs.slice(0, place), tab, ...state.tabs.slice(place)], active: tab.id };
}

/** Without a tab; when it was shown, its right neighbour is, else its left. */
export function withoutTab(state: Tabs, id: string): Tabs {
  const at = state.tabs.findIndex((tab) => tab.id === id);
  const tabs = state.tabs.filter((tab) => tab.id !== id);
  if (state.active !== id) return { ...state, tabs };
  return { tabs, active: (tabs[at] ?? tabs[at - 1])?.id ?? null };
}

/** The tab some places to the right (or left) of the active one, round and round; null with fewer than two. */
export function neighbour({ tabs, active }: Tabs, step: number): string | null {
  if (tabs.length < 2) return null;
  const at = tabs.findIndex(({ id }) => id === active);
  return tabs[(at + step + tabs.length) % tabs.length]?.id ?? null;
}

/** A tab moved to another place in the row. */
export function withTabAt(state: Tabs, id: string, place: number): Tabs {
  const tab = tabOf(state, id);
  if (tab === null) return state;
  const others = state.tabs.filter((one) => one !== tab);
  return { ...state, tabs: [...others.slice(0, place), tab, ...others.slice(place)] };
}
