import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeAll, afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import {
  directConverter,
  apartConverter,
  type Converter,
} from '../../../../electron/services/exchange/convert-apart';
import { threadPeer } from '../../../../electron/services/apart/peer';
import { createImporter } from '../../../../electron/services/exchange/import';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { PICTURES } from '../../../support/pictures';
import { bundle } from '../support/bundle';
import { failureIn, must } from '../support/must';
import { testFolder } from '../support/folder';

const NOW = '2017-03-21T09:00:00Z';
const CONTEXT = { now: NOW, house: DEFAULT_HOUSE };
const TEXT =
  'Talks in Tokyo on Monday\n\nTOKYO, March 20. /TASS/. They met in Tokyo to discuss many issues, officials said.\n';

let script = '';
let built = '';

beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'dateline-'));
  script = await bundle(built, 'exchange', 'electron/services/exchange/worker.ts');
}, 120_000);

afterAll(() => rmSync(built, { recursive: true, force: true }));

/** A converter in a real thread; `code` instead of the worker's own where something must go wrong. */
function threaded({
  seconds,
  megabytes = 1024,
  code,
}: { seconds?: number; megabytes?: number; code?: string } = {}): {
  converter: Converter;
  started: () => number;
} {
  let started = 0;
  const converter = apartConverter({
    ...(seconds === undefined ? {} : { seconds }),
    start: () => {
      started += 1;
      const options = { resourceLimits: { maxOldGenerationSizeMb: megabytes } };
      return threadPeer(
        code === undefined ? new Worker(script, options) : new Worker(code, { ...options, eval: true }),
      );
    },
  });
  onTestFinished(() => converter.close());
  return { converter, started: () => started };
}

const text = (said: string) => ({ kind: 'text', text: said, context: { ...CONTEXT, name: '' } }) as const;

