import type { Story } from '../../shared/story/story';
import { bridge } from '../bridge';
import { say } from '../ui/toasts';
import { showStory } from './stories';

/** Goes to where a related story is: its tab, or the web. */
export async function openRelated({ story, href }: Story['links'][number]): Promise<void> {
  if (story !== null) await showStory(story);
  else if (href !== null) {
    const opened = await bridge.request('app.openLink', { href });
    if (!opened.ok) say(opened.error);
  }
}
