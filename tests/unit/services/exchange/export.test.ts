import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  previewExport,
  runExport,
  type ExportNeeds,
  type Job,
} from '../../../../electron/services/exchange/export';
import { copyOf } from '../../../../electron/services/media/copy';
import { readFacts } from '../../../../electron/services/media/read-facts';
import { datelineWriter } from '../../../../shared/exchange/dateline-file/write';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import type { ExportOrder, ExportProgress } from '../../../../shared/ipc/exchange';
import { newStory } from '../../../../shared/story/create';
import { emptyPhoto } from '../../../../shared/story/photo';
import type { Story } from '../../../../shared/story/story';
import { plain } from '../../../../shared/story/text';
import { PICTURES, pictureBytes } from '../../../support/pictures';
import { writeContext } from '../../../support/read-back';
import { failureIn, must } from '../support/must';
import { testFolder } from '../support/folder';

const NOW = '2017-03-20T10:00:00Z';

function made(more: Partial<Story>): Story {
  return {
    ...newStory({ now: NOW }),
    body: [{ id: 'a', kind: 'paragraph', runs: plain('They met in Tokyo.') }],
    ...more,
  };
}

function needsOf(stories: readonly Story[], more: Partial<ExportNeeds> = {}): ExportNeeds {
  return {
    getStory: (id) => Promise.resolve(stories.find((story) => story.id === id) ?? null),
    media: (hash) => Promise.resolve(pictureBytes(hash)),
    copy: (photo, location) => {
      const bytes = pictureBytes(photo.media.hash);
      return Promise.resolve(bytes === null ? null : copyOf(photo, bytes, null, location));
    },
    handOff: (story, { baseName }) =>
      Promise.resolve(datelineWriter.write(story, writeContext({ baseName, media: pictureBytes }))),
    printPdf: (html, { title }) => Promise.resolve(new TextEncoder().encode(`%PDF ${title} ${html.length}`)),
    house: () => DEFAULT_HOUSE,
    now: () => NOW,
    ...more,
  };
}

function orderOf(stories: readonly Story[], folder: string, more: Partial<ExportOrder> = {}): ExportOrder {
  return {
    stories: stories.map(({ id }) => id),
    formats: ['html'],
    folder,
    images: 'beside',
    existing: 'ask',
    embargoed: [],
    location: false,
    takes: false,
    ...more,
  };
}

function job(more: Partial<Job> = {}): Job {
  return { id: 'job', signal: new AbortController().signal, progress: () => undefined, ...more };
}

describe('an export', () => {
  it('says how many photos lack what every photo needs', async () => {
    const photo = (id: string, alt: string) => ({
      ...{ id, kind: 'photo' as const },
      photo: { ...emptyPhoto(PICTURES[0].media), alt },
    });
    const stories = [made({ body: [photo('a', 'A lake'), photo('b', '')] })];
    const report = must(await runExport(orderOf(stories, testFolder()), needsOf(stories), job()));
    const said = report.outcomes[0]?.notes.map(({ message }) => message) ?? [];
    expect(said).toEqual(expect.arrayContaining(['Photo without credit (2).', 'Photo without alt text.']));
  });

  it('writes every story in every format, under a name made from its slug or headline', async () => {
    const folder = testFolder();
    const stories = [made({ slug: 'RUSSIA-JAPAN/' }), made({ headline: 'Переговоры: Токио?' }), made({})];
    const report = must(
      await runExport(
        orderOf(stories, folder, { formats: ['story', 'html', 'text', 'markdown', 'pdf'] }),
        needsOf(stories),
        job(),
      ),
    );
    const endings = ['html', 'md', 'pdf', 'story.json', 'txt'];
    expect(readdirSync(folder).sort()).toEqual(
      ['RUSSIA-JAPAN', 'story', 'Переговоры-Токио']
        .flatMap((name) => endings.map((ending) => `${name}.${ending}`))
        .sort(),
    );
    expect(report.cancelled).toBe(false);
    expect(report.outcomes.map(({ story, headline }) => [story, headline])).toEqual([
      [stories[0]?.id, 'They met in Tokyo.'],
      [stories[1]?.id, 'Переговоры: Токио?'],
      [stories[2]?.id, 'They met in Tokyo.'],
    ]);
    for (const file of report.outcomes.flatMap(({ files }) => files)) expect(existsSync(file)).toBe(true);
    expect(readFileSync(join(folder, 'RUSSIA-JAPAN.pdf'), 'utf8')).toMatch(/^%PDF They met in Tokyo\. \d+$/);
  });

  it('puts pictures beside or inside, saying what the photo says, and the originals beside the story; names the story’s own file first', async () => {
    const [{ media, bytes }] = PICTURES;
    const story = made({ headline: 'Talks', lead: { ...emptyPhoto(media), alt: 'A man', credit: 'EPA' } });
    const folder = testFolder();
    const report = must(await runExport(orderOf([story], folder), needsOf([story]), job()));
    expect(report.outcomes[0]?.files).toEqual([join(folder, 'Talks.html'), join(folder, 'Talks-1.png')]);
    expect(readFacts(readFileSync(join(folder, 'Talks-1.png')))?.alt).toBe('A man');
    const whole = testFolder();
    const kept = must(
      await runExport(orderOf([story], whole, { formats: ['story'] }), needsOf([story]), job()),
    );
    expect(kept.outcomes[0]?.notes.map(({ code }) => code)).toEqual(['picture.original']);
    expect(new Uint8Array(readFileSync(join(whole, 'Talks-1.png')))).toEqual(bytes);
    const inline = testFolder();
    must(await runExport(orderOf([story], inline, { images: 'inline' }), needsOf([story]), job()));
    expect(readdirSync(inline)).toEqual(['Talks.html']);
  });

  it('says what a story loses and which pictures are missing', async () => {
    const [{ media }] = PICTURES;
    const story = made({ headline: 'Talks', lead: emptyPhoto(media), usageTerms: 'Not for Japan' });
    const needs = needsOf([story], {
      copy: () => Promise.resolve(null),
    });
    const report = must(
      await runExport(orderOf([story], testFolder(), { formats: ['html', 'text'] }), needs, job()),
    );
    expect(report.outcomes[0]?.notes.map(({ code }) => code)).toEqual([
      'photo.credit',
      'photo.alt',
      'picture.missing',
      'lost.fields.usageTerms',
      'lost.photo.media',
    ]);
  });
});

