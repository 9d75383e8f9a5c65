import { opening } from '../exchange/well-formed';
import type { Photo } from '../story/photo';
import { textOf } from '../story/text';

/** Characters of a caption by which a photo is told from the others. */
const NAME_LENGTH = 60;

/**
 * What a photo is called in a sentence: its headline, the beginning of its caption, or its file; `''` for none of
 * these.
 */
export function photoName({ headline, caption, alt, media }: Photo): string {
  const texts = [headline, textOf(caption), alt, media?.name ?? ''];
  return opening(texts.find((text) => text.trim() !== '') ?? '', NAME_LENGTH);
}
