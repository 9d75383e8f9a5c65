import type { Element } from '../manuscript/elements';
import type { LeftOut } from '../manuscript/left-out';
import type { Comments } from './read-comments';
import type { Destination } from './read-destination';
import type { Flow } from './read-flow';
import type { Facts } from './read-info';
import type { FoundPicture } from './read-picture';
import type { State } from './read-state';
import type { Tables } from './read-tables';

/** A group that is open. */
export interface Frame {
  state: State;
  destination: Destination;
  /** What is to be told when the group ends; null where it began nothing. */
  ends: Destination | null;
  /** The field the group stands in: its instruction, and the group that shows its result. */
  field: { instruction: string; holder: Frame } | null;
  /** Whether nothing has come in it yet: only there a `\*` says what to do with a word nobody knows. */
  isFresh: boolean;
  /** Whether `\*` stood before the word that comes. */
  isStarred: boolean;
  /** The name of the property of a shape whose value comes. */
  property: string;
  parent: Frame | null;
}

/** What destinations do to the document they stand in. */
export interface RtfReading {
  readonly tables: Tables;
  readonly facts: Facts;
  readonly leftOut: LeftOut;
  readonly comments: Comments;
  readonly margins: Element[];
  readonly now: string;
  /** A new stream of text; one that is `apart` is no text of the story. */
  flow(isApart: boolean): Flow;
  /** The stream the text of a frame goes to. */
  flowOf(frame: Frame): Flow;
  /** Begins a footnote: its number stands in the text; null when there are too many. */
  footnote(frame: Frame): Flow | null;
  /** A picture that was read: a photo where it stood, or a kind that is named in a note. */
  picture(found: FoundPicture, frame: Frame): void;
  /** A picture that is only named. */
  beside(name: string, frame: Frame): void;
  /** The instruction of a field has been read. */
  instructed(frame: Frame): void;
  /** All text of a stream, as lines. */
  textOfFlow(flow: Flow, state: State): string;
}
