import { bridge } from '../bridge';
import { sentenceFor } from '../ui/errors';
import { ask } from '../ui/questions';
import { keepMine } from './conflict';
import { allOpen } from './openStories';
import { keepSession } from './persistence';
import { flushAll, leaveAll } from './stories';

/** Answers the main process when the window is about to close: everything is on disk first. */
export function answerClosing(): void {
  let closing = false;
  bridge.on('app.closing', () => {
    if (closing) return;
    closing = true;
    void close().finally(() => {
      closing = false;
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll();
  });
}

async function close(): Promise<void> {
  if (!(await flushAll())) await settleConflicts();
  if (!(await flushAll()) && !(await quitUnsaved())) return;
  await Promise.all([leaveAll(), keepSession()]);
  await bridge.request('app.flushed', {});
}

/** A conflict at closing is settled for the text on the screen; the other one is kept as a version. */
async function settleConflicts(): Promise<void> {
  for (const [id, { saver }] of allOpen())
    if (saver.state().failure?.code === 'story.conflict') await keepMine(id);
}

function quitUnsaved(): Promise<boolean> {
  const failure = allOpen().flatMap(([, { saver }]) => saver.state().failure ?? [])[0];
  return ask({
    title: 'Not everything is saved',
    body: `${failure === undefined ? 'The last words are not on disk.' : sentenceFor(failure)} If you quit now, what was written since the last save is lost.`,
    yes: 'Quit and lose it',
    no: 'Stay',
    danger: true,
  });
}
