import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../../electron/services/media/examine';
import { readFacts } from '../../../../electron/services/media/read-facts';
import { crc32 } from '../../../../shared/archive/crc32';
import { stamp } from '../../../../electron/services/media/write/stamp';
import { photoOfPicture } from '../../../../shared/photo/fill';
import { emptyPhoto, IMAGE_TYPES, type Media, type Photo } from '../../../../shared/story/photo';
import { plain } from '../../../../shared/story/text';
import { photo as photos } from '../../../support/arbitraries';
import { complaints, exiftool, hasExiftool } from '../../../support/exiftool';
import { sharedFile, sharedFolder } from '../../../support/shared';
import { PICTURES } from '../support/pictures';

const WRITTEN = ['image/jpeg', 'image/png', 'image/webp'] as const;

const SAID: Photo = {
  ...emptyPhoto(),
  caption: plain('Переговоры в Токио: “five & six” <b> ok\nзавершены'),
  ...{ credit: 'EPA/MARTIN DIVISEK', alt: '二人の男', byline: 'Martin Divisek; Анна Иванова' },
  ...{ bylineTitle: 'Staff', source: 'EPA', copyright: '© EPA 2017', usageTerms: 'No archive' },
  ...{
    rightsPage: 'https://example.com/rights',
    headline: 'Talks',
    title: 'talks-1',
    longAlt: 'Two men at a table',
  },
  ...{ captionWriter: 'AI', instructions: 'Hold until noon', jobId: 'J-7', sublocation: 'Iikura House' },
  sourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  keywords: ['diplomacy', 'переговоры'],
  takenAt: '2017-03-20T14:05:00+09:00',
  place: { name: 'Tokyo', region: 'Kanto', country: 'Japan', countryCode: 'JPN', timeZone: '' },
};

function stamped(bytes: Uint8Array, type: Media['type'], photo: Photo, location = false): Uint8Array {
  const copy = stamp(bytes, type, photo, location);
  if (copy.bytes === null) throw new Error('no copy');
  return copy.bytes;
}

