import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { APPLICATION } from '../../../shared/application';
import { zip, type FileToPack } from '../../../shared/archive/zip';
import { openZip } from '../../../shared/archive/unzip';
import { compareChains, type Link } from '../../../shared/exchange/dateline-file/chain';
import { FILE_LIMITS, ManifestSchema, MIME, NAMES } from '../../../shared/exchange/dateline-file/manifest';
import { datelineReader } from '../../../shared/exchange/dateline-file/read';
import { isDatelineFile, unpack } from '../../../shared/exchange/dateline-file/unpack';
import { datelineWriter } from '../../../shared/exchange/dateline-file/write';
import { canonical, hashBytes, hashText } from '../../../shared/story/canonical';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import { factsOf, isIntact, makeVersion } from '../../../shared/story/version';
import { photosOf } from '../../../shared/story/walk';
import { goOn, history, type Versions } from '../../support/histories';
import { PICTURES, pictureBytes } from '../../support/pictures';
import { NOW, readFile, writeContext } from '../../support/read-back';

const [RED] = PICTURES;
const FIRST = makeVersion({
  ...{ parents: [], author: 'Ann', at: NOW, reason: 'created', note: '' },
  story: { ...newStory({ now: NOW }), headline: 'Talks', lead: { ...emptyPhoto(RED.media), alt: 'Red' } },
});
const THREE = goOn(goOn([FIRST], { headline: 'Talks end' }), { deck: 'They met in Tokyo' }, 'Борис');

function fileOf(versions: Versions, media = pictureBytes): Uint8Array {
  const newest = (versions.at(-1) ?? versions[0]).story;
  const written = datelineWriter.write(newest, writeContext({ versions, media }));
  if (!written.ok) throw new Error(written.error.code);
  const { content } = written.value.files[0];
  if (typeof content === 'string') throw new Error('a text');
  return content;
}

/** The entries of a file, to be put together otherwise. */
function entriesOf(file: Uint8Array): FileToPack[] {
  const opened = openZip(file, FILE_LIMITS);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.names.map((name) => {
    const read = opened.value.read(name);
    if (read?.ok !== true) throw new Error(name);
    return { name, bytes: read.value, isPacked: name === NAMES.mime };
  });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textIn = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The file with some of its entries made otherwise, and the manifest saying so where it is told to. */
function forged(
  change: (entry: FileToPack) => FileToPack | null,
  manifest: (said: Record<string, unknown>) => Record<string, unknown> = (said) => said,
): Uint8Array {
  const entries = entriesOf(fileOf(THREE)).flatMap((entry) => change(entry) ?? []);
  const said = v.parse(
    v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())),
    textIn(entries.find(({ name }) => name === NAMES.manifest)?.bytes),
  );
  const files = entries
    .filter(({ name }) => name !== NAMES.mime && name !== NAMES.manifest)
    .map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hashBytes(bytes) }));
  const next = utf8(JSON.stringify(manifest({ ...said, files })));
  return zip(entries.map((entry) => (entry.name === NAMES.manifest ? { ...entry, bytes: next } : entry)));
}

function failureOf(file: Uint8Array) {
  const unpacked = unpack(file);
  if (unpacked.ok) throw new Error('it was read');
  return unpacked.error;
}

