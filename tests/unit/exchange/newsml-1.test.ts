import { describe, expect, it } from 'vitest';
import { assemble } from '../../../shared/exchange/assemble';
import { newsml1Reader } from '../../../shared/exchange/newsml-1/read';
import { readerOf } from '../../../shared/exchange/registry';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { NOW } from '../../support/read-back';

function read(source: string): Story {
  const reading = newsml1Reader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
  if (!reading.ok) throw new Error(reading.error.code);
  return assemble(reading.value, { now: NOW, language: 'en', desk: '', photo: () => null });
}

const item = (text: string, more = ''): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.2:1" "http://www.iptc.org/std/NewsML/1.2/specification/NewsML_1.2.dtd">
<NewsML Version="1.2">
 <NewsEnvelope><DateAndTime>20190320T101500+0100</DateAndTime><Priority FormalName="3"/></NewsEnvelope>
 <NewsItem xml:lang="fr">
  <Identification><NewsIdentifier><ProviderId>afp.com</ProviderId><DateId>20190320</DateId><NewsItemId>TX-PAR-ABC</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:afp.com:20190320:TX-PAR-ABC:1</PublicIdentifier></NewsIdentifier><NameLabel>Brexit-UE</NameLabel></Identification>
  <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20190320T100000+0100</FirstCreated><ThisRevisionCreated>20190320T101500+0100</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="2"/></NewsManagement>
  <NewsComponent xml:lang="fr">
   <NewsLines><HeadLine>L'UE &amp; le Brexit</HeadLine><SubHeadLine>Rien n'est décidé</SubHeadLine><ByLine>Par Jeanne DUPONT</ByLine><DateLine>Bruxelles, 20 mars 2019 (AFP)</DateLine><CopyrightLine>© AFP 2019</CopyrightLine><SlugLine>Brexit-UE</SlugLine><KeywordLine>UE; Brexit</KeywordLine>
    <NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>Corrige le nom.</NewsLineText></NewsLine></NewsLines>
   <AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata>
   <DescriptiveMetadata><Language FormalName="fr"/><Genre FormalName="Current"/><SubjectCode><Subject FormalName="11000000"/></SubjectCode><SubjectCode><SubjectMatter FormalName="11002000"/></SubjectCode></DescriptiveMetadata>
   ${text}
   ${more}
  </NewsComponent>
 </NewsItem>
</NewsML>`;

const XHTML = `<NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><Format FormalName="XHTML"/><DataContent><p>Bruxelles, 20 mars 2019 (AFP) - Premier paragraphe.</p><p>Deuxième &eacute;tape.</p></DataContent></ContentItem></NewsComponent>`;
const PICTURE = `<NewsComponent><Role FormalName="Photo"/><NewsLines><HeadLine>Sommet</HeadLine><ByLine>Kim Photo</ByLine><CreditLine>AFP</CreditLine></NewsLines>
<NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>Les dirigeants.</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Quicklook"/><ContentItem Href="small.jpg"><MediaType FormalName="Photo"/><Characteristics><Property FormalName="Width" Value="100"/></Characteristics></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="HighDef"/><ContentItem Href="large.jpg"><MediaType FormalName="Photo"/><Characteristics><Property FormalName="Width" Value="3000"/></Characteristics></ContentItem></NewsComponent></NewsComponent>`;

describe('an item of NewsML 1', () => {
  it('is read with its text, its lines, its subjects and its picture', () => {
    const source = item(XHTML, PICTURE);
    expect(readerOf(source).format).toBe('newsml-1');
    const made = read(source);
    expect(made).toMatchObject({
      ...{ headline: "L'UE & le Brexit", deck: "Rien n'est décidé", slug: 'Brexit-UE', language: 'fr' },
      ...{ priority: 'bulletin', genre: 'Current', copyright: '© AFP 2019', editorsNote: 'Corrige le nom.' },
      byline: [{ name: 'Jeanne DUPONT', role: '' }],
      keywords: ['UE', 'Brexit'],
      subjects: [
        { code: 'subj:11000000', name: '' },
        { code: 'subj:11002000', name: '' },
      ],
      source: 'AFP',
      dateline: { places: [{ name: 'Bruxelles' }], date: '2019-03-20', source: 'AFP' },
      lead: {
        ...{ origin: 'large.jpg', caption: plain('Les dirigeants.'), byline: 'Kim Photo', credit: 'AFP' },
        headline: 'Sommet',
      },
    });
    expect(made.body.flatMap(blockTexts)).toEqual(['Premier paragraphe.', 'Deuxième étape.']);
  });

  it.each([
    [
      'NITF',
      '<DataContent><nitf><body><body.head><byline>Par X</byline></body.head><body.content><p>Un texte.</p></body.content></body></nitf></DataContent>',
    ],
    ['plain text', '<DataContent>Un texte.\n</DataContent>'],
    [
      'a page',
      '<DataContent><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>Un texte.</p></body></html></DataContent>',
    ],
  ])('has its text as %s', (_name, data) => {
    const made = read(item(`<ContentItem><MediaType FormalName="Text"/>${data}</ContentItem>`));
    expect(made.body.flatMap(blockTexts)).toEqual(['Un texte.']);
  });

  it('under embargo is so until its status changes', () => {
    const source = item(XHTML).replace(
      '<Status FormalName="Usable"/>',
      '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20190321T060000+0100</DateAndTime></StatusWillChange>',
    );
    expect(read(source).embargo).toEqual({ until: '2019-03-21T06:00:00+01:00', zone: '' });
  });

  it.each([
    ['<NewsML/>', 'read.not-newsml'],
    ['<NewsML><NewsItem/></NewsML>', 'read.empty'],
    ['<NewsML><NewsItem>', 'read.not-xml'],
  ])('%s is refused', (source, code) => {
    const reading = newsml1Reader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    expect(reading.ok ? 'read' : reading.error.code).toBe(code);
  });
});