describe('a file that is there already', () => {
  const story = made({ headline: 'Talks' });
  const folderWith = (...names: string[]): string => {
    const folder = testFolder();
    for (const name of names) writeFileSync(join(folder, name), 'mine');
    return folder;
  };

  it('is asked about before anything is written, however its letters are cased', async () => {
    const folder = folderWith('talks.HTML');
    const other = made({ headline: 'Other' });
    const failure = failureIn(
      await runExport(orderOf([other, story], folder), needsOf([other, story]), job()),
    );
    expect(failure).toEqual({ code: 'export.exists', facts: { name: 'Talks.html', count: 1 } });
    expect(readdirSync(folder)).toEqual(['talks.HTML']);
  });

  it('is asked about also when it is a picture', async () => {
    const [{ media }] = PICTURES;
    const withPicture = made({ headline: 'Talks', lead: emptyPhoto(media) });
    const folder = folderWith('Talks-1.png');
    expect(
      failureIn(await runExport(orderOf([withPicture], folder), needsOf([withPicture]), job())).code,
    ).toBe('export.exists');
    expect(readFileSync(join(folder, 'Talks-1.png'), 'utf8')).toBe('mine');
  });

  it('is replaced when that was chosen', async () => {
    const folder = folderWith('Talks.html');
    must(await runExport(orderOf([story], folder, { existing: 'replace' }), needsOf([story]), job()));
    expect(readFileSync(join(folder, 'Talks.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readdirSync(folder)).toEqual(['Talks.html']);
  });

  it('is kept beside the new one when that was chosen', async () => {
    const folder = folderWith('Talks.txt', 'Talks-2.html');
    must(
      await runExport(
        orderOf([story], folder, { formats: ['html', 'text'], existing: 'keep-both' }),
        needsOf([story]),
        job(),
      ),
    );
    expect(readdirSync(folder).sort()).toEqual(['Talks-2.html', 'Talks-3.html', 'Talks-3.txt', 'Talks.txt']);
    expect(readFileSync(join(folder, 'Talks.txt'), 'utf8')).toBe('mine');
  });
});

describe('an embargo', () => {
  const story = made({ headline: 'Too early', embargo: { until: '2017-03-20T10:00:01Z', zone: '' } });

  it('keeps the whole export from being written', async () => {
    const folder = testFolder();
    const free = made({ headline: 'Free' });
    const failure = failureIn(await runExport(orderOf([free, story], folder), needsOf([free, story]), job()));
    const facts = { stories: '“Too early” is under embargo until 20 March 2017, 10:00 UTC', count: 1 };
    expect(failure).toEqual({ code: 'export.embargoed', facts });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is waived by whoever orders so, and stands in the file', async () => {
    const folder = testFolder();
    must(
      await runExport(
        orderOf([story], folder, { embargoed: [story.id], formats: ['text'] }),
        needsOf([story]),
        job(),
      ),
    );
    expect(readFileSync(join(folder, 'Too-early.txt'), 'utf8')).toContain(
      'EMBARGOED until 20 March 2017, 10:00 UTC',
    );
  });

  it('that was agreed to for one story holds back another, and each is named', async () => {
    const folder = testFolder();
    const other = { ...story, id: 'other', headline: 'Too early as well' };
    const order = orderOf([story, other], folder, { embargoed: [story.id] });
    const failure = failureIn(await runExport(order, needsOf([story, other]), job()));
    expect(failure.facts['stories']).toContain('“Too early as well” is under embargo');
    expect(failure.facts['count']).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that is set while an export runs holds its story back, and the others go out', async () => {
    const folder = testFolder();
    const free = made({ headline: 'Free' });
    const late = { ...story, embargo: null };
    let looks = 0;
    const needs = needsOf([free, story], {
      getStory: (id) => Promise.resolve(id === free.id ? free : looks++ === 0 ? late : story),
    });
    const { outcomes } = must(await runExport(orderOf([free, late], folder), needs, job()));
    expect(outcomes.map(({ files }) => files.length)).toEqual([1, 0]);
    expect(outcomes[1]?.notes).toMatchObject([{ level: 'error', code: 'export.embargoed' }]);
    expect(readdirSync(folder)).toEqual(['Free.html']);
  });

  it('that is over holds nothing up', async () => {
    const needs = needsOf([story], { now: () => '2017-03-20T10:00:01Z' });
    must(await runExport(orderOf([story], testFolder()), needs, job()));
  });
});

describe('a long export', () => {
  const stories = Array.from({ length: 1000 }, (_, at) =>
    made({ headline: `Story ${at}`, slug: at % 2 === 0 ? 'SAME' : '' }),
  );

  it('of a thousand stories lets others go on, and tells how far it is', async () => {
    const folder = testFolder();
    const seen: ExportProgress[] = [];
    let turns = 0;
    let isOver = false;
    const turn = (): void => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    turn();
    const byId = new Map(stories.map((story) => [story.id, story]));
    const needs = needsOf([], { getStory: (id) => Promise.resolve(byId.get(id) ?? null) });
    const report = must(
      await runExport(
        orderOf(stories, folder),
        needs,
        job({ progress: (progress) => void seen.push(progress) }),
      ),
    );
    isOver = true;
    expect(report.outcomes).toHaveLength(1000);
    expect(readdirSync(folder)).toHaveLength(1000);
    expect(seen.map(({ done }) => done)).toEqual(stories.map((_, at) => at + 1));
    expect(seen.every(({ total }) => total === 1000)).toBe(true);
    expect(turns).toBeGreaterThan(1000);
  }, 120_000);

  it('stops when it is cancelled, after the story it is at', async () => {
    const folder = testFolder();
    const control = new AbortController();
    const progress = ({ done }: ExportProgress): void => {
      if (done === 3) control.abort();
    };
    const report = must(
      await runExport(
        orderOf(stories.slice(0, 10), folder),
        needsOf(stories.slice(0, 10)),
        job({ signal: control.signal, progress }),
      ),
    );
    expect(report.cancelled).toBe(true);
    expect(report.outcomes).toHaveLength(3);
    expect(readdirSync(folder)).toHaveLength(3);
  });
});

describe('what goes wrong', () => {
  const good = made({ headline: 'Good' });

  it('with one story is said of it, and the others are written', async () => {
    const folder = testFolder();
    const bad = made({ headline: 'Bad' });
    mkdirSync(join(folder, 'Bad.html'));
    const report = must(
      await runExport(orderOf([bad, good], folder, { existing: 'replace' }), needsOf([bad, good]), job()),
    );
    expect(
      report.outcomes.map(({ files, notes }) => [files.length, notes.map(({ level }) => level)]),
    ).toEqual([
      [0, ['error']],
      [1, []],
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('with the printer is said of the PDF, and the other formats are written', async () => {
    const folder = testFolder();
    const needs = needsOf([good], { printPdf: () => Promise.reject(new Error('no printer')) });
    const report = must(await runExport(orderOf([good], folder, { formats: ['pdf', 'text'] }), needs, job()));
    expect(report.outcomes[0]?.notes).toEqual([
      { level: 'error', code: 'export.failed', message: 'The pdf file could not be written (no printer).' },
    ]);
    expect(readdirSync(folder)).toEqual(['Good.txt']);
  });

  const unlessWindows = it.skipIf(process.platform === 'win32');
  unlessWindows(
    'with a folder that may not be written is said at once, and no other story is tried',
    async () => {
      const folder = testFolder();
      chmodSync(folder, 0o500);
      // Whom permissions do not bind, as root, is refused where nobody may write.
      const refused = process.getuid?.() === 0 ? '/sys' : folder;
      const other = made({ headline: 'Other' });
      const done: number[] = [];
      const following = job({ progress: (progress) => void done.push(progress.done) });
      const run = await runExport(orderOf([good, other], refused), needsOf([good, other]), following);
      chmodSync(folder, 0o700);
      expect(failureIn(run).code).toBe('export.denied');
      expect(done).toEqual([]);
    },
  );

  it('with a story that is gone is said', async () => {
    const failure = failureIn(await runExport(orderOf([good], testFolder()), needsOf([]), job()));
    expect(failure.code).toBe('export.gone');
  });
});

describe('an export in takes', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  const long = made({
    slug: 'TALKS-PEACE',
    body: ['a', 'b', 'c'].map((id) => ({ id, kind: 'paragraph' as const, runs: plain(words) })),
  });
  const needs = {
    ...needsOf([long]),
    house: () => ({ ...DEFAULT_HOUSE, takes: { ...DEFAULT_HOUSE.takes, words: 60 } }),
  };

  it('writes a file for each, the later ones numbered, all under one slug', async () => {
    const folder = testFolder();
    const order = orderOf([long], folder, { formats: ['text'], takes: true });
    const report = must(await runExport(order, needs, job()));
    const names = report.outcomes[0]?.files.map((file) => basename(file)) ?? [];
    expect([...names].sort()).toEqual([
      'TALKS-PEACE-take-2.txt',
      'TALKS-PEACE-take-3.txt',
      'TALKS-PEACE.txt',
    ]);
    const text = readFileSync(join(folder, 'TALKS-PEACE-take-2.txt'), 'utf8');
    expect(text).toMatch(/^TALKS-PEACE, Take 2\n/);
    expect(text).toMatch(/\n\(MORE\)\n$/);
    expect(readFileSync(join(folder, 'TALKS-PEACE-take-3.txt'), 'utf8')).toMatch(/\n-30-\n$/);
  });

  it('of a story that is a take itself names the later files by the takes they are', async () => {
    const folder = testFolder();
    const fourth = { ...long, take: { number: 4, more: false } };
    const order = orderOf([fourth], folder, { formats: ['text'], takes: true });
    const report = must(
      await runExport(order, { ...needs, ...needsOf([fourth]), house: needs.house }, job()),
    );
    const names = report.outcomes[0]?.files.map((file) => basename(file)) ?? [];
    expect(names.map((name) => /take-\d+\.txt$/i.exec(name)?.[0].toLowerCase()).sort()).toEqual([
      'take-4.txt',
      'take-5.txt',
      'take-6.txt',
    ]);
  });

  it('replaces no take that is there already without asking', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'TALKS-PEACE-take-2.txt'), 'an earlier one');
    const order = orderOf([long], folder, { formats: ['text'], takes: true });
    expect(failureIn(await runExport(order, needs, job()))).toMatchObject({
      code: 'export.exists',
      facts: { name: 'TALKS-PEACE-take-2.txt' },
    });
    must(await runExport({ ...order, existing: 'keep-both' }, needs, job()));
    expect(readFileSync(join(folder, 'TALKS-PEACE-2-take-2.txt'), 'utf8')).toContain('Take 2');
    expect(readFileSync(join(folder, 'TALKS-PEACE-take-2.txt'), 'utf8')).toBe('an earlier one');
  });

  it('shows all of them in the preview', async () => {
    const { content } = must(await previewExport(long.id, { format: 'text', takes: true }, needs));
    expect(content.match(/Take \d/g)).toEqual(['Take 1', 'Take 2', 'Take 3']);
  });
});

describe('a preview', () => {
  it('is what would be written, and nothing is', async () => {
    const story = made({ slug: 'RUSSIA-JAPAN/', usageTerms: 'Not for Japan' });
    const html = must(await previewExport(story.id, { format: 'html', takes: false }, needsOf([story])));
    expect(html.fileName).toBe('RUSSIA-JAPAN.html');
    expect(html.content).toMatch(/^<!doctype html>/);
    const pdf = must(await previewExport(story.id, { format: 'pdf', takes: false }, needsOf([story])));
    expect([pdf.fileName, pdf.content]).toEqual(['RUSSIA-JAPAN.pdf', html.content]);
    const word = must(await previewExport(story.id, { format: 'docx', takes: false }, needsOf([story])));
    expect([word.fileName, word.content]).toEqual(['RUSSIA-JAPAN.docx', html.content]);
    const text = must(await previewExport(story.id, { format: 'text', takes: false }, needsOf([story])));
    expect(text.notes.map(({ code }) => code)).toEqual(['lost.fields.usageTerms']);
    expect(
      failureIn(await previewExport('none', { format: 'text', takes: false }, needsOf([story]))).code,
    ).toBe('export.gone');
  });
});