describe('a Dateline file', () => {
  it('gives back the story, every version by its id, and every picture', () => {
    fc.assert(
      fc.property(history({ wild: true }), (versions) => {
        const newest = versions.at(-1) ?? versions[0];
        const unpacked = unpack(fileOf(versions));
        if (!unpacked.ok) throw new Error(JSON.stringify(unpacked.error));
        expect(unpacked.value.story).toEqual(newest.story);
        expect(unpacked.value.head).toBe(newest.id);
        const stories = unpacked.value.versions.map(({ kept, story }) => ({ ...kept, story }));
        expect(stories).toEqual(versions);
        expect(stories.every(isIntact)).toBe(true);
        const shown = versions.flatMap(({ story }) => photosOf(story).map(({ media }) => media?.hash));
        const hashes = new Set(shown.filter((hash) => hash !== undefined && pictureBytes(hash) !== null));
        expect(new Set(unpacked.value.pictures.keys())).toEqual(hashes);
        for (const [hash, bytes] of unpacked.value.pictures) expect(bytes).toEqual(pictureBytes(hash));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes for the same content', () => {
    fc.assert(
      fc.property(history({ most: 3 }), (versions) => {
        expect(hashBytes(fileOf(versions))).toBe(hashBytes(fileOf(versions)));
      }),
      { numRuns: 20 },
    );
  });

  it('is what docs/dateline-file.md says: entries in their order, each named by the hash of its bytes', () => {
    const entries = entriesOf(fileOf(THREE));
    expect(entries.map(({ name }) => name)).toEqual([
      'mimetype',
      'manifest.json',
      'story.json',
      ...THREE.map(({ id }) => `versions/${id}.json`),
      `media/${RED.media.hash}.png`,
    ]);
    for (const { name, bytes } of entries.slice(3)) expect(name).toContain(hashBytes(bytes));
    const manifest = v.parse(v.pipe(v.string(), v.parseJson(), ManifestSchema), textIn(entries[1]?.bytes));
    expect(manifest).toMatchObject({ application: APPLICATION, story: FIRST.story.id, absent: [] });
    expect(manifest.head).toBe(THREE.at(-1)?.id);
    const said = readFileSync(resolve(import.meta.dirname, '../../../docs/dateline-file.md'), 'utf8');
    for (const name of [...Object.keys(ManifestSchema.entries), ...Object.values(NAMES)])
      expect(said).toContain(`\`${name}\``);
    expect(said).toContain(MIME);
  });

  it('says which application wrote it as package.json has it', () => {
    const packageFile = readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8');
    const { version } = v.parse(
      v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() })),
      packageFile,
    );
    expect(APPLICATION).toBe(`Dateline ${version}`);
  });

  it('without versions has one, made of the story', () => {
    const story = { ...newStory({ now: NOW }), headline: 'From a wire' };
    const written = datelineWriter.write(story, writeContext());
    const content = written.ok ? written.value.files[0].content : '';
    const unpacked = unpack(typeof content === 'string' ? utf8(content) : content);
    const versions = unpacked.ok ? unpacked.value.versions : [];
    expect(versions.map(({ kept }) => [kept.reason, kept.parents, kept.at])).toEqual([['imported', [], NOW]]);
    expect(versions[0]?.story).toEqual(story);
  });

  it('of which a picture is missing says so when it is written and when it is read', () => {
    const written = datelineWriter.write(FIRST.story, writeContext({ versions: THREE, media: () => null }));
    const notes = written.ok ? written.value.notes.map(({ code }) => code) : [];
    expect(notes).toEqual(['picture.missing']);
    const read = readFile(datelineReader, { name: 'a.dateline', content: fileOf(THREE, () => null) });
    expect(read.ok && read.value.notes.map(({ code }) => code)).toEqual(['picture.missing']);
  });

  it('holds versions whose parents could not be put in, and names those', () => {
    const [, second, third] = THREE;
    if (second === undefined || third === undefined) throw new Error('three');
    const unpacked = unpack(fileOf([second, third]));
    expect(unpacked.ok && unpacked.value.versions.map(({ kept }) => kept.id)).toEqual([second.id, third.id]);
  });

  it('proves a version of an older format as it was written, and lifts it', () => {
    const { story } = FIRST;
    const facts = factsOf(FIRST);
    const old = { ...story, format: 3 };
    const first = { ...facts, id: hashText(canonical({ ...facts, story: old })), story: old };
    const written = datelineWriter.write(story, writeContext({ versions: [first] }));
    const content = written.ok ? written.value.files[0].content : '';
    const unpacked = unpack(typeof content === 'string' ? utf8(content) : content);
    expect(unpacked.ok && unpacked.value.versions[0]).toEqual({ kept: first, story });
  });

  it('is read as a story that says what its history is', () => {
    const read = readFile(datelineReader, { name: 'talks.dateline', content: fileOf(THREE) });
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value).toMatchObject({ format: 'dateline', exact: THREE.at(-1)?.story });
    expect(read.value.history?.versions.map(({ id }) => id)).toEqual(THREE.map(({ id }) => id));
    expect(read.value.images).toEqual([{ origin: `media/${RED.media.hash}.png`, bytes: RED.bytes }]);
    expect(isDatelineFile(fileOf(THREE))).toBe(true);
    expect(isDatelineFile(zip([{ name: 'word/document.xml', bytes: utf8('<w/>') }]))).toBe(false);
  });
});

