import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planSending } from '../../../../electron/services/filing/send';
import { unpack } from '../../../../shared/exchange/dateline-file/unpack';
import { fail, ok } from '../../../../shared/ipc/result';
import { sentDigest } from '../../../../shared/story/sent-digest';
import { paragraph } from '../../../../shared/story/create';
import { testFolder } from '../support/folder';
import { failureIn, must } from '../support/must';
import { desk, destination, inFolder, photo, textOf } from './support';

describe('filing a story', () => {
  it('puts each destination’s files in its folder, named by its pattern', async () => {
    const [wire, web, print] = [testFolder(), testFolder(), testFolder()];
    const { send } = desk({
      destinations: [
        destination(wire, { fileName: '{slug}-{date}-v{version}' }),
        destination(web, { id: 'web', format: 'html', media: 'folder', fileName: '{headline}' }),
        destination(print, { id: 'print', format: 'newsml-g2', media: 'none' }),
      ],
      story: { lead: photo(0) },
    });
    const { sending } = must(await send());
    expect(inFolder(wire)).toEqual(['TALKS-2026-03-20-v1.txt']);
    expect(inFolder(web)).toEqual([
      'Ministers-to-talk-pictures/Ministers-to-talk-1.png',
      'Ministers-to-talk.html',
    ]);
    expect(textOf(web, 'Ministers-to-talk.html')).toContain(
      'src="Ministers-to-talk-pictures/Ministers-to-talk-1.png"',
    );
    expect(inFolder(print)).toEqual(['TALKS.newsml.xml']);
    expect(textOf(print, 'TALKS.newsml.xml')).not.toContain('harbour');
    expect(sending).toMatchObject({ kind: 'first', number: 1, first: null, by: 'Ann Editor' });
  });

  it('records the version that went out, by its hash, and what each file was', async () => {
    const folder = testFolder();
    const { send, library, outbox, story } = desk({ destinations: [destination(folder)] });
    const { opened } = must(await send());
    const [sending] = must(outbox.list(story.id));
    const version = must(library.versions.get(sending?.version ?? ''));
    expect(version).toMatchObject({ reason: 'filed', author: 'Ann Editor', story: { status: 'filed' } });
    expect(sending?.digest).toBe(sentDigest(version.story));
    expect(opened.story.status).toBe('filed');
    expect(must(library.stories.open(story.id)).story).toEqual(opened.story);
    const [file] = sending?.filings[0]?.files ?? [];
    const bytes = readFileSync(join(folder, 'TALKS.txt'));
    expect(file).toEqual({
      path: join(folder, 'TALKS.txt'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(must(outbox.pending())).toEqual([]);
  });

  it('never takes the name of another story’s file, or of one that was changed there', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'talks.TXT'), 'mine');
    const first = desk({ destinations: [destination(folder)] });
    must(await first.send());
    expect(inFolder(folder)).toEqual(['TALKS-2.txt', 'talks.TXT']);
    writeFileSync(join(folder, 'TALKS-2.txt'), 'changed by the receiver');
    must(await first.send({ kind: 'update' }));
    expect(textOf(folder, 'TALKS-2.txt')).toBe('changed by the receiver');
    expect(textOf(folder, 'talks.TXT')).toBe('mine');
    expect(inFolder(folder)).toHaveLength(3);
  });

  it('gives two destinations of one folder names of their own', async () => {
    const folder = testFolder();
    const { send } = desk({ destinations: [destination(folder), destination(folder, { id: 'again' })] });
    must(await send());
    expect(inFolder(folder)).toEqual(['TALKS-2.txt', 'TALKS.txt']);
  });

  it('is written once for each name that is tried', async () => {
    const folder = testFolder();
    for (const name of ['TALKS', 'TALKS-2', 'TALKS-3', 'TALKS-4'])
      writeFileSync(join(folder, `${name}.newsml.xml`), 'theirs');
    writeFileSync(join(folder, 'TALKS-5-1.png'), 'theirs');
    const one = destination(folder, { format: 'newsml-g2' });
    const { send, needs } = desk({
      destinations: [one, { ...one, id: 'again' }],
      story: { lead: photo(0) },
    });
    const copied: string[] = [];
    const { copy } = needs;
    needs.copy = (picture, location) => {
      copied.push(picture.alt);
      return copy(picture, location);
    };
    must(await send());
    expect(inFolder(folder)).toEqual(
      expect.arrayContaining(['TALKS-6.newsml.xml', 'TALKS-6-1.png', 'TALKS-7.newsml.xml', 'TALKS-7-1.png']),
    );
    // TALKS-5 and TALKS-6 for the first, TALKS-5 and TALKS-7 for the other.
    expect(copied).toHaveLength(4);
  });

  it('under embargo goes out only when that was agreed to', async () => {
    const folder = testFolder();
    const embargo = { until: '2030-01-01T00:00:00.000Z', zone: 'UTC' };
    const { send } = desk({ destinations: [destination(folder)], story: { embargo } });
    expect(failureIn(await send())).toEqual({
      code: 'filing.embargoed',
      facts: { story: 'Ministers to talk', until: '1 January 2030, 00:00 UTC' },
    });
    expect(inFolder(folder)).toEqual([]);
    must(await send({ embargoed: true }));
    expect(textOf(folder, 'TALKS.txt')).toContain('EMBARGOED until');
  });

  it('is the story that was looked at, or nothing: an embargo set since is not waived', async () => {
    const folder = testFolder();
    const { send, edit, library, story } = desk({ destinations: [destination(folder)] });
    const { revision: base } = must(library.stories.open(story.id));
    edit({ embargo: { until: '2030-01-01T00:00:00.000Z', zone: 'UTC' } });
    expect(failureIn(await send({ base, embargoed: true })).code).toBe('filing.changed');
    expect(inFolder(folder)).toEqual([]);
    must(await send({ embargoed: true }));
  });

  it('says of a file that could not be made where it was to go, and that nothing was sent', async () => {
    const [wire, desks] = [testFolder(), testFolder()];
    const { send, needs } = desk({
      destinations: [destination(wire), destination(desks, { id: 'desks', format: 'dateline' })],
    });
    needs.handOff = () => Promise.resolve(fail('export.failed', { reason: 'too little memory' }));
    const { code, facts } = failureIn(await send());
    expect([code, facts]).toEqual(['filing.failed', { folder: desks, reason: 'too little memory' }]);
    expect([...inFolder(wire), ...inFolder(desks)]).toEqual([]);
  });

  it('is refused where it makes no sense, in a code of its own', async () => {
    const folder = testFolder();
    const { send, library, story } = desk({
      destinations: [destination(folder), destination('', { id: 'none', on: true })],
    });
    const code = async (order: Parameters<typeof send>[0]): Promise<string> =>
      failureIn(await send(order)).code;
    expect(await code({})).toBe('filing.no-folder');
    expect(await code({ destinations: ['nowhere'] })).toBe('filing.unknown');
    expect(await code({ kind: 'update', destinations: ['wire'] })).toBe('filing.never-filed');
    must(await send({ destinations: ['wire'] }));
    expect(await code({ destinations: ['wire'] })).toBe('filing.first-again');
    expect(await code({ kind: 'correction', destinations: ['wire'] })).toBe('filing.no-note');
    must(library.stories.spike([story.id]));
    expect(await code({ kind: 'update', destinations: ['wire'] })).toBe('filing.spiked');
    must(library.stories.remove([story.id]));
    expect(await code({})).toBe('story.missing');
  });
});