describe('reading in a thread', () => {
  it('gives what reading here gives, pictures included', async () => {
    const folder = testFolder();
    const [{ bytes }] = PICTURES;
    writeFileSync(join(folder, 'a.png'), bytes);
    writeFileSync(
      join(folder, 'page.html'),
      `<h1>Talks in Tokyo on Monday</h1><img src="a.png" alt="A man"><p>${TEXT}</p>`,
    );
    const job = { kind: 'file', path: join(folder, 'page.html'), context: CONTEXT } as const;
    const withoutIds = (value: unknown) => JSON.stringify(value).replace(/"id":"[^"]*"/g, '');
    const there = must(await threaded().converter.read(job));
    const here = must(await directConverter.read(job));
    expect(withoutIds(there)).toBe(withoutIds(here));
    expect(there.images).toEqual([{ origin: 'a.png', bytes }]);
  });

  it('uses one thread for many sources, in the order they came', async () => {
    const { converter, started } = threaded();
    const readings = await Promise.all(
      ['One', 'Two', 'Three'].map((word) => converter.read(text(`${word}\n\n${TEXT}`))),
    );
    expect(readings.map((reading) => /One|Two|Three/.exec(JSON.stringify(must(reading).parts))?.[0])).toEqual(
      ['One', 'Two', 'Three'],
    );
    expect(started()).toBe(1);
  });

  it('is ended when it takes too long, and the next source is read', async () => {
    const { converter, started } = threaded({
      seconds: 2,
      code: `const { parentPort } = require('node:worker_threads');
        parentPort.on('message', ({ text }) => { if (text === 'endless') for (;;); parentPort.postMessage({ ok: false, error: { code: 'answered', facts: {} } }); });`,
    });
    expect(failureIn(await converter.read(text('endless')))).toEqual({
      code: 'read.timeout',
      facts: { seconds: 2 },
    });
    expect(failureIn(await converter.read(text('more'))).code).toBe('answered');
    expect(started()).toBe(2);
  });

  it('is ended when it takes too much memory, and says so', async () => {
    const { converter } = threaded({
      megabytes: 32,
      code: `require('node:worker_threads').parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1000).fill({})); });`,
    });
    expect(failureIn(await converter.read(text('a'))).code).toBe('read.too-complex');
  });

  it('that crashes or ends by itself is a failure of that source alone', async () => {
    const crashing = threaded({
      code: `require('node:worker_threads').parentPort.on('message', () => { throw new Error('fault'); });`,
    });
    expect(failureIn(await crashing.converter.read(text('a'))).code).toBe('read.crashed');
    expect(failureIn(await crashing.converter.read(text('a'))).code).toBe('read.crashed');
    const leaving = threaded({
      code: `require('node:worker_threads').parentPort.on('message', () => process.exit());`,
    });
    expect(failureIn(await leaving.converter.read(text('a'))).code).toBe('read.crashed');
  });

  it('can be cancelled, before and while it runs', async () => {
    const endless = `require('node:worker_threads').parentPort.on('message', () => { for (;;); });`;
    const { converter } = threaded({ code: endless });
    const control = new AbortController();
    const reading = converter.read(text('a'), control.signal);
    const waiting = converter.read(text('b'), control.signal);
    setTimeout(() => control.abort(), 50);
    expect(failureIn(await reading).code).toBe('read.cancelled');
    expect(failureIn(await waiting).code).toBe('read.cancelled');
  });

  it('is over when the converter is closed', async () => {
    const { converter } = threaded({
      code: `require('node:worker_threads').parentPort.on('message', () => { for (;;); });`,
    });
    const reading = converter.read(text('a'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await converter.close();
    expect(failureIn(await reading).code).toBe('read.cancelled');
    expect(failureIn(await converter.read(text('a'))).code).toBe('read.cancelled');
  });
});

describe('bringing in', () => {
  const importer = createImporter({ converter: directConverter, house: () => DEFAULT_HOUSE, now: () => NOW });

  it('gives every story of a file that holds several as a candidate, with the pictures beside it', async () => {
    const folder = testFolder();
    const [{ bytes }] = PICTURES;
    writeFileSync(join(folder, 'b.png'), bytes);
    const item = (word: string): object => ({
      ...{ uri: word, headline: word, body_html: `<p>Text of ${word}.</p>` },
      associations: { featuremedia: { type: 'picture', renditions: { original: { href: `${word}.png` } } } },
    });
    writeFileSync(join(folder, 'two.json'), JSON.stringify([item('a'), item('b')]));
    const { candidates, failures } = await importer.paths([join(folder, 'two.json')]);
    expect(failures).toEqual([]);
    expect(candidates.map(({ name, reading }) => [name, reading.fields.headline, reading.images])).toEqual([
      ['two.json', 'a', [{ origin: 'a.png', bytes: null }]],
      ['two.json', 'b', [{ origin: 'b.png', bytes }]],
    ]);
  });

  it('says which story of its file each is, so that the same one is read again in another encoding', async () => {
    const folder = testFolder();
    const items = ['a', 'b'].map((word) => ({ uri: word, headline: word, body_html: `<p>${word}</p>` }));
    writeFileSync(join(folder, 'two.json'), JSON.stringify(items));
    const { candidates } = await importer.paths([join(folder, 'two.json')], { encoding: 'utf-8' });
    expect(candidates.map(({ place, reading }) => [place, reading.fields.headline])).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
  });

  it('gives the good ones as candidates and the bad ones as failures, by name', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'good.txt'), TEXT);
    const { candidates, failures } = await importer.paths([
      join(folder, 'none.txt'),
      join(folder, 'good.txt'),
      folder,
    ]);
    expect(candidates.map(({ name, reading }) => [name, reading.format])).toEqual([['good.txt', 'text']]);
    expect(failures.map(({ code }) => code)).toEqual(['read.missing', 'read.not-a-file']);
    expect(failures[0]?.name).toBe('none.txt');
  });

  it('reads a text', async () => {
    const { candidates } = await importer.text('', TEXT);
    expect(candidates[0]?.reading.fields.dateline).toMatchObject({ date: '2017-03-20', source: 'TASS' });
  });
});
