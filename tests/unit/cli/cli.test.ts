import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { main } from '../../../electron/cli';
import { apartConverter, directConverter } from '../../../electron/services/exchange/convert-apart';
import { threadPeer } from '../../../electron/services/apart/peer';
import { unpack } from '../../../shared/exchange/dateline-file/unpack';
import { datelineWriter } from '../../../shared/exchange/dateline-file/write';
import { parseStory } from '../../../shared/story/migrate';
import { newStory, paragraph } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { plain, textOf } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { goOn } from '../../support/histories';
import { PICTURES } from '../../support/pictures';
import { writeContext } from '../../support/read-back';
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

  it('makes a file of every story a source holds: name and name-2', async () => {
    const cwd = testFolder();
    const item = (word: string): object => ({ uri: word, headline: word, body_text: `Text of ${word}.` });
    writeFileSync(join(cwd, 'feed.json'), JSON.stringify({ items: [item('One'), item('Two')] }));
    const { status, results } = await convert(cwd, 'feed.json', '--to', 'text', '--out', 'out');
    expect(status).toBe(0);
    expect(results.map(({ input, files }) => [input, files])).toEqual([
      ['feed.json', [join('out', 'feed.txt')]],
      ['feed.json', [join('out', 'feed-2.txt')]],
    ]);
    expect(readFileSync(join(cwd, 'out/feed.txt'), 'utf8')).toContain('Text of One.');
    expect(readFileSync(join(cwd, 'out/feed-2.txt'), 'utf8')).toContain('Text of Two.');
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

  it('writes no take over an input, nor over a file of another', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'talks.md'), SAMPLE);
    writeFileSync(join(cwd, 'talks-take-2.txt'), 'Another story altogether.');
    const inputs = ['talks.md', 'talks-take-2.txt'];
    const beside = await convert(cwd, ...inputs, '--to', 'text', '--out', '.', '--takes', '30');
    expect(beside.results.map(({ ok, files }) => ({ ok, files }))).toEqual([
      { ok: false, files: [] },
      { ok: true, files: ['talks-take-2-2.txt'] },
    ]);
    expect(beside.results[0]?.notes.at(-1)?.code).toBe('convert.over-input');
    expect(readFileSync(join(cwd, 'talks-take-2.txt'), 'utf8')).toBe('Another story altogether.');

    const apart = await convert(cwd, ...inputs, '--to', 'text', '--out', 'out', '--takes', '30');
    expect(apart.results.map(({ ok, notes }) => [ok, notes.at(-1)?.code === 'convert.over-other'])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(readFileSync(join(cwd, 'out/talks-take-2.txt'), 'utf8')).toContain('Abe to visit Russia');
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

  it('writes wires in bytes, reads them by what they are, and letters in the encoding it is told', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'talks.txt'), SAMPLE);
    await convert(cwd, 'talks.txt', '--to', 'anpa,iptc7901', '--out', 'out');
    for (const ending of ['anpa', 'iptc']) {
      const wire = join('out', `talks.${ending}`);
      writeFileSync(join(cwd, 'renamed.bin'), readFileSync(join(cwd, wire)));
      await convert(cwd, 'renamed.bin', '--to', 'text', '--out', ending);
      expect(readFileSync(join(cwd, ending, 'renamed.txt'), 'utf8')).toContain(
        'Korean Peninsula.\n\nAbe to visit Russia',
      );
    }
    writeFileSync(join(cwd, 'dos.txt'), Buffer.from('Auf der Stra\xe1e liegt viel Schnee.\n', 'latin1'));
    await convert(cwd, 'dos.txt', '--to', 'text', '--out', 'out', '--charset', 'cp850');
    expect(readFileSync(join(cwd, 'out/dos.txt'), 'utf8')).toContain('Auf der Straße');
    expect(
      await run(cwd, 'convert', 'dos.txt', '--to', 'text', '--out', 'o', '--charset', 'klingon'),
    ).toMatchObject({
      status: 2,
      stderr: 'dateline: there is no encoding “klingon”. See --help.\n',
    });
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

/** A story file of these fields in a folder. */
function writeStory(cwd: string, name: string, some: Partial<Story>): void {
  const whole = { ...newStory({ now: NOW }), headline: 'Talks', body: [paragraph('They met.')], ...some };
  writeFileSync(join(cwd, name), JSON.stringify(whole));
}

const NOW = '2017-03-21T09:00:00Z';

describe('the preflight of a conversion', () => {
  const codes = (notes: readonly { code: string; level: string }[], level: string): string[] =>
    notes.filter((note) => note.level === level).map(({ code }) => code);

  it('is in the notes: what is to be known of the story, and by format what is kept, changed and lost', async () => {
    const cwd = testFolder();
    const thread = { id: 't', quote: 'They', resolved: false, comments: [] };
    const some = { profile: 'alert', headline: 'TK '.repeat(20).trim(), threads: [thread], desk: 'World' };
    writeStory(cwd, 'talks.json', some);
    const { status, results } = await convert(cwd, 'talks.json', '--to', 'html,text', '--out', 'out');
    expect(status).toBe(0);
    const notes = results[0]?.notes ?? [];
    expect(codes(notes, 'error')).toEqual([]);
    expect(codes(notes, 'warning')).toEqual(['missing.slug', 'over.headline', 'tk.left', 'lost.fields.desk']);
    expect(codes(notes, 'info')).toEqual(
      expect.arrayContaining(['comments.open', 'preflight.html', 'preflight.text', 'lost.fields.threads']),
    );
    const text = notes.find(({ code }) => code === 'preflight.text')?.message;
    expect(text).toMatch(/^text: \d+ kept; changed: headline, .*; lost: desk; left out: comments\.$/);
  });

  it('says aloud what would keep the story from being filed, and the rest only in the notes', async () => {
    const cwd = testFolder();
    const thread = { id: 't', quote: 'They', resolved: false, comments: [] };
    writeStory(cwd, 'talks.json', { status: 'held', threads: [thread] });
    const { status, stderr } = await run(cwd, 'convert', 'talks.json', '--to', 'html', '--out', 'out');
    expect([status, stderr]).toEqual([0, 'talks.json: warning: The story is on hold.\n']);
  });

  it('names a picture that lies nowhere only once, and aloud', async () => {
    const cwd = testFolder();
    const photo = { ...emptyPhoto(PICTURES[0].media), credit: 'EPA', alt: 'A lake' };
    writeStory(cwd, 'talks.json', { lead: photo });
    const { results } = await convert(cwd, 'talks.json', '--to', 'html,markdown', '--out', 'out');
    const said = results[0]?.notes.filter(({ code }) => code === 'picture.missing');
    expect(said).toMatchObject([{ level: 'warning' }]);
  });
});

describe('--strict', () => {
  it('does not write a format that loses something, names each loss, and writes the others', async () => {
    const cwd = testFolder();
    writeStory(cwd, 'talks.json', { desk: 'World', keywords: ['talks'], usageTerms: 'Not for Japan' });
    writeStory(cwd, 'plain.json', {});
    const argv = ['talks.json', 'plain.json', '--to', 'text,html,story', '--out', 'out', '--strict'];
    const { status, results } = await convert(cwd, ...argv);
    expect(status).toBe(1);
    expect(results.map(({ ok, files }) => [ok, files])).toEqual([
      [false, ['talks.html', 'talks.story.json'].map((name) => join('out', name))],
      [true, ['plain.txt', 'plain.html', 'plain.story.json'].map((name) => join('out', name))],
    ]);
    const errors = results[0]?.notes.filter(({ level }) => level === 'error');
    expect(errors?.map(({ code, message }) => [code, message])).toEqual([
      ['lost.fields.desk', 'Not written as text: The desk has no place in a wire text.'],
      ['lost.fields.keywords', 'Not written as text: Keywords have no place in a wire text.'],
      [
        'lost.fields.usageTerms',
        'Not written as text: The terms of use are not in a wire text: send them beside it.',
      ],
    ]);
    expect(readdirSync(join(cwd, 'out'))).not.toContain('talks.txt');
  });

  it('lets go what is withheld on purpose, only mentioned, or says nothing elsewhere', async () => {
    const cwd = testFolder();
    const body = [
      paragraph('They met.'),
      { id: 'b', kind: 'paragraph' as const, runs: [{ text: 'Loudly', marks: ['bold' as const] }] },
      { id: 'n', kind: 'note' as const, runs: plain('Check this') },
    ];
    const thread = { id: 't', quote: 'They', resolved: false, comments: [] };
    writeStory(cwd, 'talks.json', { body, threads: [thread], editorsNote: 'Check', status: 'approved' });
    const { status } = await convert(cwd, 'talks.json', '--to', 'text,html', '--out', 'out', '--strict');
    expect(status).toBe(0);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['talks.html', 'talks.txt']);
  });

  it('takes a picture that cannot go along for a loss, but not one that never was', async () => {
    const cwd = testFolder();
    const photo = { ...emptyPhoto(PICTURES[0].media), credit: 'EPA', alt: 'A lake' };
    writeStory(cwd, 'gone.json', { lead: photo });
    writeStory(cwd, 'never.json', { lead: { ...photo, media: null, alt: '' } });
    const argv = ['gone.json', 'never.json', '--to', 'html,story,text', '--out', 'out', '--strict'];
    const { results } = await convert(cwd, ...argv);
    expect(results.map(({ files }) => files.length)).toEqual([0, 3]);
    const errors = results[0]?.notes.filter(({ level }) => level === 'error').map(({ code }) => code);
    expect(errors).toEqual(['picture.missing', 'picture.missing', 'lost.photo.media']);
  });

  it('says on standard error what was not written, and lists the files that were', async () => {
    const cwd = testFolder();
    writeStory(cwd, 'talks.json', { desk: 'World' });
    const argv = ['convert', 'talks.json', '--to', 'text,html', '--out', 'out', '--strict'];
    const { status, stdout, stderr } = await run(cwd, ...argv);
    expect([status, stdout]).toEqual([1, `${join('out', 'talks.html')}\n`]);
    expect(stderr).toBe('talks.json: error: Not written as text: The desk has no place in a wire text.\n');
  });
});

