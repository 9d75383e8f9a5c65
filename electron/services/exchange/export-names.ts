import { readdir } from 'node:fs/promises';
import { fileName, freeName, nameKey } from '../../../shared/exchange/file-name';
import type { ExportFormat, ExportOrder } from '../../../shared/ipc/exchange';
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
  { formats, images, existing: policy }: Pick<ExportOrder, 'formats' | 'images' | 'existing'>,
  present: ReadonlySet<string>,
): Names {
  const taken = new Set<string>();
  const picturesBeside = formats.includes('story') || (images === 'beside' && formats.some(holdsPictures));
  const hasPictures = pictureLookup(picturesBeside ? present : new Set());
  const existing = (base: string): string[] => {
    const files = formats
      .map((format) => `${base}.${endingOf(format)}`)
      .filter((name) => present.has(nameKey(name)));
    return hasPictures(base) ? [...files, `${base}-1`] : files;
  };
  return {
    existing,
    take(story) {
      const wished = fileName([story.slug, story.headline], 'story');
      const isTaken = (key: string): boolean =>
        taken.has(key) || (policy === 'keep-both' && existing(key).length > 0);
      const base = freeName(wished, isTaken);
      taken.add(nameKey(base));
      return base;
    },
  };
}

function holdsPictures(format: ExportFormat): boolean {
  return format === 'html' || format === 'markdown';
}

/** Whether a folder holds pictures `<base>-1.jpg`, … of a name. */
function pictureLookup(present: ReadonlySet<string>): (base: string) => boolean {
  const bases = new Set<string>();
  for (const name of present) {
    const match = /^(.*)-\d+\.(?:jpg|png|webp|gif|avif)$/.exec(name);
    if (match?.[1] !== undefined) bases.add(match[1]);
  }
  return (base) => bases.has(nameKey(base));
}
