import { ok, type Failure, type Result } from '../../../shared/ipc/result';
import type { WireFailure } from '../../../shared/ipc/wires';
import type { WireSettings } from '../../../shared/wires/settings';
import { letGo, oldestInFull } from './bounds';
import { openWireBase, type WirePlace } from './base';
import {
  failedFiles,
  forgetFailures,
  forgetFiles,
  forgetLetGo,
  keepFolders,
  knownFiles,
  type KnownFile,
} from './files';
import { createWireItems, type WireItems } from './items';
import { isKept, keepWire, noteFailure, noteKnown, type NewWire, type WireFile } from './keep';

/** Everything kept of the wires: what a success says is on disk. Errors of every one: `store.*`. */
export interface WireStore extends WireItems {
  /** Keeps what came in and that its file was read; the same content a second time is not kept again. */
  keep: (wire: NewWire) => Result<'kept' | 'known'>;
  has: (hash: string) => Result<boolean>;
  noteKnown: (file: WireFile, hash: string) => Result<null>;
  noteFailure: (file: WireFile, failure: Failure) => Result<null>;
  /** The files of a folder that were dealt with, by path. */
  known: (folder: string) => Result<ReadonlyMap<string, KnownFile>>;
  forget: (paths: readonly string[]) => Result<null>;
  failures: () => Result<WireFailure[]>;
  /** Has files that could not be read tried again, or all of them (null). */
  retry: (paths: readonly string[] | null) => Result<null>;
  /** Lets some go of what did not come from these folders; gives how much went, 0 when nothing is left. */
  keepFolders: (folders: readonly string[]) => Result<number>;
  /** Lets some of the oldest go that are out of bounds; gives how many went. */
  letGo: (settings: WireSettings) => Result<number>;
  /** Has some files taken again whose wires were let go; gives how many, 0 when nothing is left. */
  forgetLetGo: () => Result<number>;
  /** When the oldest was received (ms) where there is no room for older ones, else null. */
  oldestInFull: (settings: WireSettings) => Result<number | null>;
  close: () => void;
}

/** Opens what is kept of the wires. Errors: those of `openWireBase`. */
export function openWireStore(place: WirePlace): Result<WireStore> {
  const opened = openWireBase(place);
  if (!opened.ok) return opened;
  const access = opened.value;
  const { now } = place;
  return ok({
    ...createWireItems(access),
    keep: (wire) => keepWire(access, wire, now()),
    has: (hash) => access.read((db) => ok(isKept(db, hash))),
    noteKnown: (file, hash) => noteKnown(access, file, hash, now()),
    noteFailure: (file, failure) => noteFailure(access, file, failure, now()),
    known: (folder) => knownFiles(access, folder),
    forget: (paths) => forgetFiles(access, paths),
    failures: () => failedFiles(access),
    retry: (paths) => forgetFailures(access, paths),
    keepFolders: (folders) => keepFolders(access, folders),
    letGo: (settings) => letGo(access, settings, Date.parse(now())),
    forgetLetGo: () => forgetLetGo(access),
    oldestInFull: (settings) => oldestInFull(access, settings),
    close: () => access.close(),
  });
}
