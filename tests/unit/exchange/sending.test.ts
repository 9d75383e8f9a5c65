import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../shared/exchange/assemble';
import { newsmlG2Reader } from '../../../shared/exchange/newsml-g2/read';
import { newsmlG2Writer } from '../../../shared/exchange/newsml-g2/write';
import { ninjsReader } from '../../../shared/exchange/ninjs/read';
import { ninjsWriter } from '../../../shared/exchange/ninjs/write';
import { nitfReader } from '../../../shared/exchange/nitf/read';
import { nitfWriter } from '../../../shared/exchange/nitf/write';
import { labelOfSending, notesToEditors } from '../../../shared/exchange/sent-story';
import { storyWriter } from '../../../shared/exchange/story/write';
import { SENDINGS, type Reader, type Sending, type Writer } from '../../../shared/exchange/types';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { newStory, paragraph } from '../../../shared/story/create';
import { newId } from '../../../shared/story/ids';
import { emptyPhoto } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { story } from '../../support/arbitraries';
import { PICTURES } from '../../support/pictures';
import { NOW, written } from '../../support/read-back';
import { sharedFile, sharedFolder } from '../../support/shared';
import { errorsBySchema } from '../../support/xsd';

const sending = (): fc.Arbitrary<Sending> =>
  fc.record({
    kind: fc.constantFrom(...SENDINGS),
    version: fc.integer({ min: 1, max: 40 }),
    note: fc.oneof(
      fc.constantFrom('', 'corrects spelling of Nuñez in 3rd paragraph'),
      fc.string({ unit: 'grapheme' }),
    ),
  });

const CASES: readonly [string, Writer, Reader][] = [
  ['ninjs', ninjsWriter, ninjsReader],
  ['NITF', nitfWriter, nitfReader],
  ['NewsML-G2', newsmlG2Writer, newsmlG2Reader],
];

const TALKS: Story = {
  ...newStory({ now: NOW }),
  slug: 'TALKS',
  headline: 'Ministers to talk about fishing',
  deck: 'The first since the winter',
  byline: [{ name: 'Mara Lindt', role: '' }],
  editorsNote: 'Photos to come',
  lead: { ...emptyPhoto(PICTURES[0].media), caption: plain('The harbour') },
  body: [
    paragraph('They meet on Monday.'),
    { id: newId(), kind: 'photo', photo: emptyPhoto(PICTURES[1].media) },
  ],
};

function sent(writer: Writer, kind: Sending['kind'], version = 2, note = 'Porto is spelt so'): string {
  return written(writer, TALKS, { images: 'beside', sending: { kind, version, note } });
}

function read(reader: Reader, source: string): Story {
  const reading = reader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
  if (!reading.ok) throw new Error(reading.error.code);
  return assemble(reading.value, { now: NOW, language: 'en', desk: '', photo: () => null });
}

