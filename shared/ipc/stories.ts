import type { Story } from '../story/story';
import type { VersionReason } from '../story/version';

/** A story as it is opened for editing. */
export interface OpenedStory {
  story: Story;
  /** Counts the saves of this story; a save names the one it goes on from. */
  revision: number;
  savedAt: string;
  spikedAt: string | null;
}

/** What a save came to: it is on disk. */
export interface Saved {
  revision: number;
  savedAt: string;
}

/** A version without its story, for lists. */
export interface VersionRow {
  id: string;
  parents: string[];
  author: string;
  at: string;
  reason: VersionReason;
  note: string;
  headline: string;
  words: number;
}
