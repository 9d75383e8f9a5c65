import { describe, expect, it } from 'vitest';
import { newsml1Reader } from '../../../shared/exchange/newsml-1/read';
import { newsmlG2Reader } from '../../../shared/exchange/newsml-g2/read';
import { readingsOf } from '../../../shared/exchange/several';
import type { Story } from '../../../shared/story/story';
import { textOf } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { CONTEXT, readWith, storyOf } from './support';

function texts({ body }: Story): string[] {
  return body.flatMap(blockTexts).filter((text) => text !== '');
}

describe('a message of NewsML-G2', () => {
  const item = (guid: string, about: string, text: string, meta = ''): string =>
    `<newsItem guid="${guid}"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Example"/>${meta}</itemMeta><contentMeta>${about}</contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${text}</body></html></inlineXML></contentSet></newsItem>`;
  const picture = (guid: string): string =>
    `<newsItem guid="${guid}"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><description role="drol:caption">Caption of ${guid}</description></contentMeta><contentSet><remoteContent href="${guid}.jpg" contenttype="image/jpeg"/></contentSet></newsItem>`;
  const message = (...items: readonly string[]): string =>
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${items.join('')}</itemSet></newsMessage>`;
  const stories = (source: string): Story[] => readingsOf(readWith(newsmlG2Reader, source)).map(storyOf);

  it('gives every text as a story, with the pictures it names', () => {
    const made = stories(
      message(
        item('t1', '<headline>One</headline>', '<p>w1</p>'),
        item('t2', '<headline>Two</headline>', '<p>w2</p>', '<link rel="irel:seeAlso" residref="p2"/>'),
        picture('p1'),
        picture('p2'),
      ),
    );
    expect(made.map((one) => [one.headline, ...texts(one)])).toEqual([
      ['One', 'w1'],
      ['Two', 'w2'],
    ]);
    expect(made.map(({ lead }) => textOf(lead?.caption ?? []))).toEqual(['Caption of p1', 'Caption of p2']);
  });

  it('keeps a summary, other headlines and all terms, and says nothing twice', () => {
    const [made] = stories(
      message(
        item(
          't1',
          '<headline>One</headline><headline role="short">Uno</headline><description>At length</description><description role="drol:teaser">w1</description><description>More still</description><creditline>A–B</creditline><infoSource><name>A</name></infoSource><located><name>Kyiv</name></located>',
          '<p>w1 and more</p>',
        ).replace(
          '<contentMeta>',
          '<rightsInfo><usageTerms>No resale.</usageTerms><usageTerms>No archive.</usageTerms></rightsInfo><contentMeta>',
        ),
      ),
    );
    if (made === undefined) throw new Error('no story');
    expect(made).toMatchObject({
      ...{ deck: 'At length', source: 'A–B', usageTerms: 'No resale.\nNo archive.' },
      subjects: [{ name: 'Kyiv' }],
    });
    expect(texts(made)).toEqual(['More still', 'Uno', 'w1 and more']);
  });

  it('takes what it does not say itself from the NITF in it', () => {
    const source = item('t1', '<headline>One</headline>', '').replace(
      /<html.*<\/html>/,
      '<nitf xsi:schemaLocation="a b"><head><docdata><urgency ed-urg="2"/><ed-msg info="Check the age."/><key-list><keyword key="ferry"/></key-list></docdata></head><body><body.head><hedline><hl1>One at length</hl1><hl2>Deck</hl2></hedline><byline>By Jane Doe</byline></body.head><body.content><p>w1</p></body.content></body></nitf>',
    );
    const [made] = stories(source);
    expect(made).toMatchObject({
      ...{ headline: 'One', deck: 'Deck', priority: 'bulletin', editorsNote: 'Check the age.' },
      ...{ keywords: ['ferry'], byline: [{ name: 'Jane Doe', role: '' }] },
    });
    expect(made === undefined ? [] : texts(made)).toEqual(['One at length', 'w1']);
  });

  it('has pictures that are only linked to', () => {
    const link =
      '<link rel="irel:seeAlso" residref="urn:p" href="https://x.example/p.jpg"><itemClass qcode="ninat:picture"/><title>The quay</title></link>';
    const [made] = stories(item('t1', '<headline>One</headline>', '<p>w1</p>', link));
    expect(made?.lead).toMatchObject({ origin: 'https://x.example/p.jpg', headline: 'The quay' });
  });

  it('that is a package of references is refused by that name', () => {
    const source =
      '<packageItem><itemMeta/><groupSet root="r"><group id="r"><itemRef residref="a"><title>T</title></itemRef></group></groupSet></packageItem>';
    const read = newsmlG2Reader.read(source, CONTEXT);
    expect(read.ok ? 'read' : read.error.code).toBe('read.only-references');
  });
});

describe('a file of NewsML 1', () => {
  const content = (text: string, more = ''): string =>
    `<ContentItem><MediaType FormalName="Text"/>${more}<DataContent>${text}</DataContent></ContentItem>`;
  const component = (inner: string, headline = '', role = ''): string =>
    `<NewsComponent>${role === '' ? '' : `<Role FormalName="${role}"/>`}${headline === '' ? '' : `<NewsLines><HeadLine>${headline}</HeadLine></NewsLines>`}${inner}</NewsComponent>`;
  const file = (...items: readonly string[]): string =>
    `<?xml version="1.0"?><!DOCTYPE NewsML PUBLIC "urn:newsml" "NewsML.dtd" [<!ENTITY % nitf SYSTEM "nitf-3-0.dtd">%nitf;]><NewsML>${items.map((one) => `<NewsItem><Identification><NameLabel>label</NameLabel></Identification><NewsManagement/>${one}</NewsItem>`).join('')}</NewsML>`;
  const stories = (source: string): Story[] => readingsOf(readWith(newsml1Reader, source)).map(storyOf);
  const outline = (source: string): string[][] =>
    stories(source).map((one) => [one.headline, one.deck, ...texts(one)]);

  it('gives every item with a text as a story', () => {
    const source = file(component(content('<p>w1</p>'), 'One'), component(content('<p>w2</p>'), 'Two'));
    expect(outline(source)).toEqual([
      ['One', '', 'w1'],
      ['Two', '', 'w2'],
    ]);
  });

  it('gives every component of an item with a headline of its own as a story', () => {
    const inner = component(
      component(content('<p>w1</p>'), 'One', 'Main') + component(content('<p>w2</p>'), 'Two', 'Main'),
      '',
      'Content list',
    );
    expect(outline(file(component(inner, 'The package')))).toEqual([
      ['One', '', 'w1'],
      ['Two', '', 'w2'],
    ]);
  });

  it('joins the parts of one story, and takes one of the forms of a text', () => {
    const parts =
      component(content('H'), '', 'Title') +
      component(content('In short'), '', 'Abstract') +
      component(content('w1'), '', 'Lead') +
      component(content('w2 w3') + content('<p>w2 <b>w3</b></p>'), '', 'Body') +
      component(content('.a { color: red }', '<MimeType FormalName="text/css"/>'), '', 'StyleSheet') +
      component(content('<p>w4</p>'), '', 'Contact');
    expect(outline(file(component(parts, 'H')))).toEqual([['H', 'In short', 'w1', 'w2 w3', 'w4']]);
  });

  it('reads a text of NITF by itself as NITF, and knows its pictures once', () => {
    const inner =
      content(
        '<media media-type="image"><media-reference data-location="#p0"/></media><p>w1</p><hl2>w2</hl2>',
        '<Format FormalName="bcNITF2.5"/>',
      ) +
      `<NewsComponent Duid="p0">${component(content('<p>Caption</p>'), '', 'Caption')}${component('<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem>', '', 'HighDef')}<AdministrativeMetadata><Creator><Party FormalName="Kim Photo"/></Creator></AdministrativeMetadata></NewsComponent>`;
    const [made] = stories(file(component(inner, 'H')));
    expect(made?.body.map((block) => [block.kind, ...blockTexts(block)])).toEqual([
      ['paragraph', 'w1'],
      ['subhead', 'w2'],
    ]);
    expect(made?.lead).toMatchObject({ origin: 'a.jpg', byline: 'Kim Photo' });
    expect(textOf(made?.lead?.caption ?? [])).toBe('Caption');
  });

  it('says by what it has where the proper lines are missing', () => {
    const inner = `<NewsLines><HeadLine>H</HeadLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="Example"/></Provider><Creator><Party FormalName="Jane Doe"/></Creator></AdministrativeMetadata><DescriptiveMetadata><Location><Property FormalName="Country" Value="FRA"/><Property FormalName="City" Value="Paris"/></Location><Property FormalName="Tesauro" Value="POL:POLITICA"/></DescriptiveMetadata>${content(
      '<nitf><head><docdata><ed-msg info="Check."/><key-list><keyword key="ferry"/></key-list></docdata></head><body><body.head><hedline><hl1>H</hl1><hl2>Deck</hl2></hedline></body.head><body.content><p>w1</p></body.content></body></nitf>',
    )}`;
    const [made] = stories(file(component(inner)));
    expect(made).toMatchObject({
      ...{ slug: 'label', deck: 'Deck', keywords: ['ferry'], editorsNote: 'Check.' },
      byline: [{ name: 'Jane Doe', role: '' }],
      subjects: [
        { code: '', name: 'Paris' },
        { code: '', name: 'POL:POLITICA' },
      ],
    });
  });
});
