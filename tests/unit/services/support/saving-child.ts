import { writeSync } from 'node:fs';
import { openStore, storePaths } from '../../../../electron/services/store';
import { newStory, paragraph } from '../../../../shared/story/create';
import type { Story } from '../../../../shared/story/story';
import { must } from './must';

/**
 * A process that writes sentences into a few stories as fast as it can and tells each one that was acknowledged,
 * `<story> <revision> <sentence>`, until it is killed.
 */
function write(folder: string, run: string): never {
  const options = { now: () => new Date().toISOString(), author: () => 'Ann Editor' };
  const quiet = { startThread: null, damaged: () => undefined, backedUp: () => undefined };
  const key = new Uint8Array(32).fill(7);
  const { stories, versions } = must(openStore({ paths: storePaths(folder), key, ...options, ...quiet }));
  const open = Array.from({ length: 3 }, () => newStory({ now: options.now() })).map((story) =>
    must(stories.create(story, 'created')),
  );
  for (let n = 1; ; n += 1) {
    const which = n % open.length;
    const { story, revision } =
      open[which] ?? must(stories.create(newStory({ now: options.now() }), 'created'));
    const sentence = `run-${run}-sentence-${n}`;
    const next: Story = {
      ...story,
      body: [...story.body.slice(-100), paragraph(`${sentence} ${'word '.repeat(n % 90)}`)],
    };
    const saved = must(stories.save(next, revision));
    writeSync(1, `${story.id} ${saved.revision} ${sentence}\n`);
    open[which] = { story: next, revision: saved.revision, savedAt: saved.savedAt, spikedAt: null };
    if (n % 7 === 0) must(versions.make(story.id, 'left', ''));
    if (n % 11 === 0) must(n % 2 === 0 ? stories.spike([story.id]) : stories.restore([story.id]));
  }
}

write(process.argv[2] ?? '', process.argv[3] ?? '');
