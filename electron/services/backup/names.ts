import type { BackupRow } from '../../../shared/ipc/library';
import { fileStamp } from '../database/files';

/** What the name of a backup says about it. */
export interface BackupFacts {
  /** The instant it was made, ISO 8601. */
  at: string;
  stories: number;
  /** The number of the newest change in it. */
  seq: number;
  /** The schema it has, when it was made before that was left behind; otherwise null. */
  beforeSchema: number | null;
}

/** A backup and what its name says. */
export type Backup = BackupRow & BackupFacts;

/** The ending of a copy that is not finished. */
export const PARTIAL = '.partial';

const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(\d+)-(\d+)(?:-from-schema-(\d+))?\.db$/;

/** The name of a backup: what the list shows stands in it, so that listing opens none. */
export function backupName({ at, stories, seq, beforeSchema }: BackupFacts): string {
  const why = beforeSchema === null ? '' : `-from-schema-${beforeSchema}`;
  return `${fileStamp(at)}-${stories}-${seq}${why}.db`;
}

/** What a file's name says about it, or null when it is not the name of a backup. */
export function backupFacts(name: string): BackupFacts | null {
  const match = NAME.exec(name);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, milli, stories, seq, schema] = match;
  return {
    at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`,
    stories: Number(stories),
    seq: Number(seq),
    beforeSchema: schema === undefined ? null : Number(schema),
  };
}
