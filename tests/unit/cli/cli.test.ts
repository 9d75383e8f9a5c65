import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { main } from '../../../electron/cli';
import { apartConverter, directConverter } from '../../../electron/services/exchange/convert-apart';
import { threadPeer } from '../../../electron/services/apart/peer';
import { parseStory } from '../../../shared/story/migrate';
import type { Story } from '../../../shared/story/story';
import { textOf } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { PICTURES } from '../../support/pictures';
import { bundle } from '../services/support/bundle';
import { testFolder } from '../services/support/folder';

const Results = v.strictObject({
  results: v.array(
    v.strictObject({
      input: v.string(),
      ok: v.boolean(),
      files: v.array(v.string()),
      notes: v.array(
        v.strictObject({
          level: v.picklist(['info', 'warning', 'error']),
          code: v.string(),
          message: v.string(),
        }),
      ),
    }),
  ),
});

/** Runs the command line in a folder and gives all it said. */
async function run(cwd: string, ...argv: string[]) {
  let stdout = '';
  let stderr = '';
  const status = await main(argv, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    cwd,
    converter: directConverter,
  });
  return { status, stdout, stderr };
}

/** Converts with --json and gives the results. */
async function convert(cwd: string, ...argv: string[]) {
  const { status, stdout } = await run(cwd, 'convert', ...argv, '--json');
  return { status, ...v.parse(v.pipe(v.string(), v.parseJson(), Results), stdout) };
}

function storyIn(path: string): Story {
  const parsed = parseStory(v.parse(v.pipe(v.string(), v.parseJson()), readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

const SAMPLE = `All news
Updated at: 

Lavrov, Kishida to discuss issues related to North Korea

Japanese Foreign Minister Fumio Kishida has also expressed readiness to discuss joint economic activities
Japanese Foreign Minister Fumio Kishida EPA/MARTIN DIVISEK
Japanese Foreign Minister Fumio Kishida
© EPA/MARTIN DIVISEK

TOKYO, March 20. /TASS/. Japanese Foreign Minister Fumio Kishida and his Russian counterpart Sergey Lavrov plan to discuss issues related to North Korea and the situation on the Korean Peninsula.

Abe to visit Russia in 2017

Japanese Prime Minister Shinzo Abe is expected to visit Russia as soon as possible in 2017, Japan’s Foreign Minister Fumio Kishida said on Monday.
`;

const ARTICLE = (picture: string) =>
  `<!doctype html><html lang="en"><head><title>Talks in Tokyo</title></head><body><article><h1>Talks in Tokyo on Monday</h1>` +
  `<figure><img src="${picture}" alt="A man"><figcaption>Fumio Kishida</figcaption></figure>` +
  `<p>TOKYO, March 20. /TASS/. Japanese Foreign Minister Fumio Kishida and his Russian counterpart plan to discuss issues related to North Korea.</p></article></body></html>`;

describe('a story under embargo', () => {
  const wire = (until: string): string =>
    `TALKS\nEMBARGOED until ${until} UTC\n\nTalks end\n\nThe talks ended.\n\n-30-\n`;

  it('is converted with a warning, and every file says until when', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'held.txt'), wire('1 January 2099, 00:00'));
    writeFileSync(join(folder, 'free.txt'), wire('1 January 2001, 00:00'));
    const { stderr } = await run(
      folder,
      'convert',
      'held.txt',
      'free.txt',
      '--to',
      'html,markdown',
      '--out',
      'out',
    );
    expect(stderr).toContain('held.txt: warning: The story is under embargo until 1 January 2099, 00:00 UTC');
    expect(stderr).not.toContain('free.txt: warning: The story is under embargo');
    for (const ending of ['html', 'md'])
      expect(readFileSync(join(folder, 'out', `held.${ending}`), 'utf8')).toContain(
        'EMBARGOED until 1 January 2099',
      );
  });
});

