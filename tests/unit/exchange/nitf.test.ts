import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../shared/exchange/assemble';
import { nitfReader } from '../../../shared/exchange/nitf/read';
import { nitfWriter } from '../../../shared/exchange/nitf/write';
import { readerOf } from '../../../shared/exchange/registry';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { newStory } from '../../../shared/story/create';
import { place } from '../../../shared/story/place';
import type { Story } from '../../../shared/story/story';
import { plain, textOf } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { story } from '../../support/arbitraries';
import { comparable, heldByXml } from '../../support/comparable';
import { HOUSES } from '../../support/houses';
import { NOW, readBack, written } from '../../support/read-back';
import { sharedFolder } from '../../support/shared';
import { errorsBySchema } from '../../support/xsd';

/** A story without what the table of fates says NITF changes. */
function held(whole: Story): Story {
  const rest = comparable(whole);
  return {
    ...rest,
    editorsNote: whole.editorsNote,
    status: whole.status === 'killed' || whole.status === 'held' ? whole.status : 'draft',
    embargo:
      rest.embargo === null
        ? null
        : { until: new Date(rest.embargo.until).toISOString(), zone: rest.embargo.zone },
    links: rest.links.map((link) => ({ ...link, id: '' })),
  };
}

function read(source: string): Story {
  const reading = nitfReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
  if (!reading.ok) throw new Error(reading.error.code);
  return assemble(reading.value, { now: NOW, language: 'en', desk: '', photo: () => null });
}