describe('an update or a correction', () => {
  it('takes the place of what it updates, whatever the slug has become, and counts on', async () => {
    const folder = testFolder();
    const { send, edit, outbox, story } = desk({ destinations: [destination(folder)] });
    const first = must(await send());
    edit({ slug: 'TALKS-ROME', body: [paragraph('They meet on Tuesday.')] });
    must(await send({ kind: 'update', note: 'recasts' }));
    edit({ body: [paragraph('They meet on Wednesday.')] });
    must(await send({ kind: 'correction', note: 'corrects day in 1st paragraph' }));
    expect(inFolder(folder)).toEqual(['TALKS.txt']);
    expect(textOf(folder, 'TALKS.txt')).toContain('Wednesday');
    const listed = must(outbox.list(story.id));
    expect(listed.map(({ kind, number, first: of, note }) => [kind, number, of, note])).toEqual([
      ['correction', 3, first.sending.id, 'corrects day in 1st paragraph'],
      ['update', 2, first.sending.id, 'recasts'],
      ['first', 1, null, ''],
    ]);
    expect(new Set(listed.map(({ version }) => version)).size).toBe(3);
  });

  it('stands beside what it updates where the pattern names the version', async () => {
    const folder = testFolder();
    const { send } = desk({ destinations: [destination(folder, { fileName: '{slug}-{version}' })] });
    must(await send());
    must(await send({ kind: 'update' }));
    expect(inFolder(folder)).toEqual(['TALKS-1.txt', 'TALKS-2.txt']);
  });

  it('takes pictures away that it has no more, and only its own', async () => {
    const folder = testFolder();
    const { send, edit } = desk({
      destinations: [destination(folder, { format: 'newsml-g2' })],
      story: { lead: photo(0), body: [{ id: 'p', kind: 'photo', photo: photo(1) }] },
    });
    must(await send());
    const pictures = inFolder(folder).filter((name) => !name.endsWith('.xml'));
    expect(pictures).toHaveLength(2);
    writeFileSync(join(folder, pictures[1] ?? ''), 'changed by the receiver');
    edit({ lead: null, body: [paragraph('No pictures.')] });
    must(await send({ kind: 'update' }));
    expect(inFolder(folder)).toEqual([pictures[1], 'TALKS.newsml.xml'].toSorted());
  });

  it('can go to other destinations too', async () => {
    const [wire, web] = [testFolder(), testFolder()];
    const { send, needs, story } = desk({
      destinations: [destination(wire), destination(web, { id: 'web' })],
    });
    must(await send({ destinations: ['wire'] }));
    const plan = must(await planSending({ story: story.id, kind: 'update' }, needs));
    expect(plan.number).toBe(2);
    expect(
      plan.places.map(({ destination: { id }, got, file, replaces }) => [id, got, file, replaces]),
    ).toEqual([
      ['wire', 1, 'TALKS.txt', true],
      ['web', null, 'TALKS.txt', false],
    ]);
    must(await send({ kind: 'update', destinations: ['web'] }));
    expect(inFolder(web)).toEqual(['TALKS.txt']);
  });

  it('is planned without reading what lies beside the story', async () => {
    const folder = testFolder();
    const { send, needs, story } = desk({
      destinations: [destination(folder, { format: 'newsml-g2' })],
      story: { lead: photo(0) },
    });
    must(await send());
    const read: string[] = [];
    const { hash } = needs.disk;
    needs.disk.hash = (path) => {
      read.push(basename(path));
      return hash(path);
    };
    const { places } = must(await planSending({ story: story.id, kind: 'update' }, needs));
    expect(places).toMatchObject([{ file: 'TALKS.newsml.xml', replaces: true }]);
    expect(read).toEqual(['TALKS.newsml.xml']);
  });
});

