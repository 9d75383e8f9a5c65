import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { connect } from '../../../electron/services/database/connection';
import { isSound } from '../../../electron/services/database/sound';
import { openStore, storePaths, type Store } from '../../../electron/services/store';
import { blockTexts } from '../../../shared/story/walk';
import { bundle } from './support/bundle';
import { testFolder } from './support/folder';
import { ALL, TEST_KEY, testClock } from './support/library';
import { must } from './support/must';
import { dice } from '../../support/wire-stories';

const ROUNDS = 8;

/** What the killed process was told is on disk. */
interface Acknowledged {
  story: string;
  revision: number;
  sentence: string;
}

/** Lets a process write until it has had as many acknowledgements, kills it, and gives all it was given. */
async function writeAndKill(
  script: string,
  folder: string,
  run: number,
  after: number,
): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [script, folder, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface(child.stdout)) {
    const [story, revision, sentence, more] = line.split(' ');
    if (story === undefined || revision === undefined || sentence === undefined || more !== undefined)
      continue;
    acknowledged.push({ story, revision: Number(revision), sentence });
    if (acknowledged.length === after) child.kill('SIGKILL');
  }
  return acknowledged;
}

function open(folder: string): Store {
  const told = { damaged: () => undefined, backedUp: () => undefined, startThread: null };
  const now = testClock();
  return must(openStore({ paths: storePaths(folder), key: TEST_KEY, now, author: () => '', ...told }));
}

test('a process killed at any moment loses nothing that was acknowledged', async () => {
  const script = await bundle(testFolder(), 'saving', 'tests/unit/services/support/saving-child.ts');
  const folder = testFolder();
  const random = dice(20260320);
  let acknowledgements = 0;
  for (let run = 0; run < ROUNDS; run += 1) {
    const acknowledged = await writeAndKill(script, folder, run, 1 + Math.floor(random() ** 2 * 250));
    acknowledgements += acknowledged.length;
    const store = open(folder);
    for (const story of new Set(acknowledged.map((one) => one.story))) {
      const opened = must(store.stories.open(story));
      const own = acknowledged.filter((one) => one.story === story);
      expect(opened.revision).toBeGreaterThanOrEqual(Math.max(...own.map((one) => one.revision)));
      const sentences = new Set(opened.story.body.map((block) => blockTexts(block)[0]?.split(' ')[0]));
      const lost = own.slice(-90).filter((one) => !sentences.has(one.sentence));
      expect(lost).toEqual([]);
      for (const version of must(store.versions.list(story)).slice(0, 3))
        must(store.versions.get(version.id));
    }
    expect(must(await store.list(ALL)).total).toBeGreaterThan(0);
    await store.close();
    const db = connect(storePaths(folder).library, TEST_KEY);
    expect(isSound(db)).toBe(true);
    db.close();
  }
  expect(acknowledgements).toBeGreaterThan(ROUNDS * 10);
}, 120_000);
