import { datelineWriter } from '../../../shared/exchange/dateline-file/write';
import { FIRST_SENDING, type Note } from '../../../shared/exchange/types';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { parseStory } from '../../../shared/story/migrate';
import type { Story } from '../../../shared/story/story';
import type { KeptVersion } from '../../../shared/story/version';
import { photosOf } from '../../../shared/story/walk';
import { createMediaStore } from '../media/media';
import { keptVersion } from '../versions/read';
import type { HandOffAnswer, HandOffJob } from './handoff-job';
import { locatedNotes } from './located';

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
  const media = (hash: string): Uint8Array | null => pictures.get(hash) ?? null;
  const written = datelineWriter.write(newest, {
    ...{ house: DEFAULT_HOUSE, now: job.now, images: 'inline', takes: false, sending: FIRST_SENDING },
    ...{ versions, media, baseName: job.baseName },
  });
  if (!written.ok) return written;
  const notes = [
    ...written.value.notes,
    ...(damaged === 0 ? [] : [damagedNote(damaged)]),
    ...(job.location ? [] : locatedNotes(states.flatMap(photosOf), media)),
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