describe('a kill', () => {
  it('tells those who have the story, without its text, and ends its sending', async () => {
    const [wire, web] = [testFolder(), testFolder()];
    const { send, needs, story, library } = desk({
      destinations: [
        destination(wire, { format: 'newsml-g2' }),
        destination(web, { id: 'web', format: 'nitf' }),
      ],
      story: { lead: photo(0) },
    });
    must(await send({ destinations: ['wire'] }));
    const plan = must(await planSending({ story: story.id, kind: 'kill' }, needs));
    expect(plan.places.map(({ destination: { id } }) => id)).toEqual(['wire']);
    expect(failureIn(await send({ kind: 'kill', note: ' ', destinations: ['wire'] })).code).toBe(
      'filing.no-note',
    );
    must(await send({ kind: 'kill', note: 'The talks were invented', destinations: ['wire'] }));
    expect(inFolder(wire)).toEqual(['TALKS.newsml.xml']);
    const notice = textOf(wire, 'TALKS.newsml.xml');
    expect(notice).toContain('stat:canceled');
    expect(notice).toContain('The talks were invented');
    expect(notice).not.toContain('Monday');
    expect(must(library.stories.open(story.id)).story).toMatchObject({ status: 'killed' });
    for (const kind of ['update', 'correction', 'first'] as const)
      expect(failureIn(await send({ kind, note: 'x' })).code).toBe('filing.killed');
    expect(failureIn(await send({ kind: 'kill', note: 'again', destinations: ['wire'] })).code).toBe(
      'filing.told',
    );
  });

  it('hands nothing of the story on to where its history went', async () => {
    const folder = testFolder();
    const { send, needs } = desk({ destinations: [destination(folder, { format: 'dateline' })] });
    needs.handOff = (_story, { baseName }) =>
      Promise.resolve(ok({ files: [{ name: `${baseName}.dateline`, content: 'all of it' }], notes: [] }));
    must(await send());
    expect(textOf(folder, 'TALKS.dateline')).toBe('all of it');
    must(await send({ kind: 'kill', note: 'The talks were invented' }));
    expect(inFolder(folder)).toEqual(['TALKS.dateline']);
    const { story, versions } = must(unpack(readFileSync(join(folder, 'TALKS.dateline'))));
    expect(story).toMatchObject({ status: 'killed', headline: 'Ministers to talk', body: [] });
    expect(versions.map(({ kept: { reason, note } }) => [reason, note])).toEqual([
      ['filed', 'The talks were invented'],
    ]);
    expect(JSON.stringify(versions)).not.toContain('Monday');
  });

  it('names no author on a printed notice, and copies no picture for it', async () => {
    const folder = testFolder();
    const { send, needs } = desk({
      destinations: [destination(folder, { format: 'pdf' })],
      story: { lead: photo(0), byline: [{ name: 'Jane Doe', role: '' }] },
    });
    const authors: string[] = [];
    needs.printPdf = (_html, { author }) => {
      authors.push(author);
      return Promise.resolve(new Uint8Array([authors.length]));
    };
    must(await send());
    needs.copy = () => Promise.reject(new Error('a picture is copied'));
    must(await send({ kind: 'kill', note: 'Libel' }));
    expect(authors).toEqual(['Jane Doe', '']);
  });

  it('reaches a destination that is no longer in the settings', async () => {
    const folder = testFolder();
    const made = desk({ destinations: [destination(folder, { format: 'nitf' })] });
    must(await made.send());
    made.destinations.splice(0);
    const plan = must(await planSending({ story: made.story.id, kind: 'kill' }, made.needs));
    expect(plan.places).toMatchObject([{ isRemoved: true, file: 'TALKS.nitf.xml', problem: null }]);
    must(await made.send({ kind: 'kill', note: 'Libel', destinations: ['wire'] }));
    expect(textOf(folder, 'TALKS.nitf.xml')).toContain('canceled');
    expect(must(made.outbox.list(made.story.id))[1]?.filings[0]?.destination.name).toBe('The wire');
  });
});

it('a folder that is gone is said in the plan, and of no destination is anything put anywhere', async () => {
  const [wire, web] = [testFolder(), join(testFolder(), 'web')];
  mkdirSync(web);
  const { send, needs, story } = desk({
    destinations: [destination(wire), destination(web, { id: 'web' })],
  });
  rmSync(web, { recursive: true });
  const plan = must(await planSending({ story: story.id, kind: 'first' }, needs));
  expect(plan.places.map(({ problem }) => problem?.code ?? null)).toEqual([null, 'folder.gone']);
  expect(failureIn(await send()).code).toBe('filing.gone');
  expect(inFolder(wire)).toEqual([]);
});