/** A PNG with an XMP packet. */
function withPacket(png: Buffer, packet: string): Buffer {
  const named = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${packet}`, 'latin1');
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([png.subarray(0, 33), length, named, check, png.subarray(33)]);
}

describe('a picture that goes out', () => {
  it.each(WRITTEN)('says in %s what the photo says, to our own reader', (type) => {
    const copy = stamped(PICTURES[type], type, SAID);
    const facts = readFacts(copy);
    expect(facts).not.toBeNull();
    if (facts === null) return;
    const media = { hash: '', type, width: 4, height: 3, name: '' };
    expect(photoOfPicture({ media, facts })).toEqual({ ...SAID, media });
  });

  it.each(WRITTEN)('is in %s the same picture, sound, and longer only by its facts', (type) => {
    const copy = stamped(PICTURES[type], type, SAID);
    expect(examine(copy)).toEqual(examine(PICTURES[type]));
    const again = stamped(copy, type, SAID);
    expect(Buffer.from(again).equals(Buffer.from(copy))).toBe(true);
  });

  it('loses nothing it says, whatever that is', () => {
    fc.assert(
      fc.property(photos(), fc.constantFrom(...WRITTEN), (photo, type) => {
        const facts = readFacts(stamped(PICTURES[type], type, photo));
        // XML cannot hold most control characters.
        const tidy = (text: string): string =>
          text
            .replace(/\r\n?/g, '\n')
            .trim()
            .replace(/\p{Cc}/gu, (sign) =>
              sign > '\x1f' || sign === '\n' || sign === '\t' ? sign : '\uFFFD',
            );
        expect(facts?.credit).toBe(tidy(photo.credit));
        expect(facts?.alt).toBe(tidy(photo.alt));
        expect(facts?.instructions).toBe(tidy(photo.instructions));
        expect(facts?.keywords).toEqual(photo.keywords.map(tidy).filter((word) => word !== ''));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['image/gif', 'image/avif'] as const)('is left as it is in %s, and this is said', (type) => {
    expect(stamp(PICTURES[type], type, SAID, false)).toEqual({ bytes: PICTURES[type], problem: 'unwritten' });
  });

  it('goes out without what a camera or anybody else put behind the picture', () => {
    const jpeg = PICTURES['image/jpeg'];
    const copy = stamped(
      Buffer.concat([jpeg, Buffer.from('a film that says where it was taken')]),
      'image/jpeg',
      SAID,
    );
    expect(Buffer.from(copy).includes('a film')).toBe(false);
    expect(Buffer.from(copy).subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });

  it('no bytes make it throw or run on', () => {
    const change = fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...IMAGE_TYPES), change, fc.nat(700), (type, changes, length) => {
        const bytes = Buffer.from(PICTURES[type].subarray(0, length));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        expect(stamp(bytes, type, SAID, false)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(!hasExiftool)('exiftool, reading what goes out,', () => {
  it.each(WRITTEN)('finds in %s every fact of the photo and nothing to complain of', (type) => {
    const copy = stamped(PICTURES[type], type, SAID);
    expect(complaints(copy)).toEqual([]);
    expect(exiftool(copy)).toMatchObject({
      'XMP-dc:Description': 'Переговоры в Токио: “five & six” <b> ok\nзавершены',
      'XMP-photoshop:Credit': 'EPA/MARTIN DIVISEK',
      'XMP-iptcCore:AltTextAccessibility': '二人の男',
      'XMP-dc:Creator': ['Martin Divisek', 'Анна Иванова'],
      'XMP-photoshop:AuthorsPosition': 'Staff',
      'XMP-photoshop:Source': 'EPA',
      'XMP-dc:Rights': '© EPA 2017',
      'XMP-xmpRights:UsageTerms': 'No archive',
      'XMP-xmpRights:WebStatement': 'https://example.com/rights',
      'XMP-photoshop:Headline': 'Talks',
      'XMP-dc:Title': 'talks-1',
      'XMP-iptcCore:ExtDescrAccessibility': 'Two men at a table',
      'XMP-photoshop:CaptionWriter': 'AI',
      'XMP-photoshop:Instructions': 'Hold until noon',
      'XMP-photoshop:TransmissionReference': 'J-7',
      'XMP-iptcCore:Location': 'Iikura House',
      'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      'XMP-dc:Subject': ['diplomacy', 'переговоры'],
      'XMP-photoshop:DateCreated': '2017:03:20 14:05:00+09:00',
      'XMP-photoshop:City': 'Tokyo',
      'XMP-photoshop:State': 'Kanto',
      'XMP-photoshop:Country': 'Japan',
      'XMP-iptcCore:CountryCode': 'JPN',
    });
  });

  it.each(WRITTEN)('finds in %s what matters most, as a region of one point', (type) => {
    const said = exiftool(stamped(PICTURES[type], type, { ...SAID, focus: { x: 0.25, y: 0.75 } }));
    expect(said['XMP-iptcExt:ImageRegion']).toEqual([
      {
        RegionBoundary: {
          RbShape: 'polygon',
          RbUnit: 'relative',
          RbVertices: [{ RbX: 0.25, RbY: 0.75 }],
        },
        RRole: [{ Identifier: ['http://cv.iptc.org/newscodes/imageregionrole/mainSubjectArea'] }],
      },
    ]);
  });

  it('finds in a cut copy the focus where it is now, and nothing of the shape of the original', () => {
    const crop = { x: 0.5, y: 0, width: 0.5, height: 1 };
    const original = withPacket(
      PICTURES['image/png'],
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6" tiff:Make="Nikon"/>
      </rdf:RDF></x:xmpmeta>`,
    );
    const photo = { ...SAID, crop, focus: { x: 0.75, y: 0.5 } };
    const { bytes } = stamp(PICTURES['image/jpeg'], 'image/jpeg', photo, false, original);
    const said = exiftool(bytes ?? new Uint8Array());
    expect(said['XMP-tiff:Make']).toBe('Nikon');
    expect(said['XMP-tiff:Orientation']).toBeUndefined();
    expect(said['XMP-iptcExt:ImageRegion']).toMatchObject([
      { RegionBoundary: { RbVertices: [{ RbX: 0.5, RbY: 0.5 }] } },
    ]);
    const away = { ...photo, focus: { x: 0.25, y: 0.5 } };
    const other = stamp(PICTURES['image/jpeg'], 'image/jpeg', away, false, original).bytes;
    expect(exiftool(other ?? new Uint8Array())['XMP-iptcExt:ImageRegion']).toBeUndefined();
  });

  it('finds in a JPEG the same in IIM, cut where IIM is short', () => {
    const said = exiftool(stamped(PICTURES['image/jpeg'], 'image/jpeg', SAID));
    expect(said).toMatchObject({
      'IPTC:CodedCharacterSet': '\u001b%G',
      'IPTC:Caption-Abstract': 'Переговоры в Токио: “five & six” <b> ok\nзавершены',
      'IPTC:By-line': ['Martin Divisek', 'Анна Иванова'],
      'IPTC:Credit': 'EPA/MARTIN DIVISEK',
      'IPTC:Keywords': ['diplomacy', 'переговоры'],
      'IPTC:DateCreated': '2017:03:20',
      'IPTC:TimeCreated': '14:05:00+09:00',
      'IPTC:City': 'Tokyo',
      'IPTC:Country-PrimaryLocationCode': 'JPN',
    });
    const long = stamped(PICTURES['image/jpeg'], 'image/jpeg', { ...SAID, credit: 'Ж'.repeat(40) });
    expect(exiftool(long)).toMatchObject({
      'IPTC:Credit': 'Ж'.repeat(16),
      'XMP-photoshop:Credit': 'Ж'.repeat(40),
    });
  });

  describe.skipIf(sharedFolder === null)('in the IPTC’s reference image', () => {
    const bytes = (): Buffer =>
      readFileSync(sharedFile('standards', 'photometadata', 'IPTC-PhotometadataRef-Std2023.2.jpg'));
    const photo = (): Photo => {
      const { width, height } = imageSize(bytes());
      return photoOfPicture({
        media: { hash: '', type: 'image/jpeg', width, height, name: '' },
        facts: readFacts(bytes()),
      });
    };
    const facts = (said: Record<string, unknown>): [string, unknown][] =>
      Object.entries(said).filter(
        ([name]) => /^(XMP|IPTC|IFD0|ExifIFD)/.test(name) && !/XMPToolkit|CodedCharacterSet/.test(name),
      );

    it('finds every field again, where the reporter lets the location out', () => {
      const copy = exiftool(stamped(bytes(), 'image/jpeg', photo(), true));
      expect(Object.fromEntries(facts(copy))).toEqual(Object.fromEntries(facts(exiftool(bytes()))));
    });

    it('finds every field but the positions on the globe otherwise', () => {
      const withoutPositions = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value), (name, inner: unknown) => (/gps/i.test(name) ? undefined : inner));
      const copy = exiftool(stamped(bytes(), 'image/jpeg', photo()));
      expect(JSON.stringify(copy)).not.toMatch(/gps/i);
      expect(JSON.stringify(exiftool(bytes()))).toMatch(/GPSLatitude/);
      expect(Object.fromEntries(facts(copy))).toEqual(
        withoutPositions(Object.fromEntries(facts(exiftool(bytes())))),
      );
      expect(complaints(stamped(bytes(), 'image/jpeg', photo()))).toEqual([]);
    });

    it('finds what the reporter changed, and the rest as it was', () => {
      const copy = exiftool(
        stamped(bytes(), 'image/jpeg', { ...photo(), caption: plain('Новая подпись') }, true),
      );
      const before = Object.fromEntries(facts(exiftool(bytes())));
      expect(copy['XMP-dc:Description']).toBe('Новая подпись');
      expect(copy['IPTC:Caption-Abstract']).toBe('Новая подпись');
      expect(copy['IFD0:ImageDescription']).toBeUndefined();
      expect(copy['IFD0:Artist']).toBe(before['IFD0:Artist']);
      expect(copy['XMP-plus:Licensor']).toEqual(before['XMP-plus:Licensor']);
    });
  });
});

describe('a GIF that says where it was taken', () => {
  const packet =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="59,54.8N" exif:GPSLongitude="10,44.9E"/>' +
    '</rdf:RDF></x:xmpmeta>';
  const trailer = [1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0];
  const gif = PICTURES['image/gif'];
  const located = Buffer.concat([
    gif.subarray(0, 19),
    Buffer.from(`!\xff\x0bXMP DataXMP${packet}`, 'latin1'),
    Buffer.from(trailer),
    gif.subarray(19),
  ]);

  it('does not go out unless the location may', () => {
    expect(examine(located).ok).toBe(true);
    expect(readFacts(located)?.located).toBe(true);
    expect(readFacts(gif)?.located ?? false).toBe(false);
    expect(stamp(located, 'image/gif', SAID, false)).toEqual({ bytes: null, problem: 'located' });
    expect(stamp(located, 'image/gif', SAID, true).problem).toBe('unwritten');
  });
});
