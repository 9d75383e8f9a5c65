import { datelineWriter } from '../../../shared/exchange/dateline-file/write';
import { FIRST_SENDING, type Note } from '../../../shared/exchange/types';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { parseStory } from '../../../shared/story/migrate';
import type { Photo } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import type { KeptVersion } from '../../../shared/story/version';
import { photosOf } from '../../../shared/story/walk';
import { named } from '../exchange/outgoing';
import { createMediaStore } from '../media/media';
import { readFacts } from '../media/read-facts';
import { keptVersion } from '../versions/read';
import type { HandOffAnswer, HandOffJob } from './handoff-job';

/**
 * Packs a story with its versions and the originals of their pictures. A version that is damaged is left out, and said;
 * so are pictures that say where they were taken. Errors: `version.damaged` {id} of the newest, those of the writer.
 */
export async function packJob(job: Extract<HandOffJob, { kind: 'pack' }>): Promise<Result<HandOffAnswer>> {
  const versions: KeptVersion[] = [];
  const states: Story[] = [];
  let damaged = 0;
  for (const columns of job.versions) {
    const kept = keptVersion(columns);
    const story = kept.ok ? parseStory(kept.value.story) : kept;
    if (kept.ok && story.ok) {
      versions.push(kept.value);
      states.push(story.value);
    } else if (columns === job.versions.at(-1)) return fail('version.damaged', { id: columns.id });
    else damaged += 1;
  }
  const newest = states.at(-1);
  if (newest === undefined) return fail('version.missing', { id: '' });
  const pictures = await picturesOf(states, job.media);
  const written = datelineWriter.write(newest, {
    ...{ house: DEFAULT_HOUSE, now: job.now, images: 'inline', takes: false, sending: FIRST_SENDING },
    ...{ versions, media: (hash) => pictures.get(hash) ?? null, baseName: job.baseName },
  });
  if (!written.ok) return written;
  const notes = [
    ...written.value.notes,
    ...(damaged === 0 ? [] : [damagedNote(damaged)]),
    ...(job.location ? [] : locatedNotes(states.flatMap(photosOf), pictures)),
  ];
  return ok({ kind: 'packed', written: { ...written.value, notes } });
}

/** The originals of all states by hash; those that are missing or damaged are not among them. */
async function picturesOf(states: readonly Story[], folder: string): Promise<Map<string, Uint8Array>> {
  const store = createMediaStore(folder);
  const pictures = new Map<string, Uint8Array>();
  for (const { media } of states.flatMap(photosOf)) {
    if (media === null || pictures.has(media.hash)) continue;
    const read = await store.read(media.hash);
    if (read.ok) pictures.set(media.hash, read.value);
  }
  return pictures;
}

function damagedNote(count: number): Note {
  const message =
    count === 1
      ? 'One version is damaged and not in the file; the others are.'
      : `${count} versions are damaged and not in the file; the others are.`;
  return { level: 'warning', code: 'handoff.version-left-out', message };
}

/** A picture goes out as it was kept, so that it stays what its hash says: that it tells where it was taken is said. */
function locatedNotes(photos: readonly Photo[], pictures: ReadonlyMap<string, Uint8Array>): Note[] {
  const seen = new Set<string>();
  return photos.flatMap((photo): Note[] => {
    const bytes = photo.media === null ? undefined : pictures.get(photo.media.hash);
    if (photo.media === null || bytes === undefined || seen.has(photo.media.hash)) return [];
    seen.add(photo.media.hash);
    if (readFacts(bytes)?.located !== true) return [];
    const message = `${named(photo)} says where on the map it was taken. A Dateline file holds pictures as they were kept: the position goes out with it.`;
    return [{ level: 'warning', code: 'handoff.located', message }];
  });
}
