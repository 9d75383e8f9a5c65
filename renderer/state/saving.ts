import type { Saved } from '../../shared/ipc/stories';
import type { Failure, Result } from '../../shared/ipc/result';
import type { Story } from '../../shared/story/story';
import type { Clock } from '../../shared/clock';

/** A pause in typing this long (ms) is worth a save. */
export const PAUSE_MS = 120;

/** Who types on without a pause is saved all the same after this long (ms). */
export const MOST_MS = 400;

/** The first retry after a failure (ms); each further one waits twice as long, to `RETRY_MOST_MS`. */
export const RETRY_MS = 1000;
export const RETRY_MOST_MS = 10_000;

/** How it stands with what was typed. `saved` is said only when it is on disk. */
export interface SaveState {
  status: 'saved' | 'unsaved' | 'saving' | 'failed';
  /** When it was last on disk, ISO 8601. */
  savedAt: string;
  /** Why the last attempt failed. */
  failure: Failure | null;
}

/** What the saving of one story needs. */
export interface SaverOptions {
  /** The story as it stands. */
  read: () => Story;
  /** The save this copy goes on from. */
  revision: number;
  savedAt: string;
  save: (story: Story, base: number) => Promise<Result<Saved>>;
  clock: Clock;
  onState: (state: SaveState) => void;
}

/** Keeps one open story on disk while it is being written. */
export interface Saver {
  /** Something was typed. */
  changed(): void;
  /** Saves what is unsaved now; answers whether everything is on disk. */
  flush(): Promise<boolean>;
  /** Goes on from another save (after a conflict was settled, or a text was loaded afresh). */
  rebase(revision: number, savedAt: string): void;
  state(): SaveState;
  /** The save this copy goes on from. */
  revision(): number;
  /** Stops all timers; what is unsaved stays so. */
  stop(): void;
}

/**
 * Saves a story after a short pause, one save at a time, each going on from the last. What could not be saved is
 * kept and tried again, ever more slowly; a conflict waits until somebody decides (`rebase`).
 */
export function createSaver(options: SaverOptions): Saver {
  const { clock } = options;
  let base = options.revision;
  let state: SaveState = { status: 'saved', savedAt: options.savedAt, failure: null };
  let dirty = false;
  let unsavedSince: number | null = null;
  let failures = 0;
  let stopped = false;
  let inFlight: Promise<void> | null = null;
  let cancel = (): void => undefined;

  const set = (next: Partial<SaveState>): void => {
    const merged = { ...state, ...next };
    const same =
      merged.status === state.status && merged.savedAt === state.savedAt && merged.failure === state.failure;
    state = merged;
    if (!same) options.onState(state);
  };

  const plan = (ms: number): void => {
    cancel();
    if (!stopped) cancel = clock.after(ms, () => void saveNow());
  };

  const planAfterPause = (): void => {
    const latest = (unsavedSince ?? clock.now()) + MOST_MS;
    plan(Math.max(0, Math.min(PAUSE_MS, latest - clock.now())));
  };

  const saveNow = (): Promise<void> => {
    if (inFlight !== null) return inFlight;
    if (!dirty) return Promise.resolve();
    cancel();
    dirty = false;
    unsavedSince = null;
    set({ status: 'saving' });
    inFlight = options
      .save(options.read(), base)
      .then(landed)
      .finally(() => {
        inFlight = null;
      });
    return inFlight;
  };

  const landed = (result: Result<Saved>): void => {
    if (result.ok) {
      base = result.value.revision;
      failures = 0;
      set({ status: dirty ? 'unsaved' : 'saved', savedAt: result.value.savedAt, failure: null });
      if (dirty) planAfterPause();
      return;
    }
    dirty = true;
    failures += 1;
    set({ status: 'failed', failure: result.error });
    if (result.error.code !== 'story.conflict') plan(Math.min(RETRY_MOST_MS, RETRY_MS * 2 ** (failures - 1)));
  };

  return {
    changed() {
      dirty = true;
      unsavedSince ??= clock.now();
      if (failures > 0) return;
      if (inFlight === null) {
        set({ status: 'unsaved' });
        planAfterPause();
      }
    },
    async flush() {
      cancel();
      if (inFlight !== null) await inFlight;
      // What is typed while it saves is saved too; a failure ends it.
      while (dirty) {
        await saveNow();
        if (state.status === 'failed') break;
      }
      return !dirty;
    },
    rebase(revision, savedAt) {
      base = revision;
      failures = 0;
      set({ status: dirty ? 'unsaved' : 'saved', savedAt, failure: null });
      if (dirty) planAfterPause();
    },
    state: () => state,
    revision: () => base,
    stop() {
      stopped = true;
      cancel();
    },
  };
}
