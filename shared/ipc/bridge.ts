import type { EventName, EventPayload, RequestInput, RequestName, RequestOutput } from './contract';
import type { Result } from './result';

/** What the window has of the main process, as `window.dateline`: requests, events and nothing else. */
export interface Bridge {
  /** Makes a request; never rejects. */
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Result<RequestOutput<N>>>;
  /** Listens to an event; the returned function stops. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
  /** The path of a file dropped onto the window, `''` when it has none. */
  pathOf(file: object): string;
}
