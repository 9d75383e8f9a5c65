import { ok, type Result } from '../../../shared/ipc/result';
import { createAccess, type Access } from '../database/access';
import { connect, type Connection } from '../database/connection';
import { attempt } from '../database/failure';
import { moveAside } from '../database/files';
import { openDatabase, type DatabasePlace } from '../database/open';
import { WIRE_STEPS } from './schema';

/** Where the wires are kept. */
export type WirePlace = Pick<DatabasePlace, 'path' | 'key' | 'now'>;

/**
 * Opens the database of the wires: encrypted as the library is, and a file of its own, so that what passes through
 * neither fills the backups nor keeps a story from being saved. One that is damaged, or of another library's key, is
 * moved aside and begun anew: the files it was read from are where they were. Errors: those of `openDatabase`.
 */
export function openWireBase(place: WirePlace): Result<Access> {
  const first = openOrBegin(place);
  if (!first.ok) return first;
  let db: Connection | null = first.value;
  const again = (): Connection => {
    const opened = openOrBegin(place);
    if (!opened.ok) throw new Error(opened.error.code);
    db = opened.value;
    return db;
  };
  const access = createAccess(
    first.value,
    () => connect(place.path, place.key),
    () => undefined,
  );
  let base = access;
  const mending = <T>(result: Result<T>): Result<T> => {
    if (result.ok || result.error.code !== 'store.damaged') return result;
    return attempt(() => {
      base.close();
      moveAside(place.path, 'damaged', place.now());
      base = createAccess(
        again(),
        () => connect(place.path, place.key),
        () => undefined,
      );
      return result;
    });
  };
  return ok({
    read: (work) => mending(base.read(work)),
    write: (work) => mending(base.write(work)),
    close: () => base.close(),
  });
}

function openOrBegin(place: WirePlace): Result<Connection> {
  const needs = { ...place, steps: WIRE_STEPS, backUp: () => ok(null) };
  const opened = openDatabase(needs);
  if (opened.ok) return ok(opened.value.db);
  const { code } = opened.error;
  if (code !== 'store.damaged' && code !== 'store.wrong-key') return opened;
  return attempt(() => {
    if (code === 'store.wrong-key') moveAside(place.path, 'other-key', place.now());
    const begun = openDatabase(needs);
    return begun.ok ? ok(begun.value.db) : begun;
  });
}
