import type { House } from '../house/house';
import type { Requirable } from '../house/profile';
import type { PhotoNeed } from '../photo/lacking';
import type { Story } from '../story/story';

/** The part of a story a finding is about: where a click on it goes. */
export type Where =
  | Requirable
  | 'status'
  | 'embargo'
  | 'tk'
  | { block: string }
  /** A line under a photo, which is named by its block's id, or `lead`. */
  | { photo: string; part: PhotoNeed };

/** Whether a story can be filed with it: what blocks has to be mended first, what warns is for the desk to decide. */
export type Severity = 'blocks' | 'warns';

/** Something that keeps a story from being filed, or is worth a second look before. */
export interface Finding {
  /** Stable, for the sentence that is shown and for what is ignored. */
  code: string;
  severity: Severity;
  /** What the sentence names. */
  facts: Readonly<Record<string, string>>;
  /** Null where there is nothing to go to yet. */
  where: Where | null;
}

/** Looks at a story in its house; pure, and finds nothing rather than guess. */
export type Check = (story: Story, house: House) => Finding[];
