import { describe, expect, it } from 'vitest';
import { decode, decodeAs } from '../../../electron/services/exchange/decode';
import { readBytes } from '../../../shared/exchange/registry';
import { readingsOf } from '../../../shared/exchange/several';
import type { Reading } from '../../../shared/exchange/types';
import { CONTEXT, storyOf, told } from './support';

const LATER = '2031-01-01T09:00:00Z';

function read(source: string): Reading {
  const bytes = Uint8Array.from(Buffer.from(source, 'latin1'));
  const result = readBytes(bytes, { ...CONTEXT, encoding: null, decode, decodeAs });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const nitf = (release: string): string =>
  `<nitf><head><docdata><date.release norm="${release}"/></docdata></head><body><body.head><hedline><hl1>Talks</hl1></hedline></body.head><body.content><p>Text.</p></body.content></body></nitf>`;

const g2 = (embargoed: string, status: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" version="1" standard="NewsML-G2" standardversion="2.9"><itemMeta><itemClass qcode="ninat:text"/><embargoed>${embargoed}</embargoed><pubStatus qcode="stat:${status}"/></itemMeta><contentMeta><headline>Talks</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Text.</p></body></html></inlineXML></contentSet></newsItem>`;

const newsml1 = (until: string): string =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>1</NewsItemId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Embargoed"/>${until}</NewsManagement><NewsComponent><NewsLines><HeadLine>Talks</HeadLine></NewsLines><ContentItem><DataContent><p>Text.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;

const ninjs = (embargoed: string): string =>
  JSON.stringify({ uri: 'a', type: 'text', headline: 'Talks', body_text: 'Text.', embargoed });

describe('an embargo a source speaks of', () => {
  it.each([
    ['ninjs in words', ninjs('until the minister speaks'), 'until the minister speaks'],
    ['NewsML-G2 in words', g2('until the minister speaks', 'usable'), 'until the minister speaks'],
    ['NewsML-G2 without an end', g2('', 'withheld'), 'Under embargo until further notice'],
    ['NewsML 1 without an end', newsml1(''), 'Embargoed'],
  ])('that nobody can read stands above the text, with a warning: %s', (_, source, words) => {
    const reading = read(source);
    expect(told(storyOf(reading).body)[0]).toBe(`note: ${words}`);
    expect(reading.notes.map(({ code }) => code)).toContain('read.embargo-unclear');
  });

  it('is one where NITF says only when it is released, if that is yet to come', () => {
    expect(storyOf(read(nitf(LATER))).embargo).toMatchObject({ until: LATER });
    expect(storyOf(read(nitf('2001-01-01T09:00:00Z'))).embargo).toBeNull();
  });

  it('is none in an item that may be used and has an empty date', () => {
    const reading = read(g2('', 'usable'));
    expect(storyOf(reading).embargo).toBeNull();
    expect(reading.notes.map(({ code }) => code)).not.toContain('read.embargo-unclear');
  });

  it('is a note and a warning in the words of a German wire', () => {
    const reading = read(
      '\x01dpa0001 3 pl 12\r\nGermany-talks/\r\n\x02Talks =\r\n   Sperrfrist: Montag, 9 Uhr\r\n   Berlin (dpa) - The talks go on in Berlin.\r\n\x03201200 Mar 26\r\n\x7f\x7f\x04',
    );
    expect(told(storyOf(reading).body).some((line) => line.includes('Sperrfrist'))).toBe(true);
    expect(reading.notes.map(({ code }) => code)).toContain('read.embargo-unclear');
  });
});

describe('an embargo that a story is about', () => {
  it('is its text', () => {
    const story = storyOf(
      read(
        '\x01dpa0001 3 pl 12\r\nIran-oil/\r\n\x02Oil flows =\r\n   Embargo on oil was lifted on Monday, officials said.\r\n\x03201200 Mar 26\r\n\x7f\x7f\x04',
      ),
    );
    expect(told(story.body)).toContain('paragraph: Embargo on oil was lifted on Monday, officials said.');
  });
});

describe('messages of a wire in one file', () => {
  const message = (word: string): string =>
    `dpa0001 3 pl 12\r\nGermany-talks/\r\n\x02${word} =\r\n   Berlin (dpa) - The talks of ${word} go on.\r\n\x03201200 Mar 26\r\n\x7f\x7f\x04`;
  const headlines = (source: string): string[] =>
    readingsOf(read(source)).map((one) => storyOf(one).headline);

  it('are each a story, also where one begins as nobody expects or a gateway took what begins them', () => {
    expect(headlines(`\x01${message('One')}\x01${message('Two')}`)).toEqual(['One', 'Two']);
    expect(headlines(`${message('One')}${message('Two')}`)).toEqual(['One', 'Two']);
    expect(headlines(`\x01${message('One')}\x01\r\n${message('Two')}`)).toHaveLength(2);
  });
});