describe('a story written as NITF and read again', () => {
  it('is what it was, in all that NITF can hold', () => {
    fc.assert(
      fc.property(story(), fc.constantFrom(...HOUSES), (whole, house) => {
        const back = readBack(nitfWriter, nitfReader, whole, { house, images: 'beside' });
        expect(heldByXml(held(back))).toEqual(heldByXml(held(whole)));
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(sharedFolder === null)('is valid by the schema, whatever is in it', async () => {
    const documents = fc
      .sample(story({ wild: true }), 80)
      .map((whole) => written(nitfWriter, whole, { images: 'beside' }));
    const beside = ['nitf-3-6-ruby-include.xsd', 'xml.xsd'];
    expect(await errorsBySchema('nitf-3-6.xsd', beside, documents)).toEqual([]);
  });

  it('is known by its content', () => {
    fc.assert(
      fc.property(story(), (whole) => {
        expect(readerOf(written(nitfWriter, whole)).format).toBe('nitf');
      }),
      { numRuns: 20 },
    );
  });
});

const AGENCY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
<nitf version="-//IPTC//DTD NITF 3.3//EN" change.date="October 18, 2006" change.time="19:30">
  <head>
    <title>EU-Summit</title>
    <meta name="anpa-keyword" content="EU-Summit"/>
    <tobject tobject.type="news"><tobject.subject tobject.subject.refnum="11000000" tobject.subject.type="Politics"/></tobject>
    <docdata management-status="usable">
      <doc-id regsrc="AP" id-string="D8ABC"/>
      <urgency ed-urg="2"/>
      <date.issue norm="20190320T101500Z"/>
      <ed-msg info="UPDATES with quotes."/>
      <doc.copyright holder="AP" year="2019"/>
      <key-list><keyword key="EU"/><keyword key="Summit"/></key-list>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1 id="headline">EU leaders meet &amp; talk</hl1><hl2>Nothing is agreed</hl2></hedline>
      <byline>By JANE DOE and <person>John Roe</person><byttl>Associated Press</byttl></byline>
      <distributor>The Associated Press</distributor>
      <dateline><location>BRUSSELS</location></dateline>
    </body.head>
    <body.content>
      <block id="Main">
        <p>BRUSSELS (AP) &mdash; Leaders of the
           <org>European Union</org> met on <chron norm="20190320">Wednesday</chron>.</p>
        <p>They said <em>nothing</em>.<br/>Nothing at&nbsp;all.</p>
        <hl2>What comes next</hl2>
        <bq><block><p>We go on.</p></block><credit>A minister</credit></bq>
        <nitf-table><table><tr><th>State</th><th>Votes</th></tr><tr><td>A</td><td>1</td></tr></table></nitf-table>
        Loose words too.
      </block>
      <media media-type="photo">
        <media-metadata name="byline" value="Kim Photo"/>
        <media-reference mime-type="image/jpeg" source="small.jpg" width="100"/>
        <media-reference mime-type="image/jpeg" source="large.jpg" width="3000" source-credit="AP Photo/Kim Photo" alternate-text="Leaders"/>
        <media-caption><p>Leaders meet.</p><p>In Brussels.</p></media-caption>
      </media>
      <media media-type="video"><media-reference mime-type="video/mp4" source="film.mp4"/></media>
    </body.content>
    <body.end/>
  </body>
</nitf>`;

describe('a document of an agency', () => {
  it('is read with every word of its text, and all it says of itself', () => {
    const made = read(AGENCY);
    expect(made).toMatchObject({
      ...{ headline: 'EU leaders meet & talk', deck: 'Nothing is agreed', slug: 'EU-Summit' },
      ...{ priority: 'bulletin', editorsNote: 'UPDATES with quotes.', copyright: 'AP' },
      byline: [
        { name: 'JANE DOE', role: '' },
        { name: 'John Roe', role: 'Associated Press' },
      ],
      keywords: ['EU', 'Summit'],
      subjects: [{ code: 'subj:11000000', name: 'Politics' }],
      source: 'The Associated Press',
      dateline: { places: [{ name: 'Brussels' }], source: null },
    });
    expect(made.body.map((block) => [block.kind, ...blockTexts(block)])).toEqual([
      ['paragraph', 'Leaders of the European Union met on Wednesday.'],
      ['paragraph', 'They said nothing.\nNothing at\u00a0all.'],
      ['subhead', 'What comes next'],
      ['quote', 'We go on.', 'A minister'],
      ['table', 'State', 'Votes', 'A', '1'],
      ['paragraph', 'Loose words too.'],
      ['photo', 'Leaders meet.\nIn Brussels.', expect.anything(), expect.anything()],
    ]);
    const photo = made.body.at(-1);
    expect(photo?.kind === 'photo' && photo.photo).toMatchObject({
      ...{ origin: 'large.jpg', credit: 'AP Photo/Kim Photo', alt: 'Leaders', byline: 'Kim Photo' },
      caption: plain('Leaders meet.\nIn Brussels.'),
    });
  });

  it.each([
    ['<ul><li><p>w1</p><p>w2</p></li></ul>', ['list', 'w1\nw2']],
    ['<ul>w1<li>w2</li><p>w3</p></ul>', ['list', 'w1', 'w2', 'w3']],
    [
      '<bq>w1<block><hl2>w2</hl2><p>w3</p><ul><li>w4</li></ul></block><credit>w5</credit></bq>',
      ['quote', 'w1\nw2\nw3\nw4', 'w5'],
    ],
    ['<bq>w1<credit>w2</credit></bq>', ['quote', 'w1', 'w2']],
    ['<nitf-table><custom-table>w1</custom-table></nitf-table>', ['paragraph', 'w1']],
    ['<table><caption>w1</caption></table>', ['paragraph', 'w1']],
    ['<table>w1<tr><td><p>w2</p><p>w3</p></td></tr></table>', ['paragraph', 'w1'], ['table', 'w2\nw3']],
    ['<dl><dt>w1</dt>w2<dd>w3</dd></dl>', ['paragraph', 'w1'], ['paragraph', 'w2'], ['paragraph', 'w3']],
    ['<datasource>w1</datasource>', ['paragraph', 'w1']],
    ['<media media-type="video"><media-caption>w1</media-caption></media>', ['note', 'w1']],
    ['<p>w1</p></body.content><body.content><p>w2</p>', ['paragraph', 'w1'], ['paragraph', 'w2']],
    [
      '<p>w1</p></body.content><body.end><tagline>w2</tagline></body.end><body.content>',
      ['paragraph', 'w1'],
      ['paragraph', 'w2'],
    ],
    [
      '</body.content><body.head><dateline>Anywhere w1</dateline><note><p>w2</p></note><rights>w3</rights></body.head><body.content><p>w4</p>',
      ...[
        ['note', 'Anywhere w1'],
        ['note', 'w2'],
        ['note', 'w3'],
        ['paragraph', 'w4'],
      ],
    ],
  ])('%s: no word is lost, and none runs into the next', (content, ...blocks) => {
    const made = read(`<nitf><body><body.content>${content}</body.content></body></nitf>`);
    expect(
      made.body.map((block) => [block.kind, ...blockTexts(block).filter((text) => text !== '')]),
    ).toEqual(blocks);
  });

  it('keeps every line under the headline, and the whole of a summary', () => {
    const head = (inner: string): string =>
      `<nitf><body><body.head>${inner}</body.head><body.content><p>Text.</p></body.content></body></nitf>`;
    expect(read(head('<hedline><hl1>H</hl1><hl2>w1</hl2><hl2>w2</hl2></hedline>')).deck).toBe('w1\nw2');
    expect(read(head('<abstract><p>w1</p><p>w2</p></abstract>')).deck).toBe('w1\nw2');
  });

  it('says no word of its dateline twice when it is ours', () => {
    const dateline = { places: [place('Tokyo'), place('Seoul')], date: '2019-03-20', source: null };
    const xml = written(nitfWriter, { ...newStory({ now: NOW }), dateline });
    const [, words = ''] = /<dateline>(.*?)<\/dateline>/s.exec(xml) ?? [];
    expect(words.replace(/<[^>]*>/g, '').match(/tokyo/gi)).toHaveLength(1);
    expect(words).toMatch(/<location><city>TOKYO<\/city><\/location>.*<location><city>SEOUL<\/city>/i);
  });

  it('is read with the dateline it has beside its text', () => {
    const made = read(
      AGENCY.replace('BRUSSELS (AP) &mdash; ', '').replace(
        '<location>BRUSSELS</location>',
        '<location><city>TOKYO</city></location>, <story.date norm="20190320">March 20</story.date> (Reuters) -',
      ),
    );
    expect(made.dateline).toMatchObject({
      places: [{ name: 'Tokyo' }],
      date: '2019-03-20',
      source: 'Reuters',
    });
    expect(textOf(made.body[0]?.kind === 'paragraph' ? made.body[0].runs : [])).toMatch(/^Leaders of/);
  });

  it.each([
    ['', 'read.empty'],
    ['<nitf><body>', 'read.not-xml'],
    ['<!DOCTYPE nitf [<!ENTITY a "aaaa">]><nitf><body/></nitf>', 'read.not-xml'],
    [
      `<nitf><body><body.content>${'<block>'.repeat(100)}${'</block>'.repeat(100)}</body.content></body></nitf>`,
      'read.not-xml',
    ],
    ['<html><body/></html>', 'read.not-nitf'],
    ['<nitf><head/><body><body.head/><body.content/></body></nitf>', 'read.empty'],
  ])('%s is refused', (source, code) => {
    const reading = nitfReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    expect(reading.ok ? 'read' : reading.error.code).toBe(code);
  });
});
