import { pictureFileName } from '../../shared/exchange/pictures';
import type { FoundImage } from '../../shared/exchange/types';
import type { OpenedStory } from '../../shared/ipc/stories';
import type { KeptPicture } from '../../shared/ipc/media';
import type { Failure, Result } from '../../shared/ipc/result';
import { filledStory } from '../../shared/photo/fill';
import { bridge } from '../bridge';
import { storyOf, type Review, type ReviewContext } from './importing';

/** What came of taking a story in: the story as it is kept, and pictures that could not be. */
export interface Accepted {
  opened: OpenedStory;
  pictureFailures: Failure[];
}

/** Keeps the pictures a review brought with it, then the story. Nothing is kept of the story when that fails. */
export async function accept(review: Review, context: ReviewContext): Promise<Result<Accepted>> {
  const pictures = new Map(context.pictures);
  const facts = new Map<string, KeptPicture['facts']>();
  const pictureFailures: Failure[] = [];
  for (const image of review.reading.images) {
    const kept = await keep(image);
    if (kept === null) continue;
    if (kept.ok) {
      pictures.set(image.origin, kept.value.media);
      facts.set(kept.value.media.hash, kept.value.facts);
    } else pictureFailures.push(kept.error);
  }
  const read = storyOf(review, { ...context, pictures });
  // What the source says of a photo goes before what the picture’s own file says.
  const story = filledStory(read, (hash) => facts.get(hash) ?? null);
  const taken = await bridge.request('import.accept', { story });
  return taken.ok ? { ok: true, value: { opened: taken.value, pictureFailures } } : taken;
}

async function keep({ origin, bytes }: FoundImage): Promise<Result<KeptPicture> | null> {
  if (bytes === null) return null;
  return bridge.request('media.add', { name: pictureFileName(origin), bytes: new Uint8Array(bytes) });
}
