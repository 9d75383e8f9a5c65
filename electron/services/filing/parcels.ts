import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { nameKey } from '../../../shared/exchange/file-name';
import type { Note, Sending, WriteContext, WrittenFile } from '../../../shared/exchange/types';
import { mediaOf, type Destination } from '../../../shared/house/destination';
import type { Filing } from '../../../shared/ipc/filing';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { withoutPhotos } from '../../../shared/photo/without-photos';
import type { Story } from '../../../shared/story/story';
import { namesIn } from '../exchange/export-names';
import { storyFiles, type WritingNeeds } from '../exchange/export-story';
import type { Addressee } from './addressees';
import { hashOf, type Disk } from './disk';
import { freeBase, namingOf, ownFiles, topBelow } from './naming';
import type { Put, Step } from './steps';

/** What is put at one destination: its files, not yet written, and how each gets in its place. */
export interface Parcel {
  filing: Filing;
  /** The story's own file last: who watches the folder finds what belongs to it there already. */
  puts: { step: Put; content: Uint8Array }[];
  /** Files of an earlier sending that have no place in this one. */
  drops: Step[];
  notes: Note[];
}

/** What packing goes by. */
export interface PackingFacts {
  sending: Sending;
  /** The instant of sending, ISO 8601. */
  at: string;
  location: boolean;
  /** Paths taken by parcels that were packed before, as the file system may compare them. */
  claimed: Set<string>;
}

/** A story is written for so many names at most; a folder with so many of one name is none to file to. */
const MOST_TRIES = 500;

/**
 * Packs what one destination gets. Errors: `filing.no-folder` {name}, `filing.gone` {folder}, `filing.crowded` {folder},
 * those of the writer.
 */
export async function pack(
  to: Addressee,
  story: Story,
  facts: PackingFacts,
  needs: WritingNeeds,
  disk: Disk,
): Promise<Result<Parcel>> {
  const { destination } = to;
  const { folder, format } = destination;
  if (folder === '') return fail('filing.no-folder', { name: destination.name });
  if (!(await disk.isFolder(folder).catch(() => false))) return fail('filing.gone', { folder });
  const own = await ownFiles(to.last?.filing.files ?? [], disk);
  const naming = namingOf(to, story, {
    ...{ at: facts.at, number: facts.sending.version },
    ...{ present: await namesIn(folder), own: new Set(own.keys()) },
    claimed: facts.claimed,
  });
  const images = imagesOf(destination);
  const sent = images === 'none' ? withoutPhotos(story) : story;
  let before = 0;
  for (let round = 0; round < MOST_TRIES; round += 1) {
    const { base: baseName, tried } = freeBase(naming, to, before);
    before = tried;
    const { sending, location } = facts;
    const order = { format, baseName, location, takes: destination.takes, sending };
    const written = await storyFiles(
      sent,
      { ...order, images: images === 'none' ? 'inline' : images },
      needs,
    );
    if (!written.ok) return written;
    if (!written.value.files.some(({ name }) => naming.isTaken(name)))
      return ok(parcelOf(to, baseName, written.value.files, written.value.notes, own, facts.claimed));
  }
  return fail('filing.crowded', { folder });
}

/** How a destination takes pictures, as writers are told. */
function imagesOf(destination: Destination): WriteContext['images'] | 'none' {
  const media = mediaOf(destination);
  return media === 'inside' ? 'inline' : media;
}

function parcelOf(
  { destination, last }: Addressee,
  base: string,
  written: readonly WrittenFile[],
  notes: Note[],
  own: ReadonlyMap<string, string>,
  claimed: Set<string>,
): Parcel {
  const { folder } = destination;
  const ownHashes = new Map([...own].map(([path, sha256]) => [nameKey(path), sha256]));
  const puts = written.map(({ name, content }) => {
    const target = join(folder, name);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const replaces = ownHashes.get(nameKey(target));
    const step: Put = {
      ...{ kind: 'put', target, sha256: hashOf(bytes), temp: hidden(folder, 'part') },
      ...(replaces === undefined ? { aside: null } : { aside: hidden(folder, 'old'), replaces }),
      folder: name.includes('/') ? dirname(target) : null,
    };
    claimed.add(nameKey(target));
    return { step, content: bytes };
  });
  const placed = new Set(puts.map(({ step }) => nameKey(step.target)));
  const drops =
    last?.filing.base === base
      ? [...own]
          .filter(([path]) => !placed.has(nameKey(path)) && topBelow(path, folder) !== null)
          .map(([target, sha256]): Step => ({
            ...{ kind: 'drop', target, sha256, aside: hidden(folder, 'old') },
            folder: dirname(target) === folder ? null : dirname(target),
          }))
      : [];
  const files = puts.map(({ step }) => ({ path: step.target, sha256: step.sha256 }));
  const [main, ...beside] = puts;
  return {
    filing: { destination, base, files },
    puts: main === undefined ? [] : [...beside, main],
    drops,
    notes,
  };
}

/** A name nothing looks for: of a file that is not in its place yet, or no longer. */
function hidden(folder: string, ending: 'part' | 'old'): string {
  return join(folder, `.dateline-${randomUUID()}.${ending}`);
}
