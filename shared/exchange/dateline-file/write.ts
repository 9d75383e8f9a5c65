import { ok, type Result } from '../../ipc/result';
import { parseStory } from '../../story/migrate';
import type { Media } from '../../story/photo';
import type { Story } from '../../story/story';
import { makeVersion, type KeptVersion } from '../../story/version';
import { photosOf } from '../../story/walk';
import { losses } from '../fates';
import { missingPicture } from '../pictures';
import { sentStory } from '../sent-story';
import type { Note, WriteContext, Writer } from '../types';
import { pack, type ToPack } from './pack';

/**
 * Writes a story with all its versions and the pictures of all of them as they are kept. Where no versions are given,
 * as on the command line, there is one, made of the story: every Dateline file has a newest version. Where some are
 * given, the newest is what the file is of. A kill hands no history on: it is one version, of a story without its text.
 */
export const datelineWriter: Writer = {
  format: 'dateline',
  label: 'Dateline file',
  extension: 'dateline',
  write(whole, context) {
    const story = sentStory(whole, context.sending);
    const versions = versionsOf(story, context);
    const states = statesOf(versions);
    if (!states.ok) return states;
    const newest = states.value.at(-1) ?? story;
    const { pictures, notes } = picturesOf(states.value, newest, context);
    const packed = pack({ story: newest, versions, pictures });
    if (!packed.ok) return packed;
    return ok({
      files: [{ name: `${context.baseName}.dateline`, content: packed.value }],
      notes: [...notes, ...losses(newest, 'dateline')],
    });
  },
};

function versionsOf(story: Story, { versions = [], now, sending }: WriteContext): ToPack['versions'] {
  if (sending.kind === 'kill')
    return [makeVersion({ parents: [], author: '', at: now, reason: 'filed', note: sending.note, story })];
  const [first, ...rest] = versions;
  if (first !== undefined) return [first, ...rest];
  return [makeVersion({ parents: [], author: '', at: now, reason: 'imported', note: '', story })];
}

/** What the story was in each version. */
function statesOf(versions: readonly KeptVersion[]): Result<Story[]> {
  const states: Story[] = [];
  for (const version of versions) {
    const story = parseStory(version.story);
    if (!story.ok) return story;
    states.push(story.value);
  }
  return ok(states);
}

/** The pictures of all states; that one of the newest is missing is said. */
function picturesOf(
  states: readonly Story[],
  newest: Story,
  context: WriteContext,
): { pictures: ToPack['pictures']; notes: Note[] } {
  const pictures = new Map<string, { media: Media; bytes: Uint8Array }>();
  const missing = new Set<string>();
  for (const { media } of states.flatMap(photosOf)) {
    if (media === null || pictures.has(media.hash) || missing.has(media.hash)) continue;
    const bytes = context.media(media.hash);
    if (bytes === null) missing.add(media.hash);
    else pictures.set(media.hash, { media, bytes });
  }
  const notes = photosOf(newest)
    .filter(({ media }) => media === null || missing.has(media.hash))
    .map(missingPicture);
  return { pictures: [...pictures.values()], notes };
}
