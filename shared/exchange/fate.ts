import type { BlockKind } from '../story/blocks';
import type { Photo } from '../story/photo';
import type { Story } from '../story/story';
import type { Mark } from '../story/text';
import type { Fate, Note } from './types';

/** What becomes of a part of a story in a format, and how, in one sentence. */
export interface FateRow {
  fate: Fate;
  how: string;
  /** How loudly it is said when a story is affected; null where nobody will miss anything. */
  level: Note['level'] | null;
}

/** Parts of a story that are neither a field nor a block, and that formats differ in. */
export const DETAILS = [
  'link',
  'attribution',
  'list-level',
  'table-header',
  'line-break',
  'white-space',
  'empty-block',
  'library-link',
  'control-character',
  'control-code',
  'block-id',
] as const;

/** A part of a story that is neither a field nor a block. */
export type Detail = (typeof DETAILS)[number];

/** The fates of all that a story can hold, in one format: incomplete ones do not compile. */
export interface FateTable {
  fields: Readonly<Record<keyof Story, FateRow>>;
  blocks: Readonly<Record<BlockKind, FateRow>>;
  marks: Readonly<Record<Mark, FateRow>>;
  photo: Readonly<Record<keyof Photo, FateRow>>;
  details: Readonly<Record<Detail, FateRow>>;
}

/** It is in the file and comes back as it was. */
export function kept(how: string): FateRow {
  return { fate: 'kept', how, level: null };
}

/** It is in the file in another form, or comes back so. */
export function changed(how: string, level: FateRow['level'] = null): FateRow {
  return { fate: 'changed', how, level };
}

/** It is not in the file, though somebody may miss it. */
export function lost(how: string, level: FateRow['level'] = 'warning'): FateRow {
  return { fate: 'lost', how, level };
}

/** It is not in the file because it is nobody else's business: mentioned, so that nobody wonders. */
export function withheld(how: string): FateRow {
  return { fate: 'lost', how, level: 'info' };
}

/** It is not in the file because it says nothing outside this library. */
export function unsaid(how: string): FateRow {
  return { fate: 'lost', how, level: null };
}

/** What becomes in a format of one of the things a story uses. */
export interface UsedFate extends FateRow {
  group: keyof FateTable;
  name: string;
}

/** The code of a fate in notes: `lost.fields.desk`. */
export function fateCode({ fate, group, name }: Pick<UsedFate, 'fate' | 'group' | 'name'>): string {
  return `${fate}.${group}.${name}`;
}

/**
 * Whether somebody may miss what a format loses or changes. What is withheld on purpose, says nothing outside the
 * library, or is only worth a mention, is not missed.
 */
export function isMissed({ level }: Pick<FateRow, 'level'>): boolean {
  return level === 'warning' || level === 'error';
}

/** Fates by what they are to a person; what says nothing outside the library is none of these. */
export interface FateLists<T extends UsedFate> {
  kept: T[];
  changed: T[];
  /** Lost, or changed so that it is missed. */
  missed: T[];
  /** Not there on purpose, or only worth a mention. */
  leftOut: T[];
}

/** The fates of a story in a format, by what they are to a person. */
export function byFate<T extends UsedFate>(fates: readonly T[]): FateLists<T> {
  return {
    kept: fates.filter(({ fate }) => fate === 'kept'),
    changed: fates.filter((row) => row.fate === 'changed' && !isMissed(row)),
    missed: fates.filter(isMissed),
    leftOut: fates.filter(({ fate, level }) => fate === 'lost' && level === 'info'),
  };
}
