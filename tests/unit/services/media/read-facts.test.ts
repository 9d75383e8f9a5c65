import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIim } from '../../../../electron/services/media/iim-text';
import { readFacts } from '../../../../electron/services/media/read-facts';
import { PICTURES } from '../support/pictures';
import { sharedFile, sharedFolder } from '../../../support/shared';

const reference = (): Buffer =>
  readFileSync(sharedFile('standards', 'photometadata', 'IPTC-PhotometadataRef-Std2023.2.jpg'));

describe.skipIf(sharedFolder === null)('the IPTC’s reference image', () => {
  it('says every fact a photo can hold', () => {
    expect(readFacts(reference())).toMatchObject({
      caption: 'The description aka caption (ref2023.2)',
      credit: 'Credit Line (ref2023.2)',
      alt: 'This is the Alt Text description to support accessibility in 2023.2',
      byline: 'Creator1 (ref2023.2)',
      bylineTitle: "Creator's Job Title  (ref2023.2)",
      source: 'Source (ref2023.2)',
      copyright: 'Copyright (Notice) 2023.2 IPTC - www.iptc.org  (ref2023.2)',
      usageTerms: 'Rights Usage Terms (ref2023.2)',
      rightsPage: 'https://example.com/WebStatementOfRights/ref2023.2',
      headline: 'The Headline (ref2023.2)',
      title: 'The Title (ref2023.2)',
      longAlt: 'This is the Extended Description to support accessibility in 2023.2',
      captionWriter: 'Description Writer (ref2023.2)',
      instructions: 'An Instruction (ref2023.2)',
      jobId: 'Job Id (ref2023.2)',
      sublocation: 'Sublocation (Core) (ref2023.2)',
      sourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/softwareImage',
      keywords: ['Keyword1ref2023.2', 'Keyword2ref2023.2', 'Keyword3ref2023.2'],
      takenAt: '2024-03-22T00:23:02+00:00',
      place: {
        ...{ name: 'City (Core) (ref2023.2)', region: 'Province/State(Core)(ref2023.2)' },
        ...{ country: 'Country (Core) (ref2023.2)', countryCode: 'R23', timeZone: '' },
      },
      ...{ located: true, characterSet: 'utf-8', guessed: false },
    });
  });

  it('has nothing in its XMP that is not shown', () => {
    const shown = JSON.stringify(readFacts(reference()));
    const [packet = ''] = /<x:xmpmeta[^]*<\/x:xmpmeta>/.exec(reference().toString('utf8')) ?? [];
    const said = [...packet.matchAll(/>([^<>]*\S[^<>]*)<|(?<!xmlns:\w+|lang|about|xmptk)="([^"]+)"/g)]
      .map(([, text, attribute]) => text ?? attribute ?? '')
      .map((text) => text.replaceAll('&#39;', "'").replaceAll('&amp;', '&').trim())
      .filter((text) => text !== 'Resource');
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((text) => !shown.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });
});

describe.skipIf(sharedFolder === null)('other kinds of files', () => {
  it.each([
    [
      'meta.webp',
      { caption: 'José Mourinho', sublocation: 'Buckingham Palace', instructions: 'All rights reserved.' },
    ],
    [
      'metapm.png',
      { caption: 'Caption', captionWriter: 'Description Writers', takenAt: '2014-12-09T15:11:04+00:00' },
    ],
  ])('%s', (name, facts) => {
    expect(readFacts(readFileSync(sharedFile('standards', 'photometadata', name)))).toMatchObject(facts);
  });
});

it('a picture that says nothing has no facts', () => {
  for (const bytes of Object.values(PICTURES)) {
    const facts = readFacts(bytes);
    if (facts !== null)
      expect(facts).toMatchObject({ caption: '', credit: '', takenAt: null, place: null, others: [] });
  }
});

it('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void readFacts(bytes)));
});

describe('texts of IIM', () => {
  const caption = 'Президент России Владимир Путин во время встречи в Кремле';
  const bytes = Uint8Array.from(caption, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x350;
  });
  const datasets = new Map([[120, [bytes]]]);

  it('of an older newsroom are told by what they look like, and this is said', () => {
    expect(decodeIim(datasets, null, '')).toEqual({
      ...{ iim: { 120: [caption] }, characterSet: 'windows-1251', guessed: true },
    });
  });

  it('are read as one says', () => {
    expect(decodeIim(datasets, null, 'koi8-r').iim[120]?.[0]).not.toBe(caption);
    expect(decodeIim(datasets, null, 'windows-1251').iim[120]).toEqual([caption]);
    expect(decodeIim(datasets, null, 'no such set').iim[120]).toEqual([caption]);
  });

  it('are UTF-8 where the file says so, or where they are that', () => {
    const utf8 = new Map([[120, [new Uint8Array(Buffer.from(caption))]]]);
    for (const marker of [null, new Uint8Array([0x1b, 0x25, 0x47])])
      expect(decodeIim(utf8, marker, '')).toEqual({
        ...{ iim: { 120: [caption] }, characterSet: 'utf-8', guessed: false },
      });
  });
});
