import type { BackupRow } from '../../../shared/ipc/library';
import type { Result } from '../../../shared/ipc/result';
import { backupsIn } from './folder';

/** What the keeper of backups needs. */
export interface BackupsNeeds {
  folder: string;
  make: () => Promise<Result<BackupRow>>;
  /** The number of the newest change in the library. */
  lastSeq: () => Result<number>;
  /** Milliseconds after `start` to the first look, and between looks; a look makes a backup if anything changed. */
  firstAfter: number;
  every: number;
  /** Told what became of a backup made by itself. */
  made: (result: Result<BackupRow>) => void;
}

/** Keeps backups of the library. */
export interface Backups {
  start: () => void;
  /** Makes no more; resolves when the one being made is done. */
  stop: () => Promise<void>;
  /** Makes one now; while one is being made, that is the one. Errors: `backup.no-room`, `backup.unsound`, `store.*`. */
  makeNow: () => Promise<Result<BackupRow>>;
}

/** The keeper of backups: a first look some time after the start, then regularly. */
export function createBackups(needs: BackupsNeeds): Backups {
  let timer: NodeJS.Timeout | null = null;
  let making: Promise<Result<BackupRow>> | null = null;

  const makeNow = (): Promise<Result<BackupRow>> => {
    making ??= needs.make().finally(() => {
      making = null;
    });
    return making;
  };
  const look = async (): Promise<void> => {
    const newest = needs.lastSeq();
    if (newest.ok && newest.value === backupsIn(needs.folder)[0]?.seq) return;
    needs.made(newest.ok ? await makeNow() : newest);
  };
  const lookIn = (milliseconds: number): void => {
    timer = setTimeout(() => {
      lookIn(needs.every);
      void look();
    }, milliseconds);
    timer.unref();
  };

  return {
    start: () => {
      if (timer === null) lookIn(needs.firstAfter);
    },
    stop: async () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await making;
    },
    makeNow,
  };
}
