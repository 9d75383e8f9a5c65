import { isAbsolute, join, relative, sep } from 'node:path';
import { freeName, nameKey } from '../../../shared/exchange/file-name';
import { nameByPattern, namesEachSending } from '../../../shared/exchange/name-pattern';
import type { Filing } from '../../../shared/ipc/filing';
import type { Story } from '../../../shared/story/story';
import { endingOf } from '../exchange/export-names';
import type { Addressee } from './addressees';
import type { Disk } from './disk';

/** How the files of one destination are named in a sending. */
export interface Naming {
  /** The name they have if none of their names is taken, without ending. */
  wished: string;
  /** Whether a file of this name (a path below the folder, forward slashes) belongs to somebody else. */
  isTaken: (name: string) => boolean;
}

/** What naming goes by. */
export interface NamingFacts {
  at: string;
  number: number;
  /** The names in the folder, as the file system may compare them. */
  present: ReadonlySet<string>;
  /** The files of this story that are there and are still as they were put there, by path. */
  own: ReadonlySet<string>;
  /** The paths other destinations get in the same sending, as the file system may compare them. */
  claimed: ReadonlySet<string>;
}

/**
 * How the files of a destination are named: by its pattern; where that names no version, as they were first named, so that
 * an update takes the place of what it updates whatever its slug has become. A name of another's file is never taken.
 */
export function namingOf({ destination, last }: Addressee, story: Story, facts: NamingFacts): Naming {
  const { folder, fileName } = destination;
  const { at, number: version, present, own, claimed } = facts;
  const wished =
    last !== null && !namesEachSending(fileName)
      ? last.filing.base
      : nameByPattern(fileName, story, { at, version });
  const ownNames = new Set([...own].map(nameKey));
  const ownFolders = new Set([...own].map((path) => nameKey(topBelow(path, folder) ?? '')));
  return {
    wished,
    isTaken: (name) => {
      if (claimed.has(nameKey(join(folder, name)))) return true;
      const [top = name, ...below] = name.split('/');
      if (!present.has(nameKey(top))) return false;
      if (below.length === 0) return !ownNames.has(nameKey(join(folder, name)));
      return !ownFolders.has(nameKey(top));
    },
  };
}

/** A name without ending, and how many were tried to find it. */
export interface FoundBase {
  base: string;
  tried: number;
}

/** The first name without ending under which the story’s own file is free, after so many that were tried before. */
export function freeBase(
  { wished, isTaken }: Naming,
  { destination: { format } }: Addressee,
  before = 0,
): FoundBase {
  let tried = 0;
  const base = freeName(wished, (key) => {
    tried += 1;
    return tried <= before || isTaken(`${key}.${endingOf(format)}`);
  });
  return { base, tried };
}

/** Those of the files a destination got that are as they were put there, by path, with their hashes. */
export async function ownFiles(files: Filing['files'], disk: Disk): Promise<Map<string, string>> {
  const own = new Map<string, string>();
  for (const { path, sha256 } of files) {
    const there = await disk.hash(path).catch(() => null);
    if (there === sha256) own.set(path, sha256);
  }
  return own;
}

/** What a path leads through right below a folder; null for one that is not below it. */
export function topBelow(path: string, folder: string): string | null {
  const way = relative(folder, path);
  const [top] = way.split(sep);
  return way === '' || top === undefined || top === '..' || isAbsolute(way) ? null : top;
}
