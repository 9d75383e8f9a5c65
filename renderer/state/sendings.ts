import type { OpenedStory } from '../../shared/ipc/stories';
import { followUp } from '../../shared/story/follow-up';
import type { Story } from '../../shared/story/story';
import { nextTake, splitIntoTakes } from '../../shared/story/takes';
import { bridge } from '../bridge';
import { say, tell } from '../ui/toasts';
import { listing } from './library';
import { flushed, openStory, type OpenStory } from './openStories';
import { made } from './stories';

/** Begins the next sending of an open story under a label, and shows it. */
export async function sendAs(id: string, label: string): Promise<void> {
  const entry = await onDisk(id);
  if (entry === null) return;
  await show(await add([followUp(entry.session.story(), label, now())]));
}

/** Begins the take after an open story, which then says that more follows, and shows it. */
export async function takeOn(id: string): Promise<void> {
  const entry = await onDisk(id);
  if (entry === null) return;
  const { session } = entry;
  const added = await add([nextTake(session.story(), now())]);
  if (added === null) return;
  session.setField('take', { number: session.story().take?.number ?? 1, more: true });
  await show(added);
}

/**
 * Splits an open story into takes of at most so many words: the later ones are on disk before this one is shortened,
 * which is one undoable step. Answers whether it was done.
 */
export async function splitStory(id: string, words: number): Promise<boolean> {
  const entry = await onDisk(id);
  if (entry === null) return false;
  const { session } = entry;
  const story = session.story();
  const [first, ...later] = splitIntoTakes(story, words, now());
  if (later.length === 0) return false;
  const before = await bridge.request('versions.make', { story: id, reason: 'before', note: '' });
  if (!before.ok) {
    say(before.error);
    return false;
  }
  // The list shows the newest first: so they stand in it in their order.
  const added = await add(later.toReversed());
  if (added === null) return false;
  const takes = `${later.length + 1} takes`;
  if (session.story() === story) {
    session.load(first, 'undoable');
    tell(`Split into ${takes}. Undo brings the text back into this one.`);
  } else tell(`Made ${takes}; this story was written on meanwhile and stays whole.`);
  return true;
}

/** An open story once it is on disk; says why when it is not. */
async function onDisk(id: string): Promise<OpenStory | null> {
  const entry = openStory(id);
  return entry !== null && (await flushed(id)) ? entry : null;
}

async function add(stories: Story[]): Promise<OpenedStory[] | null> {
  const added = await bridge.request('stories.add', { stories });
  if (!added.ok) {
    say(added.error);
    return null;
  }
  void listing.reload();
  return added.value;
}

async function show(added: OpenedStory[] | null): Promise<void> {
  const story = added?.[0];
  if (story !== undefined) await made({ ok: true, value: story });
}

function now(): string {
  return new Date().toISOString();
}
