import type { NodeKey } from 'lexical';
import type { Story } from '../../../shared/story/story';
import type { Leaves } from './leaves';

/** What those who look a page through need of the proofreader they work for. */
export interface ReadPage {
  leaves: Leaves;
  /** The story as it stands. */
  story: () => Story;
  /** Whether the page is on the screen and nothing is being composed. */
  canWork: () => boolean;
  /** Whether a block is in or near the pane. */
  isNear: (key: NodeKey) => boolean;
  /** What was found in these blocks has become something else; none when only the sum has. */
  changed: (keys: readonly NodeKey[]) => void;
}
