import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { lookUpIn } from '../../../../electron/services/subjects/look-up';
import { readTopicFile } from '../../../../electron/services/subjects/read-file';
import { runSubjectJob, type SubjectJob } from '../../../../electron/services/subjects/subject-job';
import { createSubjects, type Subjects } from '../../../../electron/services/subjects/subjects';
import type { Peer } from '../../../../electron/services/apart/peer';
import { fail, type Result } from '../../../../shared/ipc/result';
import { TOP_TOPICS } from '../../../../shared/subjects/top-topics';
import { hasSentence } from '../../../../renderer/ui/errors';
import { sharedFile, sharedFolder } from '../../../support/shared';
import { testFolder } from '../support/folder';
import { failureIn, must } from '../support/must';

const URI = 'http://cv.iptc.org/newscodes/mediatopic/';
const OFFICIAL = ['standards', 'mediatopics', 'cptall-en-US_2025-03-31.json'];

interface Concept {
  uri: string;
  prefLabel: Record<string, string>;
  [name: string]: unknown;
}

function concept(number: string, names: Record<string, string>, more: object = {}): Concept {
  return { uri: `${URI}${number}`, qcode: `medtop:${number}`, prefLabel: names, definition: {}, ...more };
}

function fileOf(concepts: readonly unknown[], more: object = {}): string {
  return JSON.stringify({
    uri: URI,
    dateReleased: '2026-01-02T12:00:00+00:00',
    conceptSet: concepts,
    ...more,
  });
}

const FILE = fileOf([
  concept('04000000', { 'en-GB': 'economy, business and finance', de: 'Wirtschaft und Finanzen' }),
  concept('20000209', { 'en-GB': 'business sector', de: 'Branchen' }, { broader: [`${URI}04000000`] }),
  concept(
    '20000256',
    { 'en-GB': 'energy and resource', de: 'Energie' },
    {
      broader: [`${URI}20000209`],
      altLabel: { 'en-GB': ['power', 'fuels'], de: 'Strom' },
      definition: { 'en-GB': 'Companies that extract petroleum', de: 'Förderung von Erdöl' },
    },
  ),
  concept(
    '20000300',
    { 'en-GB': 'oil and gas' },
    {
      broader: [`${URI}20000256`],
      retired: '2019-10-07T12:00:00+00:00',
      note: { 'en-GB': 'Retired, use medtop:20000256 instead.' },
    },
  ),
]);

/** A peer that does the jobs here. */
function here(): Peer<
  SubjectJob,
  Awaited<ReturnType<typeof runSubjectJob>> extends Result<infer T> ? T : never
> {
  let told: ((result: Awaited<ReturnType<typeof runSubjectJob>>) => void) | null = null;
  return {
    send: (job) => void runSubjectJob(job).then((result) => told?.(result)),
    listen: ({ result }) => {
      told = result;
    },
    end: () => undefined,
  };
}

function subjectsIn(folder: string): Subjects {
  return createSubjects(join(folder, 'subjects', 'media-topics.json'), here);
}

function written(text: string): string {
  const path = join(testFolder(), 'cptall.json');
  writeFileSync(path, text);
  return path;
}

describe('before any file is loaded', () => {
  it('the seventeen top levels are there, in the languages of the house styles', async () => {
    const subjects = subjectsIn(testFolder());
    expect(must(await subjects.facts())).toMatchObject({ kind: 'top', topics: 17, retired: 0 });
    const [found] = must(await subjects.find('полит', 'ru', 5));
    expect(found).toEqual({ code: 'medtop:11000000', name: 'политика и правительство', path: [], also: '' });
    expect(must(await subjects.find('politics', 'ru', 5))[0]?.code).toBe('medtop:11000000');
    expect(must(await subjects.find('', 'fr', 50))).toHaveLength(17);
    for (const { names } of TOP_TOPICS.topics) expect(Object.values(names).includes('')).toBe(false);
  });
});