describe.each(CASES)('%s', (_name, writer, reader) => {
  it('says what a sending is, and a reader is told by it', () => {
    expect(read(reader, sent(writer, 'first', 1, ''))).toMatchObject({
      ...{ label: '', status: 'draft', editorsNote: 'Photos to come' },
    });
    expect(read(reader, sent(writer, 'update'))).toMatchObject({
      ...{ label: 'Update', status: 'draft', editorsNote: 'UPDATE: Porto is spelt so\nPhotos to come' },
    });
    expect(read(reader, sent(writer, 'correction'))).toMatchObject({
      ...{ label: 'Correction', editorsNote: 'CORRECTION: Porto is spelt so\nPhotos to come' },
    });
    expect(read(reader, sent(writer, 'kill'))).toMatchObject({
      ...{ label: '', status: 'killed', editorsNote: 'KILL: Porto is spelt so\nPhotos to come' },
      headline: 'Ministers to talk about fishing',
    });
  });

  it('keeps the address of the story over all of its sendings, so that a receiver replaces it', () => {
    const ids = SENDINGS.map((kind, at) => read(reader, sent(writer, kind, at + 1)).id);
    expect(new Set(ids)).toEqual(new Set([TALKS.id]));
  });

  it('sends no text, no name and no picture once more to those who are told not to use them', () => {
    const result = writer.write(TALKS, {
      ...{ house: DEFAULT_HOUSE, now: NOW, media: () => new Uint8Array([1]), images: 'beside' },
      ...{ baseName: 'talks', takes: false, sending: { kind: 'kill', version: 2, note: 'Libel' } },
    });
    expect(result.ok && result.value.files.length).toBe(1);
    const text = result.ok ? String(result.value.files[0].content) : '';
    for (const word of ['Monday', 'Lindt', 'harbour', 'winter']) expect(text).not.toContain(word);
  });

  it('reads back the marks of whatever is sent', () => {
    fc.assert(
      fc.property(story(), sending(), (whole, how) => {
        const back = read(reader, written(writer, whole, { images: 'beside', sending: how }));
        if (how.kind === 'kill') expect(back.status).toBe('killed');
        else if (how.kind !== 'first' && whole.label === '')
          expect(back.label).toBe(labelOfSending(how.kind));
        const said = notesToEditors(whole, how).join(' ');
        const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
        expect(words(back.editorsNote)).toBe(words(said));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the standards’ own marks', () => {
  it('NewsML-G2: the version, a signal, and a canceled item without content', () => {
    const corrected = sent(newsmlG2Writer, 'correction', 3);
    expect(corrected.match(/<newsItem [^>]*version="3"/g)).toHaveLength(3);
    expect(corrected).toContain('<signal qcode="sig:correction"/>');
    expect(corrected).toContain('<pubStatus qcode="stat:usable"/>');
    expect(sent(newsmlG2Writer, 'update')).toContain('<signal qcode="sig:update"/>');
    const killed = sent(newsmlG2Writer, 'kill');
    expect(killed).toContain('<pubStatus qcode="stat:canceled"/>');
    expect(killed).toContain('<edNote>KILL: Porto is spelt so</edNote>');
    expect(killed).not.toContain('contentSet');
  });

  it('NITF: a correction, the version of the key, the status, and when it was revised', () => {
    const corrected = sent(nitfWriter, 'correction', 3);
    expect(corrected).toContain(
      `<correction info="Porto is spelt so" id-string="urn:uuid:${TALKS.id}" regsrc="Dateline"/>`,
    );
    expect(corrected).toContain('<du-key version="3" key="TALKS"/>');
    expect(corrected).toContain('<revision-history function="editor" norm="20170321T090000Z"');
    const killed = sent(nitfWriter, 'kill');
    expect(killed).toContain('management-status="canceled"');
    expect(killed).toContain('management-idref-status="canceled"');
    expect(killed).toContain('<ed-msg info="KILL: Porto is spelt so"/>');
  });

  it('ninjs: the version, the status, the note, and that it is of use no longer', () => {
    const item = (kind: Sending['kind']): unknown => JSON.parse(sent(ninjsWriter, kind, 4));
    expect(item('correction')).toMatchObject({
      ...{ version: '4', pubStatus: 'usable', edNote: 'CORRECTION: Porto is spelt so\nPhotos to come' },
      altIds: [{ role: 'x-sending', value: 'correction' }],
    });
    expect(item('kill')).toMatchObject({ version: '4', pubStatus: 'canceled', expires: NOW });
    expect(item('kill')).not.toHaveProperty('bodies');
  });

  it('a story file of a kill holds the story as killed, without its text', () => {
    const killed: unknown = JSON.parse(sent(storyWriter, 'kill'));
    expect(killed).toMatchObject({ id: TALKS.id, status: 'killed', body: [], lead: null });
  });
});

describe.skipIf(sharedFolder === null)('the official schemas', () => {
  const documents = (writer: Writer): string[] =>
    fc
      .sample(fc.tuple(story({ wild: true }), sending()), 80)
      .map(([whole, how]) => written(writer, whole, { images: 'folder', sending: how }));

  it('NewsML-G2 is valid in every kind of sending', async () => {
    const beside = [
      ...['NewsML-G2_2.35-spec-All-Power.xsd', 'nitf-3-6.xsd', 'nitf-3-6-ruby-include.xsd'],
      ...['xhtml1-strict.xsd', 'xml.xsd'],
    ];
    const files = documents(newsmlG2Writer);
    expect(await errorsBySchema('combo-nar-nitf-xhtml.xsd', beside, files)).toEqual([]);
  });

  it('NITF is valid in every kind of sending', async () => {
    const beside = ['nitf-3-6-ruby-include.xsd', 'xml.xsd'];
    expect(await errorsBySchema('nitf-3-6.xsd', beside, documents(nitfWriter))).toEqual([]);
  });

  it('ninjs is valid in every kind of sending', () => {
    const json = (name: string): object =>
      v.parse(
        v.pipe(v.string(), v.parseJson(), v.looseObject({})),
        readFileSync(sharedFile('standards/ninjs', name), 'utf8'),
      );
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema(json('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json');
    const validate = ajv.compile(json('ninjs-schema_3.1.json'));
    for (const file of documents(ninjsWriter))
      expect([validate(JSON.parse(file)), validate.errors]).toEqual([true, null]);
  });
});
