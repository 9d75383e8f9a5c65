import { readdir } from 'node:fs/promises';
import { fileName, freeName, nameKey } from '../../../shared/exchange/file-name';
import {
  PICTURES_OF,
  TAKES_FORMATS,
  type ExportFormat,
  type ExportOrder,
} from '../../../shared/ipc/exchange';
import { slugLine } from '../../../shared/story/slug-line';
import type { Story } from '../../../shared/story/story';
import { WRITERS } from '../../../shared/exchange/registry';

/** The names in a folder as the file system may compare them; none when it is not there. */
export async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  try {
    return new Set((await readdir(folder)).map(nameKey));
  } catch {
    return new Set();
  }
}

/** The ending of a format's files, without the point. */
export function endingOf(format: ExportFormat): string {
  return format === 'pdf' ? 'pdf' : WRITERS[format].extension;
}

/** Gives stories names of files that are free: among themselves, and (`keep-both`) in the folder. */
export interface Names {
  /** The name of a story without ending. */
  take: (story: Story) => string;
  /** The files there already that a name would replace. */
  existing: (base: string) => string[];
}

/** Names for an export into a folder that holds `present`. */
export function exportNames(
  {
    formats,
    images,
    existing: policy,
    takes,
  }: Pick<ExportOrder, 'formats' | 'images' | 'existing' | 'takes'>,
  present: ReadonlySet<string>,
): Names {
  const taken = new Set<string>();
  const picturesBeside = formats.some(
    (format) => PICTURES_OF[format] === 'beside' || (PICTURES_OF[format] === 'either' && images === 'beside'),
  );
  const hasPictures = lookup(picturesBeside ? present : new Set(), PICTURE);
  const inTakes = formats.filter((format) => TAKES_FORMATS.has(format));
  const hasTakes = lookup(takes && inTakes.length > 0 ? present : new Set(), TAKE);
  const existing = (base: string): string[] => {
    const files = formats
      .map((format) => `${base}.${endingOf(format)}`)
      .filter((name) => present.has(nameKey(name)));
    if (hasPictures(base)) files.push(`${base}-1`);
    if (hasTakes(base)) files.push(`${base}-take-2.${endingOf(inTakes[0] ?? 'text')}`);
    return files;
  };
  return {
    existing,
    take(story) {
      const wished = fileName([slugLine(story).replaceAll(', ', ' '), story.headline], 'story');
      const isTaken = (key: string): boolean =>
        taken.has(key) || (policy === 'keep-both' && existing(key).length > 0);
      const base = freeName(wished, isTaken);
      taken.add(nameKey(base));
      return base;
    },
  };
}

const PICTURE = /^(.*)-\d+\.(?:jpg|png|webp|gif|avif)$/;
const TAKE = /^(.*)-take-\d+\.(?:txt|anpa|iptc)$/;

/** Whether a folder holds numbered files of a name, `<base>-1.jpg`, … */
function lookup(present: ReadonlySet<string>, numbered: RegExp): (base: string) => boolean {
  const bases = new Set<string>();
  for (const name of present) {
    const base = numbered.exec(name)?.[1];
    if (base !== undefined) bases.add(base);
  }
  return (base) => bases.has(nameKey(base));
}
