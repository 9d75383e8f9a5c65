import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { attemptValue } from '../database/failure';
import { syncFolder } from '../database/files';

/** Keeps the record of the key: without it nothing can be read again, so it is kept apart from the settings. */
export interface KeyFile {
  /** The record, null when there is none yet. Errors: `key.damaged`: there is one and it cannot be read. */
  read: () => Result<unknown>;
  write: (record: unknown) => Result<null>;
}

/** The record in files that only this user can read: the same in each, the first one that can be read counts. */
export function createKeyFile(paths: readonly string[]): KeyFile {
  return {
    read: () => {
      let found = false;
      for (const path of paths) {
        const text = attemptValue(() => readFileSync(path, 'utf8'));
        found ||= text.ok || existsSync(path);
        if (!text.ok) continue;
        const record = attemptValue<unknown>(() => JSON.parse(text.value));
        if (record.ok) return record;
      }
      return found ? fail('key.damaged') : ok(null);
    },
    write: (record) =>
      attemptValue(() => {
        for (const path of paths) writePrivately(path, JSON.stringify(record));
        return null;
      }),
  };
}

function writePrivately(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.partial`;
  const file = openSync(partial, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
  syncFolder(dirname(path));
}