describe('a file of IPTC', () => {
  it('is kept, said what it is, outlives a restart, is replaced and taken away again', async () => {
    const folder = testFolder();
    const facts = must(await subjectsIn(folder).load(written(FILE)));
    expect(facts).toEqual({
      kind: 'loaded',
      released: '2026-01-02',
      topics: 3,
      retired: 1,
      languages: ['de', 'en-GB'],
    });
    const later = subjectsIn(folder);
    expect(must(await later.facts())).toEqual(facts);
    const newer = fileOf([concept('01000000', { 'en-US': 'arts' })], {
      dateReleased: '2027-05-06T00:00:00Z',
    });
    expect(must(await later.load(written(newer)))).toMatchObject({ released: '2027-05-06', topics: 1 });
    expect(must(await later.remove())).toMatchObject({ kind: 'top', topics: 17 });
  });

  const wrong: [string, string, string][] = [
    ['no JSON', '{"uri": "http', 'subjects.not-json'],
    ['an empty file', '', 'subjects.not-topics'],
    ['another JSON', '{"name": "dateline"}', 'subjects.not-topics'],
    ['no topics', fileOf([]), 'subjects.not-topics'],
    [
      'another vocabulary',
      fileOf([concept('x', { en: 'x' })], { uri: 'http://cv.iptc.org/newscodes/genre/' }),
      'subjects.other',
    ],
    ['a topic without a name', fileOf([{ uri: `${URI}04000000` }]), 'subjects.not-topics'],
    ['a topic of another code', fileOf([concept('4', { en: 'x' })]), 'subjects.not-topics'],
  ];
  for (const [what, text, code] of wrong) {
    it(`that is ${what} is refused in words, and what was there stays`, async () => {
      const subjects = subjectsIn(testFolder());
      must(await subjects.load(written(FILE)));
      expect(failureIn(await subjects.load(written(text))).code).toBe(code);
      expect(hasSentence(code)).toBe(true);
      expect(must(await subjects.facts())).toMatchObject({ kind: 'loaded', topics: 3 });
    });
  }

  it('that was damaged after it was kept leaves the top levels', async () => {
    const folder = testFolder();
    const subjects = subjectsIn(folder);
    must(await subjects.load(written(FILE)));
    writeFileSync(join(folder, 'subjects', 'media-topics.json'), '{"topics": ');
    expect(must(await subjects.facts())).toMatchObject({ kind: 'damaged', topics: 17 });
  });

  it('of any content is read or refused, never failed over', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = readTopicFile(text);
        return read.ok || hasSentence(read.error.code);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.jsonValue(), fc.constant(concept('04000000', { en: 'x' })))),
        (all) => {
          const read = readTopicFile(fileOf(all));
          return read.ok || hasSentence(read.error.code);
        },
      ),
    );
  });
});

describe('looking up', () => {
  const lookUp = lookUpIn(must(readTopicFile(FILE)));
  const codes = (text: string, language = 'en'): string[] =>
    lookUp.find(text, language, 9).map(({ code }) => code.slice(-3));

  it('meets names in the story’s language and English, other words, definitions and codes, the best first', () => {
    expect(codes('ener')).toEqual(['256']);
    expect(codes('busi sec')).toEqual(['209']);
    expect(codes('business')).toEqual(['209', '000']);
    expect(codes('strom', 'de')).toEqual(['256']);
    expect(codes('strom', 'fr')).toEqual([]);
    expect(codes('fuels', 'de')).toEqual(['256']);
    expect(codes('petrol')).toEqual(['256']);
    expect(codes('medtop:20000')).toEqual(['209', '256']);
    expect(lookUp.find('fuel', 'de', 1)).toEqual([
      {
        ...{ code: 'medtop:20000256', name: 'Energie', also: 'fuels' },
        path: ['Wirtschaft und Finanzen', 'Branchen'],
      },
    ]);
  });

  it('never offers a retired topic, and says of one what took its place', () => {
    expect(codes('oil')).toEqual([]);
    expect(lookUp.tree('en').map(({ name }) => name)).not.toContain('oil and gas');
    expect(lookUp.about(['medtop:20000300', 'medtop:99999999'], 'de')).toMatchObject([
      {
        ...{ name: 'oil and gas', retired: '2019-10-07' },
        replacedBy: [{ code: 'medtop:20000256', name: 'Energie' }],
      },
    ]);
  });

  it('comes to an end where topics belong to each other in a ring', () => {
    const ring = lookUpIn(
      must(
        readTopicFile(
          fileOf([
            concept('00000001', { en: 'one' }, { broader: [`${URI}00000002`] }),
            concept('00000002', { en: 'two' }, { broader: `${URI}00000001` }),
          ]),
        ),
      ),
    );
    expect(ring.find('one', 'en', 1)[0]?.path).toEqual(['one', 'two']);
  });

  it('of any text is answered, with nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = lookUp.find(text, 'en', 50).map(({ code }) => code);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

test.skipIf(sharedFolder === null)('the official file of 2025 is read whole and looked up in', () => {
  const vocabulary = must(readTopicFile(readFileSync(sharedFile(...OFFICIAL), 'utf8')));
  expect(vocabulary).toMatchObject({ released: '2025-03-31', languages: ['en-US'] });
  expect(vocabulary.topics).toHaveLength(1387);
  expect(vocabulary.topics.filter(({ retired }) => retired !== null)).toHaveLength(302);
  const lookUp = lookUpIn(vocabulary);
  expect(lookUp.find('renewable', 'ru', 5)[0]?.path[0]).toBe('economy, business and finance');
  for (const top of TOP_TOPICS.topics)
    expect(lookUp.about([top.code], 'en-US')[0]?.name).toBe(top.names['en-US']);
  const tree = lookUp.tree('en');
  expect(tree).toHaveLength(1085);
  expect(tree.filter(({ broader }) => broader === null)).toHaveLength(17);
});

test('what is no answer to the question is a failure, not a guess', async () => {
  const subjects = createSubjects('/nowhere', () => ({
    ...here(),
    listen: ({ result }) => void setTimeout(() => result({ ok: true, value: { kind: 'tree', tree: [] } })),
  }));
  expect(await subjects.facts()).toEqual(fail('read.crashed', { reason: 'tree' }));
});
