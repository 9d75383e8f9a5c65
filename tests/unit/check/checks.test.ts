import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysPlaceAndDay } from '../../../shared/check/caption-dateline';
import { findingsOf } from '../../../shared/check/checks';
import { findingWords } from '../../../shared/check/finding-words';
import { placesFromText } from '../../../shared/dateline/suggest';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { newStory, paragraph } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { story as aStory } from '../../support/arbitraries';

function story(some: Partial<Story>): Story {
  return { ...newStory({ now: '2017-03-20T12:00:00Z' }), ...some };
}

function from(text: string): Story['dateline'] {
  return { places: placesFromText(text), date: '2017-03-20', source: null };
}

function codes(some: Partial<Story>): string[] {
  return findingsOf(story(some), DEFAULT_HOUSE).map(({ code }) => code);
}

const body = [paragraph('Talks began.')];

describe('a byline', () => {
  const rows: [string, string, string[]][] = [
    ['reporter in Seoul', 'Tokyo', ['byline.elsewhere']],
    ['reporter in Tokyo', 'Tokyo', []],
    ['reporter in Seoul', 'Tokyo/Seoul', []],
    ['correspondente a Roma', 'Rome', []],
    ['корреспондент в Москва', 'Moscow', []],
    ['Reporter in Paris, Texas', 'Paris', ['byline.elsewhere']],
    ['reporter', 'Tokyo', []],
    ['interested in sport', 'Tokyo', []],
    ['', 'Tokyo', []],
  ];
  for (const [role, dateline, found] of rows) {
    it(`“${role}” over ${dateline}: ${found.join(', ') || 'nothing'}`, () => {
      expect(codes({ byline: [{ name: 'Jane Doe', role }], dateline: from(dateline), body })).toEqual(found);
    });
  }

  it('over text wants a dateline', () => {
    const byline = [{ name: 'Jane Doe', role: '' }];
    expect(codes({ byline, body })).toEqual(['dateline.missing']);
    expect(codes({ byline, body, dateline: from('Tokyo') })).toEqual([]);
    expect(codes({ byline, body: [paragraph(' ')] })).toEqual([]);
    expect(codes({ body })).toEqual([]);
  });
});

const sound = { ...emptyPhoto(), credit: 'EPA', alt: 'A lake at sunrise' };

describe('a photo', () => {
  const inBody = (id: string, some: Partial<typeof sound>) => ({
    ...{ id, kind: 'photo' as const },
    photo: { ...sound, ...some },
  });
  const blocking = (some: Partial<Story>) =>
    findingsOf(story(some), DEFAULT_HOUSE).filter(({ severity }) => severity === 'blocks');

  it('without credit or alt text keeps its story from being filed, each photo by itself', () => {
    const found = blocking({
      lead: emptyPhoto(),
      body: [inBody('a', { credit: ' ' }), inBody('b', {}), inBody('c', { alt: '' })],
    });
    expect(found.map(({ code, where }) => [code, where])).toEqual([
      ['photo.credit', { photo: 'lead', part: 'credit' }],
      ['photo.alt', { photo: 'lead', part: 'alt' }],
      ['photo.credit', { photo: 'a', part: 'credit' }],
      ['photo.alt', { photo: 'c', part: 'alt' }],
    ]);
  });

  it('is named by what it is told by', () => {
    const [found] = blocking({ body: [inBody('a', { credit: '', alt: 'A quiet lake' })] });
    expect(found === undefined ? '' : findingWords(found)).toBe('The photo “A quiet lake” needs a credit.');
  });

  it('with both is none of this', () => expect(blocking({ lead: sound })).toEqual([]));
});

describe('a caption', () => {
  const photo = (caption: string): Story['lead'] => ({ ...sound, caption: plain(caption) });

  it('that says place and day needs no dateline before it', () => {
    expect(codes({ lead: photo('TOKYO (AP) — Ministers meet in Tokyo, Monday, March 20, 2017.') })).toEqual([
      'caption.dateline',
    ]);
    expect(codes({ lead: photo('TOKYO (AP) — Ministers meet.') })).toEqual([]);
    expect(codes({ lead: photo('Ministers meet in Tokyo, March 20, 2017.') })).toEqual([]);
    expect(saysPlaceAndDay('Ministers meet in Tokyo on 20 March.', 'Tokyo', '2017-03-21T00:00:00Z')).toBe(
      true,
    );
    expect(saysPlaceAndDay('Ministers meet in Tokyo in 2017.', 'Tokyo', '2017-03-21T00:00:00Z')).toBe(false);
  });
});

describe('the checks', () => {
  it('say every finding in a sentence, and look at any story without harm', () => {
    fc.assert(
      fc.property(aStory(), (any) => {
        for (const finding of findingsOf(any, DEFAULT_HOUSE)) expect(findingWords(finding)).toMatch(/ .*\.$/);
      }),
      { numRuns: 100 },
    );
  });
});
