import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { WireFolderState } from '../../../shared/ipc/wires';
import type { WireFolder } from '../../../shared/wires/settings';
import { pause } from '../pause';
import type { Clock } from '../../../shared/clock';
import type { KnownFile } from './files';
import { inTime } from './in-time';
import { lookInto, type SeenFile } from './look';
import { isSettled, settling, type Settling } from './settling';
import { PATIENCE_MS, type Ask, type TakeNeeds } from './take';
import type { Watch } from './watch';

/** What following a folder needs. */
export interface FollowNeeds {
  use: TakeNeeds['use'];
  clock: Clock;
  watch: Watch;
  /** Called when the system says that something happened in it. */
  nudge: () => void;
}

/** A watched folder: what is there, what of it has been dealt with, and what still settles. */
export interface FollowedFolder {
  folder: WireFolder;
  state: () => WireFolderState;
  /** Looks into it. Errors: `store.*`; that it cannot be looked into is its state. */
  look: () => Promise<Result<null>>;
  /** What has not been dealt with yet. */
  open: () => readonly Settling[];
  /** What of that has settled. */
  settled: () => readonly Settling[];
  /** What was kept of a file when it was another one. */
  before: (path: string) => { bytes: number; hash: string };
  /** A file was dealt with, or has to settle anew. */
  done: (file: SeenFile, hash: string) => void;
  wait: (path: string) => void;
  /**
   * Asks the disk something about it, of which it has some milliseconds to answer; one that has not answered yet is
   * asked nothing more. Errors: `wires.silent`, those of the question.
   */
  ask: Ask;
  /** Looks up anew which files were dealt with. */
  lookUpAnew: () => void;
  stop: () => void;
}

/** Files that are forgotten in one transaction, so that nobody waits for long. */
const FORGOTTEN_AT_ONCE = 500;

/** Follows a folder. One question is asked of it at a time, however long it takes to answer. */
export function followFolder(folder: WireFolder, needs: FollowNeeds): FollowedFolder {
  const { use, clock, watch, nudge } = needs;
  const { id } = folder;
  let state: WireFolderState = { id, state: 'coming', failure: null };
  let known: Map<string, KnownFile> | null = null;
  let waiting = new Map<string, Settling>();
  let looking: Promise<Result<SeenFile[]>> | null = null;
  let unwatch: (() => void) | null = null;
  let unanswered: Promise<unknown> | null = null;
  let isStopped = false;

  const gone = (failure: WireFolderState['failure']): void => {
    state = { id, state: 'gone', failure };
    waiting = new Map();
    unwatch?.();
    unwatch = null;
  };
  const answered = (): Promise<Result<SeenFile[]>> => {
    looking ??= lookInto(folder).finally(() => {
      looking = null;
    });
    return inTime(clock, looking, PATIENCE_MS);
  };
  const lookUp = async (): Promise<Result<Map<string, KnownFile>>> => {
    if (known !== null) return ok(known);
    const found = await use((wires) => wires.known(id));
    if (!found.ok) return found;
    known = new Map(found.value);
    return ok(known);
  };

  return {
    folder,
    state: () => state,
    look: async () => {
      const seen = unanswered === null ? await answered() : fail('wires.silent');
      if (isStopped) return ok(null);
      if (!seen.ok) {
        gone(seen.error);
        return ok(null);
      }
      const dealt = await lookUp();
      if (!dealt.ok) return dealt;
      const there = new Set(seen.value.map(({ path }) => path));
      const left = [...dealt.value.keys()].filter((path) => !there.has(path));
      for (let at = 0; at < left.length; at += FORGOTTEN_AT_ONCE) {
        const some = left.slice(at, at + FORGOTTEN_AT_ONCE);
        const forgotten = await use((wires) => wires.forget(some));
        if (!forgotten.ok) return forgotten;
        for (const path of some) dealt.value.delete(path);
        await pause();
      }
      waiting = settling(waiting, seen.value, dealt.value, clock.now());
      state = { id, state: 'watched', failure: null };
      unwatch ??= watch(folder, nudge);
      return ok(null);
    },
    open: () => [...waiting.values()],
    settled: () => [...waiting.values()].filter((file) => isSettled(file, clock.now())),
    before: (path) => known?.get(path) ?? { bytes: 0, hash: '' },
    done: ({ path, bytes, changed }, hash) => {
      known?.set(path, { bytes, changed, hash });
      waiting.delete(path);
    },
    wait: (path) => {
      const file = waiting.get(path);
      if (file !== undefined) waiting.set(path, { ...file, since: clock.now() });
    },
    ask: (question, ms) => {
      if (unanswered !== null) return Promise.resolve(fail('wires.silent'));
      const asked = question().finally(() => {
        unanswered = null;
      });
      unanswered = asked;
      return inTime(clock, asked, ms);
    },
    lookUpAnew: () => {
      known = null;
    },
    stop: () => {
      isStopped = true;
      unwatch?.();
      unwatch = null;
    },
  };
}