describe('convert', () => {
  it('turns a copied page into a story, a web page, wire text and Markdown', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'page.txt'), SAMPLE);
    const { status, results } = await convert(
      cwd,
      'page.txt',
      '--to',
      'story,html,text,markdown',
      '--out',
      'out',
    );
    expect(status).toBe(0);
    expect(results).toMatchObject([
      {
        input: 'page.txt',
        ok: true,
        files: ['page.story.json', 'page.html', 'page.txt', 'page.md'].map((name) => join('out', name)),
      },
    ]);
    const story = storyIn(join(cwd, 'out/page.story.json'));
    expect(story).toMatchObject({
      headline: 'Lavrov, Kishida to discuss issues related to North Korea',
      dateline: { places: [{ name: 'Tokyo' }], source: 'TASS' },
      lead: { credit: 'EPA/MARTIN DIVISEK' },
    });
    expect(story.dateline?.date).toMatch(/-03-20$/);
    expect(textOf(story.lead?.caption ?? [])).toBe('Japanese Foreign Minister Fumio Kishida');
    expect(story.body.map(({ kind }) => kind)).toEqual(['paragraph', 'subhead', 'paragraph']);
    const wire = readFileSync(join(cwd, 'out/page.txt'), 'utf8');
    expect(wire).toContain(
      '\nTOKYO, March 20. /TASS/. Japanese Foreign Minister Fumio Kishida and his Russian counterpart Sergey Lavrov',
    );
    for (const name of ['page.html', 'page.md', 'page.txt']) {
      const text = readFileSync(join(cwd, 'out', name), 'utf8');
      for (const block of story.body)
        for (const said of blockTexts(block)) expect(text).toContain(said.slice(0, 60));
      expect(text).not.toContain('Updated at:');
      expect(text).not.toContain('All news');
    }
  });

  it('brings everything back from each of its own formats, by what they hold and not by their names', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'page.txt'), SAMPLE);
    await convert(cwd, 'page.txt', '--to', 'story,html,markdown', '--out', 'one');
    const original = storyIn(join(cwd, 'one/page.story.json'));
    for (const name of ['page.story.json', 'page.html', 'page.md']) {
      writeFileSync(join(cwd, 'nameless'), readFileSync(join(cwd, 'one', name)));
      const { status } = await convert(cwd, 'nameless', '--to', 'story', '--out', 'two');
      expect(status).toBe(0);
      const back = storyIn(join(cwd, 'two/nameless.story.json'));
      expect({
        headline: back.headline,
        deck: back.deck,
        dateline: back.dateline,
        texts: back.body.map(blockTexts),
      }).toEqual({
        headline: original.headline,
        deck: original.deck,
        dateline: original.dateline,
        texts: original.body.map(blockTexts),
      });
    }
  });

  it('speaks for no house: an agency stands where the source names it, and nowhere else', async () => {
    const cwd = testFolder();
    const told = (lead: string): string =>
      `Talks go on in Paris after a week\n\n${lead}The talks went on on Friday, officials said in a statement.\n`;
    const leads = { ap: 'PARIS (AP) — ', none: 'PARIS, March 3 — ' };
    for (const [name, lead] of Object.entries(leads)) writeFileSync(join(cwd, `${name}.txt`), told(lead));
    await convert(cwd, 'ap.txt', 'none.txt', '--to', 'story,html,text', '--out', 'out');
    const sources = Object.keys(leads).map(
      (name) => storyIn(join(cwd, `out/${name}.story.json`)).dateline?.source,
    );
    expect(sources).toEqual(['AP', '']);
    for (const [name, lead] of Object.entries(leads)) {
      expect(readFileSync(join(cwd, `out/${name}.txt`), 'utf8')).toContain(`\n${lead}The talks`);
      const page = readFileSync(join(cwd, `out/${name}.html`), 'utf8');
      expect(page).not.toContain('og:site_name');
      expect(page).not.toContain('publisher');
    }
  });

  it('says its files on standard output, one a line, and warnings on standard error', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'page.txt'), SAMPLE);
    const { stdout, stderr, status } = await run(
      cwd,
      'convert',
      'page.txt',
      '--to=text,html',
      `--out=${join(cwd, 'out')}`,
    );
    expect(status).toBe(0);
    expect(stdout).toBe(`${join(cwd, 'out/page.txt')}\n${join(cwd, 'out/page.html')}\n`);
    expect(stderr).toContain('page.txt: warning: The picture');
  });

  it('does the others when one cannot be read, and says why', async () => {
    const cwd = testFolder();
    mkdirSync(join(cwd, 'folder'));
    writeFileSync(join(cwd, 'binary'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]));
    writeFileSync(join(cwd, 'empty.txt'), '');
    writeFileSync(join(cwd, 'newer.json'), '{ "format": 99, "headline": "A", "body": [] }');
    writeFileSync(join(cwd, 'good.txt'), SAMPLE);
    const inputs = ['missing.txt', 'folder', 'binary', 'empty.txt', 'newer.json', 'good.txt'];
    const { status, results } = await convert(cwd, ...inputs, '--to', 'text', '--out', 'out');
    expect(status).toBe(1);
    expect(results.map(({ input, ok }) => [input, ok])).toEqual(
      inputs.map((input) => [input, input === 'good.txt']),
    );
    expect(results.map(({ notes }) => notes.at(-1)?.code).slice(0, 5)).toEqual([
      'read.missing',
      'read.not-a-file',
      'read.binary',
      'read.empty',
      'story.newer',
    ]);
    for (const { ok, files, notes } of results) {
      if (ok) continue;
      expect(files).toEqual([]);
      expect(notes.at(-1)?.level).toBe('error');
    }
    expect(readdirSync(join(cwd, 'out'))).toEqual(['good.txt']);
  });

  it('gives two inputs of one name two names, and an earlier conversion is replaced', async () => {
    const cwd = testFolder();
    for (const folder of ['a', 'b', 'c']) {
      mkdirSync(join(cwd, folder));
      writeFileSync(
        join(cwd, folder, folder === 'c' ? 'Page.html' : 'page.txt'),
        SAMPLE.replace('Lavrov', folder),
      );
    }
    for (let time = 0; time < 2; time += 1) {
      const { status, results } = await convert(
        cwd,
        'a/page.txt',
        'b/page.txt',
        'c/Page.html',
        '--to',
        'text',
        '--out',
        'out',
      );
      expect(status).toBe(0);
      expect(results.flatMap(({ files }) => files)).toEqual(
        ['page.txt', 'page-2.txt', 'Page-3.txt'].map((name) => join('out', name)),
      );
    }
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['Page-3.txt', 'page-2.txt', 'page.txt']);
    expect(readFileSync(join(cwd, 'out/page-2.txt'), 'utf8')).toContain('b, Kishida');
  });

  it('never writes over an input', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'page.txt'), SAMPLE);
    symlinkSync(cwd, join(cwd, 'here'));
    for (const out of ['.', cwd, 'here']) {
      const { results } = await convert(cwd, 'page.txt', '--to', 'text', '--out', out);
      expect(results[0]?.files).toEqual([join(out, 'page-2.txt')]);
    }
    expect(readFileSync(join(cwd, 'page.txt'), 'utf8')).toBe(SAMPLE);
  });

  it('takes pictures from the folder of a saved page along, and from nowhere else', async () => {
    const cwd = testFolder();
    const [{ bytes, media }] = PICTURES;
    mkdirSync(join(cwd, 'saved/page_files'), { recursive: true });
    writeFileSync(join(cwd, 'saved/page_files/a b.png'), bytes);
    writeFileSync(join(cwd, 'secret.png'), bytes);
    symlinkSync(join(cwd, 'secret.png'), join(cwd, 'saved/page_files/link.png'));
    const take = async (picture: string) => {
      writeFileSync(join(cwd, 'saved/page.html'), ARTICLE(picture));
      const { results } = await convert(
        cwd,
        'saved/page.html',
        '--to',
        'story,html,markdown',
        '--out',
        'out',
      );
      return { result: results[0], story: storyIn(join(cwd, 'out/page.story.json')) };
    };
    const found = await take('page_files/a%20b.png?v=1');
    expect(found.story.lead?.media).toMatchObject({
      hash: media.hash,
      type: 'image/png',
      width: 1,
      name: 'a b.png',
    });
    expect(found.result?.files.map((file) => file.slice(4))).toEqual([
      'page-1.png',
      'page.story.json',
      'page.html',
      'page.md',
    ]);
    expect(new Uint8Array(readFileSync(join(cwd, 'out/page-1.png')))).toEqual(bytes);
    for (const picture of [
      '../secret.png',
      join(cwd, 'secret.png'),
      `file://${join(cwd, 'secret.png')}`,
      'page_files/link.png',
      'https://example.com/a.png',
      '..%2Fsecret.png',
    ]) {
      expect((await take(picture)).story.lead?.media, picture).toBeNull();
    }
  });

  it('finds the pictures of a story file again by their hash', async () => {
    const cwd = testFolder();
    const [{ bytes }] = PICTURES;
    writeFileSync(join(cwd, 'photo.png'), bytes);
    writeFileSync(join(cwd, 'page.html'), ARTICLE('photo.png'));
    await convert(cwd, 'page.html', '--to', 'story', '--out', 'one');
    const { results } = await convert(cwd, 'one/page.story.json', '--to', 'html', '--out', 'two');
    expect(existsSync(join(cwd, 'two/page-1.png'))).toBe(true);
    expect(results[0]?.notes.map(({ code }) => code)).not.toContain('picture.missing');
  });

  it('fails for each input when the folder cannot be made', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'page.txt'), SAMPLE);
    writeFileSync(join(cwd, 'file'), '');
    const { status, results } = await convert(cwd, 'page.txt', '--to', 'text', '--out', 'file/out');
    expect(status).toBe(1);
    expect(results[0]?.notes.at(-1)).toMatchObject({ level: 'error', code: 'export.failed' });
  });

  it.runIf(existsSync('/proc/self'))(
    'fails for each input where the system lets nobody make folders',
    async () => {
      const cwd = testFolder();
      writeFileSync(join(cwd, 'page.txt'), SAMPLE);
      const { status, results } = await convert(cwd, 'page.txt', '--to', 'text', '--out', '/proc/none/out');
      expect(status).toBe(1);
      expect(results[0]?.notes.at(-1)).toMatchObject({ level: 'error', code: 'export.failed' });
    },
  );

  it('ends a reading that would never end, says so, and does the others', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'endless.txt'), SAMPLE);
    writeFileSync(join(cwd, 'good.txt'), SAMPLE);
    const endless = `require('node:worker_threads').parentPort.on('message', () => { for (;;); })`;
    const worker = await bundle(cwd, 'exchange', 'electron/services/exchange/worker.ts');
    const reads = [new Worker(endless, { eval: true }), new Worker(worker)];
    const converter = apartConverter({
      seconds: 3,
      start: () => threadPeer(reads.shift() ?? new Worker(worker)),
    });
    let stdout = '';
    const argv = ['convert', 'endless.txt', 'good.txt', '--to', 'text', '--out', 'out'];
    const io = { stdout: (text: string) => void (stdout += text), stderr: () => undefined, cwd, converter };
    expect(await main(argv, io)).toBe(1);
    expect(stdout).toBe(`${join('out', 'good.txt')}\n`);
  });

  it('writes wire text in takes of the length asked for', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'talks.txt'), SAMPLE);
    const { results } = await convert(cwd, 'talks.txt', '--to', 'text', '--out', 'out', '--takes', '30');
    expect(results[0]?.files.sort()).toEqual([join('out', 'talks-take-2.txt'), join('out', 'talks.txt')]);
    expect(readFileSync(join(cwd, 'out/talks.txt'), 'utf8')).toMatch(/\n\(MORE\)\n$/);
    expect(readFileSync(join(cwd, 'out/talks-take-2.txt'), 'utf8')).toContain('Abe to visit Russia in 2017');
    const { status, stderr } = await run(
      cwd,
      'convert',
      'talks.txt',
      '--to',
      'text',
      '--out',
      'o',
      '--takes',
      'few',
    );
    expect([status, stderr]).toEqual([
      2,
      'dateline: --takes needs a number of words, 20 to 10000. See --help.\n',
    ]);
  });

  it('leaves nothing behind but its files', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'page.txt'), SAMPLE);
    await convert(cwd, 'page.txt', '--to', 'story,html,text,markdown', '--out', 'out');
    expect(readdirSync(join(cwd, 'out')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  const newsroomSample = resolve(import.meta.dirname, '../../../../shared/samples/000_324f9232fc3b60d2.txt');
  it.runIf(existsSync(newsroomSample))('turns the agency’s whole story into one', async () => {
    const cwd = testFolder();
    await convert(cwd, newsroomSample, '--to', 'story,text', '--out', 'out');
    const story = storyIn(join(cwd, 'out/000_324f9232fc3b60d2.story.json'));
    expect(story.body.flatMap((block) => (block.kind === 'subhead' ? [textOf(block.runs)] : []))).toEqual([
      'Tensions on the Korean Peninsula',
      'Abe to visit Russia in 2017',
      'South Kuril Islands',
    ]);
    const source = readFileSync(newsroomSample, 'utf8').split('\n').slice(10).join('\n');
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const said = story.body.flatMap(blockTexts).join('\n');
    expect(words(said)).toEqual(words(source.replace('TOKYO, March 20. /TASS/. ', '')));
  });
});

