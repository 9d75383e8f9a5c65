import { bridge } from '../bridge';
import { keepMine } from './conflict';
import { allOpen } from './openStories';
import { keepSession } from './persistence';
import { flushAll, leaveAll } from './stories';

/**
 * Answers the main process when the window is about to close: everything is on disk first. Without an answer it
 * asks the person, in a dialog of its own.
 */
export function answerClosing(): void {
  let closing = false;
  bridge.on('app.closing', () => {
    if (closing) return;
    closing = true;
    void close().finally(() => {
      closing = false;
    });
  });
  void bridge.request('app.listening', {});
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll();
  });
}

async function close(): Promise<void> {
  if (!(await flushAll())) await settleConflicts();
  if (!(await flushAll())) return;
  await Promise.all([leaveAll(), keepSession()]);
  await bridge.request('app.flushed', {});
}

/** A conflict at closing is settled for the text on the screen; the other one is kept as a version. */
async function settleConflicts(): Promise<void> {
  for (const [id, { saver }] of allOpen())
    if (saver.state().failure?.code === 'story.conflict') await keepMine(id);
}