describe('a Dateline file that is damaged or forged', () => {
  it('says so whatever byte of an entry was changed', () => {
    const file = fileOf(THREE);
    const { length } = file;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const unpacked = unpack(changed);
        // What is no entry's bytes (times, the same name told twice) may change and harm nothing.
        if (unpacked.ok) expect(unpacked.value).toEqual(must(unpack(file)));
        else expect(unpacked.error.code).toMatch(/^(?:archive|handoff)\./);
      }),
      { numRuns: 600 },
    );
  });

  it('says so whatever entry was changed, though the archive is whole', () => {
    const sound = entriesOf(fileOf(THREE));
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }), (nth, at, by) => {
        const entries = sound.map((entry, one) => {
          if (one !== nth) return entry;
          const bytes = entry.bytes.slice();
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ by;
          return { ...entry, bytes };
        });
        const unpacked = unpack(zip(entries));
        if (unpacked.ok) {
          // The manifest may name another application, or another white space.
          expect(sound[nth]?.name).toBe(NAMES.manifest);
          expect(unpacked.value).toEqual(must(unpack(fileOf(THREE))));
        } else expect(unpacked.error.code).toMatch(/^(?:handoff|story)\./);
      }),
      { numRuns: 400 },
    );
  });

  it('of a newer format is refused, whatever else it says', () => {
    const newer = forged(
      (entry) => entry,
      (said) => ({ format: 7, versions: 'otherwise', was: said['format'] }),
    );
    expect(failureOf(newer)).toEqual({ code: 'handoff.newer', facts: { format: 7 } });
  });

  const [, second, third] = THREE;
  const nameOf = (id = ''): string => `versions/${id}.json`;

  it.each<[string, Uint8Array, object]>([
    [
      'whose version says other words',
      forged((entry) =>
        entry.name === nameOf(second?.id)
          ? { ...entry, bytes: utf8(textIn(entry.bytes).replace('Talks end', 'Never said')) }
          : entry,
      ),
      { code: 'handoff.altered', facts: { name: nameOf(second?.id) } },
    ],
    [
      'whose story is not that of its newest version',
      forged((entry) =>
        entry.name === NAMES.story
          ? { ...entry, bytes: utf8(textIn(entry.bytes).replace('Talks end', 'Never said')) }
          : entry,
      ),
      { code: 'handoff.altered', facts: { name: NAMES.story } },
    ],
    [
      'whose picture is another',
      forged((entry) => (entry.name.startsWith('media/') ? { ...entry, bytes: PICTURES[1].bytes } : entry)),
      { code: 'handoff.altered', facts: { name: `media/${RED.media.hash}.png` } },
    ],
    [
      'that lacks a version',
      forged((entry) => (entry.name === nameOf(second?.id) ? null : entry)),
      { code: 'handoff.damaged', facts: { name: nameOf(second?.id) } },
    ],
    [
      'that has a file nobody listed',
      zip([...entriesOf(fileOf(THREE)), { name: 'extra.exe', bytes: utf8('MZ') }]),
      { code: 'handoff.damaged', facts: { name: 'extra.exe' } },
    ],
    [
      'that lists a file of another kind',
      forged((entry) => (entry.name === NAMES.story ? { ...entry, name: 'other.json' } : entry)),
      { code: 'handoff.damaged', facts: { name: 'other.json' } },
    ],
    [
      'whose versions are in no order',
      forged(
        (entry) => entry,
        (said) => ({ ...said, versions: [FIRST.id, third?.id, second?.id] }),
      ),
      { code: 'handoff.broken-chain', facts: { version: third?.id } },
    ],
    [
      'whose newest version is another than it says',
      forged(
        (entry) => entry,
        (said) => ({ ...said, head: second?.id }),
      ),
      { code: 'handoff.broken-chain', facts: { version: second?.id } },
    ],
    [
      'that counts a version twice',
      forged(
        (entry) => entry,
        (said) => ({ ...said, versions: [FIRST.id, FIRST.id, second?.id, third?.id] }),
      ),
      { code: 'handoff.broken-chain', facts: { version: FIRST.id } },
    ],
    [
      'that is of another story',
      forged(
        (entry) => entry,
        (said) => ({ ...said, story: 'another' }),
      ),
      { code: 'handoff.altered', facts: { name: nameOf(FIRST.id) } },
    ],
    [
      'without a manifest',
      zip(entriesOf(fileOf(THREE)).filter(({ name }) => name !== NAMES.manifest)),
      { code: 'handoff.damaged', facts: { name: NAMES.manifest } },
    ],
    [
      'whose first entry is not first',
      zip(entriesOf(fileOf(THREE)).reverse()),
      { code: 'handoff.damaged', facts: { name: NAMES.mime } },
    ],
  ])('%s is refused', (_, file, failure) => expect(failureOf(file)).toEqual(failure));

  it('in which versions are each other’s parents is refused', () => {
    const loop = (id: string, parent: string): FileToPack => {
      const facts = { ...factsOf(FIRST), story: FIRST.story, parents: [parent] };
      return { name: nameOf(id), bytes: utf8(canonical(facts)) };
    };
    const [one, other] = ['1'.repeat(64), '2'.repeat(64)];
    const kept = entriesOf(fileOf([FIRST])).filter(({ name }) => !name.startsWith('versions/'));
    const entries = [...kept, loop(one, other), loop(other, one)];
    const files = entries.slice(2).map(({ name, bytes }) => ({
      ...{ name, bytes: bytes.length, sha256: hashBytes(bytes) },
    }));
    const manifest = {
      ...{
        format: 1,
        application: '',
        story: FIRST.story.id,
        head: other,
        versions: [one, other],
        absent: [],
        files,
      },
    };
    const file = zip(
      entries.map((entry) =>
        entry.name === NAMES.manifest ? { ...entry, bytes: utf8(JSON.stringify(manifest)) } : entry,
      ),
    );
    // No id is the hash of what names it as its own forebear.
    expect(failureOf(file)).toEqual({ code: 'handoff.altered', facts: { name: nameOf(one) } });
  });

  it('with a manifest of a million entries is refused in no time', () => {
    const entry = { name: `media/${'0'.repeat(64)}.png`, bytes: 1, sha256: '0'.repeat(64) };
    const many = `{"format":1,"files":[${`${JSON.stringify(entry)},`.repeat(999_999)}${JSON.stringify(entry)}]}`;
    const file = zip([
      { name: NAMES.mime, bytes: utf8(MIME), isPacked: true },
      // As it is: packed so well it would already be taken for a bomb.
      { name: NAMES.manifest, bytes: utf8(many).subarray(0, 60 * 1024 * 1024), isPacked: true },
    ]);
    const before = performance.now();
    expect(failureOf(file)).toEqual({ code: 'handoff.damaged', facts: { name: NAMES.manifest } });
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('whose story is nested without end is refused and overflows nothing', () => {
    const deep = `{"parents":[],"author":"","at":"${NOW}","reason":"saved","note":"","story":{"id":"x","format":4,"body":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
    const file = forged((entry) =>
      entry.name === nameOf(FIRST.id) ? { ...entry, bytes: utf8(deep) } : entry,
    );
    expect(failureOf(file).code).toMatch(/^(?:story|handoff)\./);
  });
});

describe('two chains', () => {
  const link = (id: string, ...parents: string[]): Link => ({ id, parents });
  const base = [link('a'), link('b', 'a')];
  const chain = (head: string, ...more: Link[]) => ({ head, versions: [...base, ...more] });

  it.each([
    ['same', chain('b'), chain('b')],
    ['older', chain('b'), chain('c', link('c', 'b'))],
    ['newer', chain('c', link('c', 'b')), chain('b')],
    ['parted', chain('c', link('c', 'b')), chain('d', link('d', 'b'))],
    ['newer', chain('m', link('c', 'b'), link('d', 'b'), link('m', 'c', 'd')), chain('d', link('d', 'b'))],
    ['older', chain('d', link('d', 'b')), chain('m', link('c', 'b'), link('d', 'b'), link('m', 'c', 'd'))],
    ['parted', { head: 'x', versions: [link('x')] }, chain('b')],
  ])('are %s', (standing, incoming, here) => expect(compareChains(incoming, here)).toBe(standing));

  it('that go in a circle are compared and end', () => {
    const circle = { head: 'a', versions: [link('a', 'b'), link('b', 'a')] };
    expect(compareChains(circle, { head: 'z', versions: [link('z')] })).toBe('parted');
  });
});

function must<T>(result: { ok: true; value: T } | { ok: false }): T {
  if (!result.ok) throw new Error('failed');
  return result.value;
}
