import type { Settings } from '../../shared/ipc/settings';
import { ok, type Result } from '../../shared/ipc/result';
import type { WirePage, WireRow } from '../../shared/ipc/wires';
import type { Handlers } from '../ipc';
import type { Converter } from '../services/exchange/convert-apart';
import type { Library } from '../services/library';
import type { Photos } from '../services/media/photos';
import { termsOf } from '../services/search/terms';
import type { Store } from '../services/store';
import type { WireStore } from '../services/wires/store';
import type { Wires } from '../services/wires/wires';

/** What the requests about the wires need. */
export interface WireNeeds {
  library: Library;
  wires: Wires;
  /** Reads for somebody who waits, before what comes in by itself. */
  converter: Converter;
  photos: Photos;
  settings: () => Settings;
  now: () => string;
  chooseFolder: (title: string) => Promise<string | null>;
}

type WireRequests = Pick<Handlers, Extract<keyof Handlers, `wires.${string}`>>;

/** Does something with what is kept of the wires. Errors: `store.*`, and those of the work. */
export function useWires(library: Library) {
  return <T>(work: (wires: WireStore, store: Store) => Result<T> | Promise<Result<T>>): Promise<Result<T>> =>
    library.use((store) => {
      const wires = store.wires();
      return wires.ok ? work(wires.value, store) : wires;
    });
}

/** Answers the requests about the wires; what makes drafts is loaded when used. */
export function wireRequests(needs: WireNeeds): WireRequests {
  const { library, wires, converter, settings, now } = needs;
  const use = useWires(library);
  const factsOf = async (hash: string): ReturnType<Photos['facts']> => {
    const path = library.media()?.path(hash) ?? null;
    return path === null ? null : needs.photos.facts(path);
  };
  const folderName = (id: string): string =>
    settings().wires.folders.find((one) => one.id === id)?.name ?? '';
  const touched = <T>(result: Result<T>): Result<T> => {
    if (result.ok) wires.changed();
    return result;
  };

  return {
    'wires.state': () => wires.state(),
    'wires.list': (query) =>
      use(async (kept, store) => {
        const isAsked = termsOf(query.text).length > 0;
        const page = isAsked ? await store.findWires(query) : kept.list(query);
        return page.ok ? withDrafts(page.value, store) : page;
      }),
    'wires.open': ({ id }) =>
      use((kept) => {
        const opened = kept.open(id);
        return opened.ok ? ok({ row: opened.value.row, story: opened.value.story }) : opened;
      }),
    'wires.pictures': ({ id }) =>
      use(async (kept) => {
        const { picturesBeside } = await import('../services/wires/make-draft');
        return ok(await picturesBeside(id, { wires: kept, converter, house: settings().house, now: now() }));
      }),
    'wires.mark': async ({ ids, isRead }) => touched(await use((kept) => kept.mark(ids, isRead))),
    'wires.draft': async (order) =>
      touched(
        await use(async (kept, { stories, media }) => {
          const { makeDraft } = await import('../services/wires/make-draft');
          return makeDraft(order, {
            ...{ wires: kept, stories, media, converter, folderName },
            ...{ facts: factsOf, house: settings().house, now: now() },
          });
        }),
      ),
    'wires.failures': () => use((kept) => kept.failures()),
    'wires.retry': ({ paths }) => wires.retry(paths),
    'wires.chooseFolder': async () => ok(await needs.chooseFolder('Watch a folder for wires')),
  };
}

/** A draft that was deleted since is none any more. */
function withDrafts(page: WirePage, { stories }: Pick<Store, 'stories'>): Result<WirePage> {
  const ids = page.rows.map(({ draft }) => draft).filter((draft) => draft !== '');
  if (ids.length === 0) return ok(page);
  const found = stories.rows(ids);
  if (!found.ok) return found;
  const there = new Set(found.value.map(({ id }) => id));
  const rows = page.rows.map((row): WireRow => (there.has(row.draft) ? row : { ...row, draft: '' }));
  return ok({ ...page, rows });
}
