import type { ListPage, ListQuery } from '../../../shared/ipc/listing';
import type { PhotoPage, PhotoQuery, PhotoUse } from '../../../shared/ipc/photos';
import type { WirePage, WireQuery } from '../../../shared/ipc/wires';
import type { Result } from '../../../shared/ipc/result';

/** What the search can be asked. */
export type Question =
  | { of: 'stories'; query: ListQuery }
  | { of: 'photos'; query: PhotoQuery }
  /** Where stories show a picture. */
  | { of: 'uses'; hash: string }
  | { of: 'wires'; query: WireQuery };

/** What it answers. */
export type Answer =
  | { of: 'stories'; result: Result<ListPage> }
  | { of: 'photos'; result: Result<PhotoPage> }
  | { of: 'uses'; result: Result<PhotoUse[]> }
  | { of: 'wires'; result: Result<WirePage> };

/** What the thread of the search is told. */
export type ToSearch =
  { kind: 'ask'; id: number; question: Question } | { kind: 'nudge' } | { kind: 'close' };

/** What it answers a question. */
export interface FromSearch {
  id: number;
  answer: Answer;
}
