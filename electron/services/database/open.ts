import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Failure, type Result } from '../../../shared/ipc/result';
import { connect, type Connection } from './connection';
import { attempt, attemptValue, failureOf } from './failure';
import { moveAside, sizeOfFile } from './files';
import { finishRestore } from './finish-restore';
import { bringLogBack, dropKeptLog, keepLog } from './keep-log';
import { hasKeyCheck, keyCheck, writeKeyCheck } from './key-check';
import { migrate } from './migrate';
import type { SchemaStep } from './schema';

/** What opening a database needs. */
export interface DatabasePlace {
  path: string;
  /** 32 random bytes. */
  key: Uint8Array;
  now: () => string;
  /** Keeps a copy of a database that is about to be lifted from a schema. */
  backUp: (db: Connection, schema: number) => Result<unknown>;
  /** The schema's steps, other than this build's own. */
  steps?: readonly SchemaStep[];
}

/** Bytes that every database that was ever written has. */
const HEADER_BYTES = 512;

/** A database that is open. */
export interface OpenDatabase {
  db: Connection;
  /** The last run did not end properly: a full check is worth its time, in the background. */
  unclean: boolean;
}

/**
 * Opens the database, making it when there is none, and brings it to the newest schema. What is checked here is
 * what costs nothing at any size: that the key fits, that the first page and the schema can be read. A damaged
 * database, or what is left of it, is moved aside and never deleted.
 *
 * Errors: `store.damaged` {kept} (the name it was moved to; opening again starts an empty one), `store.wrong-key`
 * and `store.newer` {schema, known} (both leave it untouched), `store.full`, `store.cannot-open`, `store.io`,
 * `store.read-only`, `store.busy`.
 */
export function openDatabase(place: DatabasePlace): Result<OpenDatabase> {
  const { path, key } = place;
  const prepared = attemptValue(() => {
    mkdirSync(dirname(path), { recursive: true });
    finishRestore(path);
  });
  if (!prepared.ok) return prepared;
  const unclean = sizeOfFile(`${path}-wal`) > 0;
  if (isGone(path, unclean)) return setAside(place);
  if (existsSync(path) && keyCheck(path, key) === 'wrong') return fail('store.wrong-key');
  const connected = attemptValue(() => {
    if (unclean) keepLog(path);
    return connect(path, key);
  });
  if (!connected.ok) return refuse(place, connected.error);
  const db = connected.value;
  const ready = makeReady(db, place);
  if (!ready.ok) {
    db.close();
    return refuse(place, ready.error);
  }
  return ok({ db, unclean });
}

/**
 * Whether there was a library and nothing of it is left but traces. SQLite would take its remains for a new
 * database, throw away a log that is all there is, and begin an empty library without a word.
 */
function isGone(path: string, unclean: boolean): boolean {
  const size = sizeOfFile(path);
  return size < HEADER_BYTES && (size > 0 || unclean || hasKeyCheck(path));
}

function makeReady(db: Connection, place: DatabasePlace): Result<unknown> {
  return attempt(() => {
    const lifted = migrate(db, (schema) => place.backUp(db, schema), place.steps);
    if (!lifted.ok) return lifted;
    db.pragma('journal_mode = WAL');
    writeKeyCheck(place.path, place.key);
    dropKeptLog(place.path);
    return lifted;
  });
}

function refuse(place: DatabasePlace, error: Failure): Result<never> {
  const back = attemptValue(() => bringLogBack(place.path));
  if (!back.ok) return back;
  return error.code === 'store.damaged' ? setAside(place) : { ok: false, error };
}

function setAside(place: DatabasePlace): Result<never> {
  try {
    return fail('store.damaged', { kept: moveAside(place.path, 'damaged', place.now()) });
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
