import { ok, type Result } from '../../../shared/ipc/result';
import type { WireState } from '../../../shared/ipc/wires';
import type { WireFolder, WireSettings } from '../../../shared/wires/settings';
import { pause } from '../pause';
import { keptSince } from './bounds';
import type { Clock } from '../../../shared/clock';
import { followFolder, type FollowedFolder } from './folder';
import { SETTLE_MS, type Settling } from './settling';
import type { WireStore } from './store';
import { takeFile, type TakeNeeds } from './take';
import type { Watch } from './watch';

/** What watching for wires needs. */
export interface WiresNeeds extends Omit<TakeNeeds, 'ask'> {
  settings: () => WireSettings;
  clock: Clock;
  watch: Watch;
  /** Told how the wires stand whenever that has changed, not too often. */
  changed: (state: WireState) => void;
}

/** The watch over the folders that wires come in by. */
export interface Wires {
  /** Begins, a moment later: nobody waits for it. */
  start: () => void;
  /** One look into every folder, and whatever has settled is taken in; what is under way is waited for instead. */
  look: () => Promise<void>;
  /** What is kept was changed elsewhere: tell how it stands. */
  changed: () => void;
  /** The settings are other ones: follow them. */
  configure: () => void;
  /** Tries files again that could not be read, or all of them (null). Errors: `store.*`. */
  retry: (paths: readonly string[] | null) => Promise<Result<null>>;
  state: () => Promise<Result<WireState>>;
  /** Ends the watch; what does not end soon is not waited for. */
  close: () => Promise<void>;
}

/**
 * Milliseconds between two looks where nothing is told, while the library is not open, after something was told; and
 * between two tellings.
 */
const SLOW_MS = 15_000;
const LOCKED_MS = 2_000;
const SOON_MS = 300;
const TELL_MS = 300;

/** Milliseconds that closing waits for what is under way. */
const CLOSING_MS = 1_000;

/** Files taken before a look at what has come meanwhile: the newest goes first. */
const SLICE = 50;

