import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ninjsReader } from '../../../shared/exchange/ninjs/read';
import { ninjsWriter } from '../../../shared/exchange/ninjs/write';
import { assemble } from '../../../shared/exchange/assemble';
import { readerOf } from '../../../shared/exchange/registry';
import { uriOf } from '../../../shared/exchange/uri';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import type { Photo } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { plain, textOf } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { story } from '../../support/arbitraries';
import { comparable } from '../../support/comparable';
import { HOUSES } from '../../support/houses';
import { NOW, readBack, written } from '../../support/read-back';
import { sharedFile, sharedFolder } from '../../support/shared';

/** A story without what the table of fates says ninjs changes. */
function held(whole: Story): Story {
  const rest = comparable(whole);
  return {
    ...rest,
    editorsNote: whole.editorsNote,
    status: whole.status === 'killed' || whole.status === 'held' ? whole.status : 'draft',
    lead: rest.lead === null ? null : { ...photo(rest.lead), caption: plain(textOf(rest.lead.caption)) },
    body: rest.body.map((block) =>
      block.kind === 'photo' ? { ...block, photo: photo(block.photo) } : block,
    ),
    embargo: rest.embargo === null ? null : { until: new Date(rest.embargo.until).toISOString(), zone: '' },
    links: rest.links.map((link) => ({ ...link, id: '', story: null, href: uriOf(link.href ?? '') })),
  };
}

function photo(one: Photo): Photo {
  return {
    ...one,
    focus: null,
    rightsPage: uriOf(one.rightsPage) ?? '',
    takenAt: one.takenAt === null ? null : one.takenAt.replace(/T00:00:00Z$/, ''),
  };
}

