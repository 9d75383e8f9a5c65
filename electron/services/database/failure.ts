import { fail, ok, type Failure, type Result } from '../../../shared/ipc/result';

/** What SQLite's primary result codes mean for a person. */
const CODES: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'store.full',
  SQLITE_CORRUPT: 'store.damaged',
  SQLITE_NOTADB: 'store.damaged',
  SQLITE_BUSY: 'store.busy',
  SQLITE_LOCKED: 'store.busy',
  SQLITE_READONLY: 'store.read-only',
  SQLITE_PERM: 'store.read-only',
  SQLITE_IOERR: 'store.io',
  SQLITE_CANTOPEN: 'store.cannot-open',
};

/** What says that there is no room; SQLite's memory beside the log cannot be made only for want of it. */
const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_IOERR_SHMSIZE']);

/** The failure an error of SQLite or of the file system stands for. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  if (NO_ROOM.has(code)) return fail('store.full').error;
  const primary = code.split('_').slice(0, 2).join('_');
  const known = CODES[primary];
  if (known !== undefined) return fail(known, { cause: code }).error;
  const message = error instanceof Error ? error.message : String(error);
  // A mistake of ours in SQL is named; without a name it is a page that its seal does not fit.
  if (code === 'SQLITE_ERROR' && message.endsWith(': SQL logic error'))
    return fail('store.damaged', { cause: code }).error;
  if (message.startsWith('sqlite open error')) return fail('store.cannot-open').error;
  return fail('store.failed', { cause: code === '' ? message : code }).error;
}

/** What `work` came to; whatever it throws becomes a failure. */
export function attempt<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** The value of work that can fail only by throwing. */
export function attemptValue<T>(work: () => T): Result<T> {
  return attempt(() => ok(work()));
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
