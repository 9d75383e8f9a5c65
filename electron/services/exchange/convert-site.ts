import { join, resolve } from 'node:path';
import { nameKey } from '../../../shared/exchange/file-name';
import { siteNotes, writeSite } from '../../../shared/exchange/site/write';
import type { Note, WrittenFile } from '../../../shared/exchange/types';
import type { House } from '../../../shared/house/house';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import { writeFile } from './files';
import { sweepSite } from './site-sweep';

/** What came of writing a part of a site. */
export interface SitePart {
  /** The paths as they stand in the results. */
  files: string[];
  notes: Note[];
}

/** A site of all inputs of a conversion, in the making. */
export interface ConvertSite {
  /** Writes the page of a story and its pictures. Errors: those of writing a file, `convert.input` {name}. */
  add: (story: Story, media: (hash: string) => Uint8Array | null) => Promise<Result<SitePart>>;
  /**
   * Writes what is over all stories. `isWhole` says that every input is in: only then are the pages of an earlier
   * conversion taken away that are not in this one. Errors: those of `add`.
   */
  finish: (isWhole: boolean) => Promise<Result<SitePart>>;
}

/** Where a site of a conversion goes. */
export interface ConvertSiteOrder {
  /** The folder as it is to stand in the results, and the one its path starts from. */
  out: string;
  cwd: string;
  /** The paths of the inputs with links followed, as keys: none of them is ever written over. */
  sources: ReadonlySet<string>;
  /** The path of the folder with links followed. */
  folder: string;
}

/** Begins a site. */
export function convertSite(
  { out, cwd, sources, folder }: ConvertSiteOrder,
  house: House,
  now: string,
): ConvertSite {
  let mediaOf: (hash: string) => Uint8Array | null = () => null;
  const site = writeSite({ house, now, timeZone: '', media: (hash) => mediaOf(hash) });
  const written = new Set<string>();
  const write = async (files: readonly WrittenFile[], notes: Note[]): Promise<Result<SitePart>> => {
    const input = files.find(({ name }) => sources.has(nameKey(join(folder, name))));
    if (input !== undefined) return fail('convert.input', { name: input.name });
    const paths: string[] = [];
    for (const { name, content } of files) {
      const path = join(out, name);
      const kept = await writeFile(resolve(cwd, path), content);
      if (!kept.ok) return kept;
      written.add(resolve(cwd, path));
      paths.push(path);
    }
    return ok({ files: paths.reverse(), notes });
  };
  return {
    add: (story, media) => {
      mediaOf = media;
      const page = site.add(story);
      return write(page.files, page.notes);
    },
    finish: async (isWhole) => {
      const made = await write(site.finish(), siteNotes(house));
      if (!made.ok || !isWhole) return made;
      const swept = await sweepSite(resolve(cwd, out), written);
      return ok({ ...made.value, notes: [...made.value.notes, ...swept] });
    },
  };
}