/** Watches the folders of the settings. Files are only ever read. */
export function createWires(needs: WiresNeeds): Wires {
  const { use, settings, clock, watch } = needs;
  let followed = new Map<string, FollowedFolder>();
  let tidied: WireSettings | null = null;
  let running: Promise<void> | null = null;
  let closing: Promise<void> | null = null;
  let isClosed = false;
  let isStarted = false;
  let wasNudged = false;
  let waiting = 0;
  let cancelNext = (): void => undefined;
  let cancelTelling: (() => void) | null = null;

  const state = async (): Promise<Result<WireState>> => {
    const counts = await use((wires) => wires.counts());
    if (!counts.ok) return counts;
    return ok({ ...counts.value, waiting, folders: settings().folders.map(stateOf) });
  };
  const stateOf = ({ id, paused }: WireFolder): WireState['folders'][number] =>
    paused
      ? { id, state: 'paused', failure: null }
      : (followed.get(id)?.state() ?? { id, state: 'coming', failure: null });
  const tell = (): void => {
    if (isClosed) return;
    cancelTelling ??= clock.after(TELL_MS, () => {
      cancelTelling = null;
      void state().then((known) => {
        if (known.ok && !isClosed) needs.changed(known.value);
      });
    });
  };
  const nextLook = (ms: number): void => {
    cancelNext();
    if (isStarted && !isClosed) cancelNext = clock.after(ms, () => void look());
  };
  const isNudged = (): boolean => wasNudged;
  const nudge = (): void => {
    wasNudged = true;
    if (running === null) nextLook(SOON_MS);
  };

  /** Follows the folders of the settings, and no others. */
  const follow = (): void => {
    const wanted = settings().folders.filter(({ paused }) => !paused);
    const next = new Map<string, FollowedFolder>();
    for (const folder of wanted) {
      const before = followed.get(folder.id);
      const isTheSame = before?.folder.path === folder.path && before.folder.subfolders === folder.subfolders;
      next.set(folder.id, isTheSame ? before : followFolder(folder, { use, clock, watch, nudge }));
    }
    for (const [id, one] of followed) if (next.get(id) !== one) one.stop();
    followed = next;
  };
  /** Lets all go that goes some at a time, and others do their work in between; how much went, null for not to the end. */
  const inSlices = async (some: (wires: WireStore) => Result<number>): Promise<number | null> => {
    let went = 0;
    for (;;) {
      const gone = await use(some);
      if (!gone.ok || isClosed) return null;
      if (gone.value === 0) return went;
      went += gone.value;
      await pause();
    }
  };
  const tidy = async (): Promise<boolean> => {
    const wanted = settings();
    const ids = wanted.folders.map(({ id }) => id);
    if (tidied !== wanted) {
      const went = await inSlices((wires) => wires.keepFolders(ids));
      if (went === null) return false;
      const isWider = tidied !== null && (wanted.days > tidied.days || wanted.items > tidied.items);
      if (isWider && (await inSlices((wires) => wires.forgetLetGo())) === null) return false;
      // What lay in a folder that went may lie in another one as well.
      if (went > 0 || isWider) for (const one of followed.values()) one.lookUpAnew();
      tidied = wanted;
    }
    return (await inSlices((wires) => wires.letGo(wanted))) !== null;
  };
  /** What was written up to this instant (ms) would have to go at once. */
  const roomSince = async (): Promise<number> => {
    const wanted = settings();
    const full = await use((wires) => wires.oldestInFull(wanted));
    return Math.max(keptSince(wanted, clock.now()), full.ok ? (full.value ?? 0) : 0);
  };
  /** What is taken in now, newest first. */
  const ready = (since: number): { one: FollowedFolder; file: Settling }[] =>
    [...followed.values()]
      .flatMap((one) => one.settled().map((file) => ({ one, file })))
      .filter(({ file }) => file.changed > since)
      .sort((a, b) => b.file.changed - a.file.changed)
      .slice(0, settings().items);

  const pass = async (): Promise<void> => {
    wasNudged = false;
    follow();
    if (!(await tidy())) {
      nextLook(LOCKED_MS);
      return;
    }
    await Promise.all([...followed.values()].map((one) => one.look()));
    const files = ready(await roomSince());
    waiting = files.length;
    tell();
    const began = settings();
    let taken = 0;
    for (const { one, file } of files) {
      if (isClosed || settings() !== began || (isNudged() && taken >= SLICE)) break;
      const { path, bytes, changed } = file;
      const taking = { path, bytes, changed, folder: one.folder.id };
      const fate = await takeFile(taking, one.before(path), { ...needs, ask: one.ask });
      if (!fate.ok) break;
      if (fate.value.fate === 'waiting') one.wait(path);
      else one.done(file, fate.value.hash);
      taken += 1;
      waiting -= 1;
      tell();
      await pause();
    }
    const isUnfinished = taken < files.length;
    await tidy();
    tell();
    const since = await roomSince();
    const settles = [...followed.values()].some((one) => one.open().some(({ changed }) => changed > since));
    nextLook(isUnfinished || isNudged() ? SOON_MS : settles ? SETTLE_MS : SLOW_MS);
  };
  const look = (): Promise<void> => {
    cancelNext();
    if (isClosed) return Promise.resolve();
    running ??= pass()
      // Nothing that goes wrong once ends the watch.
      .catch(() => nextLook(SLOW_MS))
      .finally(() => {
        running = null;
      });
    return running;
  };

  const close = async (): Promise<void> => {
    isClosed = true;
    cancelNext();
    cancelTelling?.();
    for (const one of followed.values()) one.stop();
    const ended = Promise.all([needs.converter.close(), running]);
    // A share that does not answer keeps nobody from leaving: what is read is kept whole or not at all.
    await Promise.race([ended, new Promise<void>((resolve) => clock.after(CLOSING_MS, resolve))]);
  };

  return {
    start: () => {
      isStarted = true;
      nextLook(SOON_MS);
    },
    look,
    changed: tell,
    configure: () => {
      nudge();
      tell();
    },
    retry: async (paths) => {
      const forgotten = await use((wires) => wires.retry(paths));
      if (!forgotten.ok) return forgotten;
      for (const one of followed.values()) one.lookUpAnew();
      nudge();
      tell();
      return ok(null);
    },
    state,
    close: () => (closing ??= close()),
  };
}