describe('usage', () => {
  it('is said on standard output when asked for', async () => {
    const { status, stdout, stderr } = await run('/', '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      'convert <file…> --to <format[,format]> --out <folder> [--takes <words>] [--json]',
    );
    expect((await run('/', 'convert', '--help')).status).toBe(0);
  });

  it.each<[string[]]>(
    [
      [],
      ['frobnicate'],
      ['convert'],
      ['convert', 'a.txt'],
      ['convert', 'a.txt', '--to', 'html'],
      ['convert', '--to', 'html', '--out', 'out'],
      ['convert', 'a.txt', '--to', 'wordperfect', '--out', 'out'],
      ['convert', 'a.txt', '--to', '', '--out', 'out'],
      ['convert', 'a.txt', '--to', 'html', '--out'],
      ['convert', 'a.txt', '--to', 'html', '--out', 'out', '--frobnicate'],
      ['convert', 'a.txt', '--to', 'html', '--to', 'text', '--out', 'out'],
      ['convert', 'a.txt', '-x', '--to', 'html', '--out', 'out'],
    ].map((argv) => [argv]),
  )('that is wrong is said on standard error: %j', async (argv) => {
    const { status, stdout, stderr } = await run(testFolder(), ...argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^dateline: .+\. See --help\.\n$/);
  });

  it('takes everything after -- for files', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, '--help'), SAMPLE);
    const { status, stdout } = await run(cwd, 'convert', '--to', 'text', '--out', 'out', '--', '--help');
    expect([status, stdout]).toEqual([0, `${join('out', '--help.txt')}\n`]);
  });
});
