import type { House } from '../house/house';
import type { Story } from '../story/story';

/** The part of a story a finding is about: where a click on it goes. */
export type Where = 'dateline' | 'byline' | 'lead' | 'tk' | { block: string };

/** Something worth a second look before a story is filed. Never an error: the desk decides. */
export interface Finding {
  /** Stable, for the sentence that is shown and for what is ignored. */
  code: string;
  /** What the sentence names. */
  facts: Readonly<Record<string, string>>;
  where: Where;
}

/** Looks at a story in its house; pure, and finds nothing rather than guess. */
export type Check = (story: Story, house: House) => Finding[];
