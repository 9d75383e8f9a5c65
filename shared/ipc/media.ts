import type { FileFacts } from '../photo/file-facts';
import type { Media } from '../story/photo';

/** A picture that was kept, and what its file says of it; null where that cannot be read. */
export interface KeptPicture {
  media: Media;
  facts: FileFacts | null;
}
