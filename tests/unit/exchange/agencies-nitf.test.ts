import { describe, expect, it } from 'vitest';
import { nitfReader } from '../../../shared/exchange/nitf/read';
import { readerOf } from '../../../shared/exchange/registry';
import type { Story } from '../../../shared/story/story';
import { blockTexts } from '../../../shared/story/walk';
import { readWith, storyOf } from './support';

function read(source: string): Story {
  return storyOf(readWith(nitfReader, source));
}

const head = (inner: string): string =>
  `<nitf><head>${inner}</head><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>w1</p></body.content></body></nitf>`;
const front = (inner: string): string =>
  `<nitf><body><body.head>${inner}</body.head><body.content><p>w1</p></body.content></body></nitf>`;

describe('a document of NITF as agencies write it', () => {
  it('says its topics, its series, its rights and what was changed in whatever place it has them', () => {
    const made = read(
      head(
        '<title>Harbour-Ferry</title><tobject tobject.type="Utenriks"><tobject.subject tobject.subject.type="Politics"/></tobject><docdata><evloc city="Budapest" iso-cc="HUN"/><doc.rights owner="Example" type="For members only, not to be archived."/><key-list><keyword>ferry</keyword></key-list><identified-content><person>Ann Other</person><classifier type="c" value="s"/></identified-content><series series.name="Tides"/></docdata><revision-history comment="ADDS statement"/>',
      ),
    );
    expect(made).toMatchObject({
      ...{ slug: 'Harbour-Ferry', section: 'Utenriks', copyright: 'Example', editorsNote: 'ADDS statement' },
      ...{ usageTerms: 'For members only, not to be archived.', keywords: ['ferry', 'Tides'] },
      subjects: [
        { code: '', name: 'Politics' },
        { code: '', name: 'Budapest' },
        { code: '', name: 'Ann Other' },
      ],
    });
  });

  it.each([
    ['<hedline>H</hedline>', 'H'],
    ['<hl1>H</hl1>', 'H'],
    ['<hedline><hl1>H</hl1></hedline>', 'H'],
  ])('%s is a headline', (inner, headline) => {
    expect(read(front(inner)).headline).toBe(headline);
  });

  it('has the day of its dateline beside its place', () => {
    const made = read(
      front(
        '<dateline><location>Tegucigalpa</location><story.date norm="20170102T222800+0000">20170102T222800+0000</story.date></dateline>',
      ),
    );
    expect(made.dateline).toMatchObject({ places: [{ name: 'Tegucigalpa' }], date: '2017-01-02' });
    expect(made.body.flatMap(blockTexts)).toEqual(['w1']);
  });

  it('loses no word that stands above its text without a place of its own', () => {
    expect(read(front('<p>w0</p>')).body.map((block) => [block.kind, ...blockTexts(block)])).toEqual([
      ['note', 'w0'],
      ['paragraph', 'w1'],
    ]);
  });

  it.each([
    ['<nitf><head/><body.content><p>w1</p></body.content></nitf>', ['w1']],
    ['<nitf><block><p>w1</p><p lede="true">w2</p></block></nitf>', ['w1', 'w2']],
  ])('%s: its text is read without a body', (source, words) => {
    expect(read(source).body.flatMap(blockTexts)).toEqual(words);
  });

  it('has pictures of XHTML among its text, and none of which nothing is said', () => {
    const made = read(
      '<nitf><body><body.content><media media-type="image"><media-reference data-location="#p0"/></media><block><img source="a.jpg"/></block><p>w1 <img src="b.jpg" alt="Quay"/></p></body.content></body></nitf>',
    );
    expect([
      made.lead?.origin,
      ...made.body.map((block) => (block.kind === 'photo' ? block.photo.origin : block.kind)),
    ]).toEqual([...['a.jpg', 'paragraph', 'b.jpg']]);
  });

  it('in a value of JSON is not taken for the file', () => {
    expect(readerOf('{"uri": "a", "bodies": [{"value": "<nitf><body/></nitf>"}]}').format).toBe('ninjs');
  });
});
