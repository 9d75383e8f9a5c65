import type { MessagePort } from 'node:worker_threads';
import { fail } from '../../../shared/ipc/result';
import { answerOf } from './answer';
import { openSearchEngine } from './engine';
import type { SearchPlace } from './index-file';
import type { FromSearch, ToSearch } from './messages';

/** Changes taken in between two looks at what is asked: a search waits no longer than this many take. */
const BATCH = 16;

/** Serves searches over a port until it is told to close, taking in what has changed whenever it is nudged. */
export function serveSearch(
  port: Pick<MessagePort, 'on' | 'postMessage' | 'close'>,
  place: SearchPlace,
): void {
  let engine = openSearchEngine(place);
  let catching = false;

  const step = (): void => {
    const progress = engine.ok ? engine.value.catchUp(BATCH) : engine;
    catching = progress.ok && progress.value === 'more';
    if (catching) setImmediate(step);
  };
  const answer = (message: FromSearch): void => port.postMessage(message);
  const nudge = (): void => {
    if (catching) return;
    catching = true;
    setImmediate(step);
  };

  port.on('message', (message: ToSearch) => {
    if (message.kind === 'nudge') nudge();
    else if (message.kind === 'ask') {
      if (!engine.ok) engine = openSearchEngine(place);
      answer({ id: message.id, answer: answerOf(engine, message.question) });
      // A search may have found the index damaged and begun it anew.
      nudge();
    } else {
      if (engine.ok) engine.value.close();
      engine = fail('search.closed');
      port.close();
    }
  });
  nudge();
}