describe('a story written as ninjs and read again', () => {
  it('is what it was, in all that ninjs can hold', () => {
    fc.assert(
      fc.property(
        story(),
        fc.constantFrom(...HOUSES),
        fc.constantFrom('inline' as const, 'beside' as const),
        (whole, house, images) => {
          const back = readBack(ninjsWriter, ninjsReader, whole, { house, images });
          expect(held(back)).toEqual(held(whole));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is known by its content', () => {
    fc.assert(
      fc.property(story(), (whole) => {
        expect(readerOf(written(ninjsWriter, whole)).format).toBe('ninjs');
      }),
      { numRuns: 20 },
    );
  });
});

describe.skipIf(sharedFolder === null)('the official schema and examples', () => {
  const folder = sharedFolder === null ? '' : sharedFile('standards/ninjs');
  const json = (path: string): object =>
    v.parse(v.pipe(v.string(), v.parseJson(), v.looseObject({})), readFileSync(join(folder, path), 'utf8'));

  it('takes whatever is written', () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    ajv.addSchema(json('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json');
    const validate = ajv.compile(json('ninjs-schema_3.1.json'));
    fc.assert(
      fc.property(
        story({ wild: true }),
        fc.constantFrom('inline' as const, 'beside' as const),
        (whole, images) => {
          validate(JSON.parse(written(ninjsWriter, whole, { images })));
          expect(validate.errors).toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });

  const versions = sharedFolder === null ? [] : ['examples-2.1', 'examples-3.0'];
  const examples = versions.flatMap((version) =>
    readdirSync(join(folder, version))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(version, name)),
  );
  const NOT_STORIES = /event|addb|press|anti-doping|UEFA/i;

  it.each(examples.filter((name) => !NOT_STORIES.test(name)))('%s is read, with its headline', (name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    expect(readerOf(source).format).toBe('ninjs');
    const read = ninjsReader.read(source, { name, now: NOW, house: DEFAULT_HOUSE });
    if (!read.ok) throw new Error(read.error.code);
    const made = assemble(read.value, { now: NOW, language: 'en', desk: '', photo: () => null });
    const said = [
      made.headline,
      ...made.body.flatMap(blockTexts),
      ...(made.lead === null ? [] : [textOf(made.lead.caption)]),
    ];
    expect(said.join('').trim()).not.toBe('');
  });

  it('an agency’s text comes whole, with its byline, priority and language', () => {
    const source = readFileSync(join(folder, 'examples-2.1/dpa_text.json'), 'utf8');
    const read = ninjsReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    if (!read.ok) throw new Error(read.error.code);
    const made = assemble(read.value, { now: NOW, language: 'en', desk: '', photo: () => null });
    expect(made).toMatchObject({
      headline: 'Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?',
      language: 'de',
      byline: [{ name: 'Christian Hollmann', role: 'dpa' }],
      copyright: 'Copyright 2019, dpa (www.dpa.de). Alle Rechte vorbehalten',
    });
    expect(made.body).toHaveLength(9);
    expect(made.body.flatMap(blockTexts).at(-1)).toMatch(/Bestimmungen kommen\.$/);
  });
});

describe('what agencies send that is nearly ninjs', () => {
  it('is read: version 1, associations by name, HTML captions', () => {
    const source = JSON.stringify({
      uri: 'tag:example.org,2020:1',
      type: 'text',
      versioncreated: '2020-03-20T10:00:00+0000',
      pubstatus: 'usable',
      urgency: 2,
      headline: 'Talks in Tokyo',
      slugline: 'talks',
      byline: 'By Jane Doe',
      body_html: '<p>TOKYO, March 20 (Reuters) - They met.</p><p>Then they left.</p>',
      keywords: ['talks', 'peace'],
      subject: [{ code: '11000000', name: 'politics' }],
      genre: [{ code: 'Article', name: 'Article (news)' }],
      place: [{ name: 'Tokyo' }],
      embargoed: '2020-03-21T06:00:00+0900',
      ednote: 'Check the age',
      associations: {
        featuremedia: {
          type: 'picture',
          headline: 'Ministers',
          description_html: '<p>The ministers <b>meet</b>.</p>',
          byline: 'Kim Photo',
          renditions: {
            small: { href: 'https://example.org/s.jpg', width: 100, height: 50 },
            original: { href: 'https://example.org/o.jpg', width: 3000, height: 1500 },
          },
        },
        editor_0: null,
      },
    });
    expect(readerOf(source).format).toBe('ninjs');
    const read = ninjsReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    if (!read.ok) throw new Error(read.error.code);
    const made = assemble(read.value, { now: NOW, language: 'en', desk: '', photo: () => null });
    expect(made).toMatchObject({
      ...{ headline: 'Talks in Tokyo', slug: 'talks', priority: 'bulletin', genre: 'Article (news)' },
      byline: [{ name: 'Jane Doe', role: '' }],
      keywords: ['talks', 'peace'],
      subjects: [{ code: '11000000', name: 'politics' }],
      embargo: { until: '2020-03-21T06:00:00+09:00', zone: '' },
      editorsNote: 'Check the age',
      dateline: { places: [{ name: 'Tokyo', countryCode: 'JP' }], date: '2020-03-20', source: 'Reuters' },
      lead: {
        origin: 'https://example.org/o.jpg',
        caption: [...plain('The ministers '), { text: 'meet', marks: ['bold'] }, ...plain('.')],
        byline: 'Kim Photo',
      },
    });
    expect(made.body.flatMap(blockTexts)).toEqual(['They met.', 'Then they left.']);
  });

  function textsOf(item: object): string[] {
    const source = JSON.stringify({ headline: 'H', ...item });
    const read = ninjsReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    if (!read.ok) throw new Error(read.error.code);
    const made = assemble(read.value, { now: NOW, language: 'en', desk: '', photo: () => null });
    return [made.deck, ...made.body.flatMap(blockTexts)].filter((text) => text !== '');
  }
  const html = (role: string, value: string) => ({ role, contentType: 'text/html', value });

  it.each([
    [{ bodies: [html('summary', '<p>w1</p>'), html('main', '<p>w2</p>')] }, ['w1', 'w2']],
    [{ bodies: [html('mobile', '<p>w1</p>'), html('main', '<p>w2</p>')] }, ['w2']],
    [{ bodies: [{ contentType: 'text/plain', value: '<3 w1 <b>w2' }] }, ['<3 w1 <b>w2']],
    [{ body_html: '<p> </p>', body_text: 'w1' }, ['w1']],
    [{ body_nitf: '<block><p>w1</p></block>' }, ['w1']],
    [{ body: 'w1', body_length: 2 }, ['w1']],
    [{ description_text: 'w1', body_html: '<p>w2</p>' }, ['w1', 'w2']],
    [
      {
        headlines: [{ role: 'subheadline', value: 'w1' }],
        descriptions: [{ role: 'summary', value: 'w2' }],
        body_html: '<p>w3</p>',
      },
      ['w1', 'w2', 'w3'],
    ],
  ])('%j: of several texts the main one is read, and a summary is kept', (item, texts) => {
    expect(textsOf(item)).toEqual(texts);
  });

  it('a photo in the text learns what is said beside it; one that is not in the text follows it', () => {
    const picture = (href: string, more: object) => ({
      type: 'picture',
      ...more,
      renditions: { original: { href } },
    });
    const source = JSON.stringify({
      headline: 'H',
      body_html: '<p>w1</p><figure><img src="https://x.example/a.jpg"><figcaption>w2</figcaption></figure>',
      associations: {
        featuremedia: picture('https://x.example/f.jpg', { description_text: 'w3' }),
        editor_1: picture('https://x.example/a.jpg', { description_text: 'no', byline: 'w4' }),
        gallery: picture('https://x.example/g.jpg', { description_text: 'w5' }),
        film: { type: 'video' },
      },
    });
    const read = ninjsReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    if (!read.ok) throw new Error(read.error.code);
    const made = assemble(read.value, { now: NOW, language: 'en', desk: '', photo: () => null });
    expect(made.lead?.caption).toEqual(plain('w3'));
    expect(made.body).toMatchObject([
      { kind: 'paragraph', runs: plain('w1') },
      { kind: 'photo', photo: { caption: plain('w2'), byline: 'w4', origin: 'https://x.example/a.jpg' } },
      { kind: 'photo', photo: { caption: plain('w5'), origin: 'https://x.example/g.jpg' } },
    ]);
    expect(read.value.notes.map(({ code }) => code)).toContain('paste.embeds-left-out');
  });

  it.each([
    ['', 'read.empty'],
    ['{"uri":"a","headline":', 'read.not-json'],
    ['{"uri":"a","type":"text"}', 'read.not-ninjs'],
    ['[]', 'read.not-ninjs'],
    ['{"headlines":[],"bodies":[]}', 'read.empty'],
  ])('%s is refused', (source, code) => {
    const read = ninjsReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    expect(read.ok ? 'read' : read.error.code).toBe(code);
  });
});
