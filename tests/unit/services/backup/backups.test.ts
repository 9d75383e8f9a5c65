import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createBackups, type Backups } from '../../../../electron/services/backup/backups';
import { backupName } from '../../../../electron/services/backup/names';
import type { BackupRow } from '../../../../shared/ipc/library';
import { ok, type Result } from '../../../../shared/ipc/result';
import { testFolder } from '../support/folder';
import { must } from '../support/must';

interface Kept {
  backups: Backups;
  made: () => number;
  change: () => void;
  /** Resolves when the keeper has made another backup by itself. */
  next: () => Promise<Result<BackupRow>>;
}

/** A keeper that looks every millisecond, over a library whose changes are counted. */
function keeper(): Kept {
  const folder = join(testFolder(), 'backups');
  mkdirSync(folder);
  let [seq, made] = [1, 0];
  let told: (result: Result<BackupRow>) => void = () => undefined;
  const backups = createBackups({
    ...{ folder, firstAfter: 1, every: 1, lastSeq: () => ok(seq), made: (result) => told(result) },
    make: () => {
      made += 1;
      const at = new Date(Date.UTC(2026, 2, 20) + made).toISOString();
      const row = { at, stories: 1, bytes: 0, name: backupName({ at, stories: 1, seq, beforeSchema: null }) };
      writeFileSync(join(folder, row.name), '');
      return Promise.resolve(ok(row));
    },
  });
  onTestFinished(() => backups.stop());
  return {
    backups,
    made: () => made,
    change: () => (seq += 1),
    next: () => new Promise((resolve) => (told = resolve)),
  };
}

test('a backup is made some time after the start, and again whenever something changed', async () => {
  const { backups, next, change, made } = keeper();
  const first = next();
  backups.start();
  must(await first);
  const second = next();
  change();
  must(await second);
  expect(made()).toBe(2);
});

test('as long as nothing changes, none is made', async () => {
  const { backups, next, change, made } = keeper();
  must(await backups.makeNow());
  backups.start();
  backups.start();
  const wanted = next();
  setImmediate(change);
  must(await wanted);
  expect(made()).toBe(2);
});

test('two wishes for a backup at once make one', async () => {
  const { backups, made } = keeper();
  const [one, other] = await Promise.all([backups.makeNow(), backups.makeNow()]);
  expect(must(one)).toBe(must(other));
  expect(made()).toBe(1);
  must(await backups.makeNow());
  expect(made()).toBe(2);
});
