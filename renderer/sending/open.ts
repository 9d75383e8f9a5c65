import type { SendOrder } from '../../shared/ipc/filing';
import { bridge } from '../bridge';
import { openDialog } from '../filing/dialogs';
import { flushed } from '../state/openStories';
import { say } from '../ui/toasts';

/** Opens the filing of a story; of one that was filed already, the update of it. */
export async function fileStory(story: string): Promise<void> {
  const filed = await bridge.request('filing.list', { story });
  if (filed.ok) await openSending(story, filed.value.length === 0 ? 'first' : 'update');
  else say(filed.error);
}

/** Opens a sending of a story; what was typed last is on disk before. */
export async function openSending(story: string, sending: SendOrder['kind']): Promise<void> {
  if (await flushed(story)) openDialog({ kind: 'send', story, sending });
}
