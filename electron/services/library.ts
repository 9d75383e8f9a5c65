import { existsSync } from 'node:fs';
import type { BackupRow, StoreState } from '../../shared/ipc/library';
import { fail, ok, type Failure, type Result } from '../../shared/ipc/result';
import type { MediaStore } from './media/media';
import type { Thumbs } from './media/thumbs';
import { restoreStore, setStoreAside, storeBackups } from './recover';
import type { KeyValue } from './settings/key-value';
import type { Guard, Keys } from './settings/keys';
import { openStore, type Store, type StoreOptions } from './store';

/** What the library needs: all a store needs but the key, and the keeper of the key. */
export interface LibraryNeeds extends Omit<StoreOptions, 'key' | 'damaged'> {
  keys: Keys;
  /** Remembers damage from one start to the next, until somebody has decided what to do. */
  memory: KeyValue;
  /** Told when an open library turns out to be damaged. */
  damaged: () => void;
}

/** The library from start to end: locked, damaged, refused or open. */
export interface Library {
  state: () => StoreState;
  /** Does something with the open store. Errors: `store.not-open`, and those of the work. */
  use: <T>(work: (store: Store) => Result<T> | Promise<Result<T>>) => Promise<Result<T>>;
  /** The pictures, while the library is open. */
  media: () => MediaStore | null;
  /** The small pictures, while the library is open. */
  thumbs: () => Thumbs | null;
  /** Opens the library, or says why not; does nothing when it is open. */
  open: () => StoreState;
  /** Errors: `key.wrong-passphrase` and the others of `Keys.unlock`. */
  unlock: (passphrase: string) => Promise<Result<StoreState>>;
  /** Sets the passphrase, or with `''` takes it away. Errors: `store.not-open`, those of `Keys`. */
  setPassphrase: (passphrase: string) => Promise<Result<StoreState>>;
  backups: () => BackupRow[];
  /**
   * Puts a backup in the place of the library, which is kept aside, and opens it; after damage with what is newer
   * and can still be read of the damaged one.
   */
  restore: (name: string) => Promise<Result<null>>;
  /** After damage: opens an empty library with what could be read of the old one; gives how many stories. */
  startAnew: () => Result<{ rescued: number }>;
  /** Moves an open library that turned out to be damaged aside. */
  setAside: () => Promise<Result<null>>;
  close: () => Promise<void>;
}

const DAMAGED = 'damagedLibrary';

/** What keeps a library from opening, where the code otherwise speaks of text that waits to be saved. */
const OPENING: Readonly<Record<string, string>> = {
  'store.full': 'store.no-room',
  'store.busy': 'store.held',
  'store.io': 'store.cannot-open',
  'store.failed': 'store.cannot-open',
  'store.read-only': 'store.not-ours',
};

/** The library of this machine. Nothing is opened before `open`. */
export function createLibrary(needs: LibraryNeeds): Library {
  const { keys, memory, paths, now } = needs;
  let held: { key: Uint8Array; guard: Guard } | null = null;
  let store: Store | null = null;
  let refusal: Failure | null = null;

  const damagedAs = (): string => {
    const kept = memory.get(DAMAGED);
    return typeof kept === 'string' ? kept : '';
  };
  const state = (): StoreState => {
    const kept = damagedAs();
    if (kept !== '') return { state: 'damaged', kept, backups: storeBackups(paths) };
    if (refusal !== null) return { state: 'refused', error: refusal };
    if (held === null || store === null) return { state: 'locked', isNew: false };
    return { state: 'open', guard: held.guard };
  };
  const openHeld = (key: Uint8Array): void => {
    const opened = openStore({ ...needs, key });
    if (opened.ok) {
      store = opened.value;
      store.startBackground();
    } else if (opened.error.code === 'store.damaged') {
      memory.set(DAMAGED, String(opened.error.facts['kept'] ?? ''));
    } else {
      refusal = ofOpening(opened.error);
    }
  };
  const hold = (key: Uint8Array, guard: Guard): StoreState => {
    held = { key, guard };
    refusal = null;
    if (store === null && damagedAs() === '') openHeld(key);
    return state();
  };
  const close = async (): Promise<void> => {
    const closing = store;
    store = null;
    await closing?.close();
  };

  return {
    state,
    use: async (work) => (store === null ? fail('store.not-open') : work(store)),
    media: () => store?.media ?? null,
    thumbs: () => store?.thumbs ?? null,
    open: () => {
      if (store !== null) return state();
      const isNew = !existsSync(paths.library) && damagedAs() === '' && storeBackups(paths).length === 0;
      const opened = keys.open(isNew);
      if (!opened.ok) {
        refusal = ofOpening(opened.error);
        return state();
      }
      return opened.value.state === 'locked' ? state() : hold(opened.value.key, opened.value.guard);
    },
    unlock: async (passphrase) => {
      const opened = await keys.unlock(passphrase);
      if (!opened.ok) return opened;
      return ok(opened.value.state === 'locked' ? state() : hold(opened.value.key, opened.value.guard));
    },
    setPassphrase: async (passphrase) => {
      if (held === null) return fail('store.not-open');
      const { key } = held;
      const set = passphrase === '' ? keys.removePassphrase(key) : await keys.setPassphrase(key, passphrase);
      if (!set.ok) return set;
      held = { key, guard: set.value };
      return ok(state());
    },
    backups: () => storeBackups(paths),
    restore: async (name) => {
      if (held === null) return fail('store.not-open');
      const { key } = held;
      const damaged = damagedAs();
      await close();
      const restored = restoreStore({ paths, key, now }, name);
      if (restored.ok) memory.set(DAMAGED, '');
      if (damagedAs() === '') openHeld(key);
      if (!restored.ok) return restored;
      // What can still be read of the damaged library and is newer than the backup is not left behind.
      if (damaged !== '') store?.salvage(damaged);
      return ok(null);
    },
    startAnew: () => {
      if (held === null) return fail('store.not-open');
      const kept = damagedAs();
      memory.set(DAMAGED, '');
      openHeld(held.key);
      if (store === null) return fail('store.not-open');
      const rescued = kept === '' ? ok(0) : store.salvage(kept);
      return ok({ rescued: rescued.ok ? rescued.value : 0 });
    },
    setAside: async () => {
      await close();
      const aside = setStoreAside({ paths, now });
      if (!aside.ok) return aside;
      memory.set(DAMAGED, aside.value.kept);
      return ok(null);
    },
    close,
  };
}

function ofOpening({ code, facts }: Failure): Failure {
  return { code: OPENING[code] ?? code, facts };
}