describe('usage', () => {
  it('is said on standard output when asked for', async () => {
    const { status, stdout, stderr } = await run('/', '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      'convert <file…> --to <format[,format]> --out <folder> [--takes <words>] [--charset <name>]\n                   [--strict] [--json]',
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

describe('convert --to dateline', () => {
  it('puts story and pictures into one file, which comes back as it was read, and says that a history stays behind', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'red.png'), PICTURES[0].bytes);
    writeFileSync(join(cwd, 'page.html'), ARTICLE('red.png'));
    const made = await convert(cwd, 'page.html', '--to', 'dateline', '--out', 'out');
    expect(made.results).toMatchObject([{ ok: true, files: [join('out', 'page.dateline')] }]);
    const unpacked = unpack(new Uint8Array(readFileSync(join(cwd, 'out/page.dateline'))));
    if (!unpacked.ok) throw new Error(unpacked.error.code);
    expect([...unpacked.value.pictures.values()]).toEqual([PICTURES[0].bytes]);
    expect(unpacked.value.versions.map(({ kept }) => kept.reason)).toEqual(['imported']);
    const [first] = unpacked.value.versions;
    if (first === undefined) throw new Error('a version');
    const longer = { ...first.kept, story: first.story };
    const versions = goOn([longer], { headline: 'Talks are over' });
    const written = datelineWriter.write(first.story, writeContext({ versions }));
    if (!written.ok) throw new Error(written.error.code);
    writeFileSync(join(cwd, 'later.dateline'), written.value.files[0].content);
    const back = await convert(cwd, 'later.dateline', '--to', 'story,html', '--out', 'back');
    expect(back.status).toBe(0);
    expect(back.results[0]?.notes.map(({ code }) => code)).toContain('convert.history');
    expect(storyIn(join(cwd, 'back/later.story.json'))).toEqual(versions.at(-1)?.story);
    expect(readdirSync(join(cwd, 'back')).sort()).toEqual(['later-1.png', 'later.html', 'later.story.json']);
  });
});

describe('convert --to site', () => {
  it('makes one site of all inputs, told with the last of them', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'a.html'), ARTICLE('none.png'));
    writeFileSync(join(cwd, 'b.txt'), SAMPLE);
    const address = ['--site-url', 'https://news.example.org'];
    const { status, results } = await convert(
      cwd,
      'a.html',
      'b.txt',
      '--to',
      'site,text',
      '--out',
      'site',
      ...address,
    );
    expect(status).toBe(0);
    expect(readdirSync(join(cwd, 'site')).sort()).toEqual([
      ...['a.txt', 'b.txt', 'feed.json', 'feed.xml', 'index.html', 'news-sitemap.xml', 'sitemap.xml'],
      ...['stories', 'style.css'],
    ]);
    expect(readdirSync(join(cwd, 'site', 'stories'))).toHaveLength(2);
    expect(results).toHaveLength(2);
    for (const { files } of results) for (const file of files) expect(existsSync(join(cwd, file))).toBe(true);
    expect(results[1]?.files).toContain(join('site', 'index.html'));
    expect(readFileSync(join(cwd, 'site', 'index.html'), 'utf8')).toContain('Talks in Tokyo on Monday');
    const again = await convert(cwd, 'b.txt', '--to', 'site', '--out', 'site', ...address);
    expect(again.results[0]?.notes.map(({ code }) => code)).toContain('site.swept');
    expect(readdirSync(join(cwd, 'site', 'stories'))).toHaveLength(1);
  });

  it('keeps the pages of before where an input failed, and never writes over an input', async () => {
    const cwd = testFolder();
    writeFileSync(join(cwd, 'b.txt'), SAMPLE);
    await convert(cwd, 'b.txt', '--to', 'site', '--out', 'site');
    writeFileSync(join(cwd, 'a.html'), ARTICLE('none.png'));
    const half = await convert(cwd, 'a.html', 'gone.txt', '--to', 'site', '--out', 'site');
    expect(half.status).toBe(1);
    expect(readdirSync(join(cwd, 'site', 'stories'))).toHaveLength(2);
    const before = readFileSync(join(cwd, 'site', 'index.html'), 'utf8');
    const over = await convert(cwd, join('site', 'index.html'), '--to', 'site', '--out', 'site');
    expect(over.results[0]?.notes.map(({ code }) => code)).toContain('convert.input');
    expect(readFileSync(join(cwd, 'site', 'index.html'), 'utf8')).toBe(before);
  });

  it('needs an address that is one', async () => {
    const { status, stderr } = await run(
      testFolder(),
      'convert',
      'a',
      '--to',
      'site',
      '--out',
      'b',
      '--site-url',
      'x',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('--site-url needs a web address');
  });
});
