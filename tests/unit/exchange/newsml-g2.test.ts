import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../shared/exchange/assemble';
import { newsmlG2Reader } from '../../../shared/exchange/newsml-g2/read';
import { newsmlG2Writer } from '../../../shared/exchange/newsml-g2/write';
import { readerOf } from '../../../shared/exchange/registry';
import { readingsOf } from '../../../shared/exchange/several';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { uriOf } from '../../../shared/exchange/uri';
import type { Block } from '../../../shared/story/blocks';
import { newStory } from '../../../shared/story/create';
import type { Story } from '../../../shared/story/story';
import { joinRuns, plain, type Run } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { story } from '../../support/arbitraries';
import { comparable, heldByXml } from '../../support/comparable';
import { HOUSES } from '../../support/houses';
import { NOW, readBack, written } from '../../support/read-back';
import { sharedFile, sharedFolder } from '../../support/shared';
import { errorsBySchema } from '../../support/xsd';

/** A story without what the table of fates says NewsML-G2 changes. */
function held(whole: Story): unknown {
  const rest = comparable(whole);
  const encoded: Story = {
    ...rest,
    body: rest.body.map((block) => withLinks(block)),
  };
  return heldByXml({
    ...encoded,
    editorsNote: whole.editorsNote,
    status: whole.status === 'killed' || whole.status === 'held' ? whole.status : 'draft',
    embargo:
      rest.embargo === null
        ? null
        : { until: new Date(rest.embargo.until).toISOString(), zone: rest.embargo.zone },
    links: rest.links.map((link) => ({ ...link, id: '' })),
  });
}

/** A block with its links as they are in an address of the web. */
function withLinks(block: Block): Block {
  const links = (runs: readonly Run[]): Run[] =>
    joinRuns(
      runs.map((run) => (run.href === undefined ? run : { ...run, href: uriOf(run.href) ?? run.href })),
    );
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, runs: links(item.runs) })) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ runs: links(cell.runs) })),
        })),
      };
    case 'photo':
    case 'rule':
      return block;
    default:
      return { ...block, runs: links(block.runs) };
  }
}

function read(source: string): Story {
  const reading = newsmlG2Reader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
  if (!reading.ok) throw new Error(reading.error.code);
  return assemble(reading.value, { now: NOW, language: 'en', desk: '', photo: () => null });
}

describe('a story written as NewsML-G2 and read again', () => {
  it('is what it was, in all that NewsML-G2 can hold', () => {
    fc.assert(
      fc.property(story(), fc.constantFrom(...HOUSES), (whole, house) => {
        const back = readBack(newsmlG2Writer, newsmlG2Reader, whole, { house, images: 'beside' });
        expect(held(back)).toEqual(held(whole));
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(sharedFolder === null)('is valid by the schemas, whatever is in it', async () => {
    const documents = fc
      .sample(story({ wild: true }), 60)
      .map((whole) => written(newsmlG2Writer, whole, { images: 'beside' }));
    const beside = [
      'NewsML-G2_2.35-spec-All-Power.xsd',
      'nitf-3-6.xsd',
      'nitf-3-6-ruby-include.xsd',
      'xhtml1-strict.xsd',
      'xml.xsd',
    ];
    expect(await errorsBySchema('combo-nar-nitf-xhtml.xsd', beside, documents)).toEqual([]);
  });

  it.each([
    ['Update', true],
    ['2nd Lead', true],
    ['Updated tables', false],
    ['Mislead', false],
  ])('is signalled as an update where its label %j says so', (label, isUpdate) => {
    const source = written(newsmlG2Writer, { ...newStory({ now: NOW }), label });
    expect(source.includes('sig:update')).toBe(isUpdate);
  });

  it('is known by its content', () => {
    fc.assert(
      fc.property(story(), (whole) => {
        expect(readerOf(written(newsmlG2Writer, whole)).format).toBe('newsml-g2');
      }),
      { numRuns: 20 },
    );
  });
});

describe.skipIf(sharedFolder === null)('the official examples', () => {
  const folder = sharedFolder === null ? '' : sharedFile('standards/newsml-g2/examples');
  const source = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

  it('a text comes with all it says of itself', () => {
    const made = read(source('LISTING_2_NewsML-G2_Text_Document.xml'));
    expect(made).toMatchObject({
      headline: 'Fed to halt QE to avert "bubble"',
      ...{ slug: 'US-Finance-Fed', language: 'en-US', source: 'Associated Press' },
      byline: [{ name: 'Meredith Jameson', role: 'Staff Reporter' }],
      copyright: 'Copyright 2017-18 Acme News and Media LLC',
    });
    expect(made.subjects).toContainEqual({ code: 'medtop:20000350', name: 'central bank' });
    const words = made.body.flatMap(blockTexts).join(' ');
    expect(words).toMatch(/^\(New York, NY - October 21\) Et, sent luptat/);
    expect(words).toMatch(/suscipit|conse dolutpat, si\.$|conse.*si\.$|cons dolutpat, si\.$/);
  });

  const names =
    sharedFolder === null ? [] : readdirSync(folder).filter((name) => /^LISTING_(?:1|2|3|22)/.test(name));
  it.each(names.filter((name) => !/_2[458]_/.test(name)))('%s is read', (name) => {
    const made = read(source(name));
    const said = [made.headline, ...made.body.flatMap(blockTexts), made.lead?.headline ?? ''];
    expect(said.join('').trim()).not.toBe('');
  });

  it('the worked example comes with its text, deck, dateline, embargo and picture', () => {
    const made = read(readFileSync(sharedFile('standards/worked-examples/story.g2.xml'), 'utf8'));
    expect(made).toMatchObject({
      headline: 'Harbour ferry returns after ten years',
      deck: 'Morning crossings begin on Monday',
      ...{ slug: 'harbour-ferry', priority: 'urgent', genre: 'Current Events', language: 'en-GB' },
      byline: [{ name: 'Alex Reporter', role: '' }],
      keywords: ['ferry', 'harbour'],
      subjects: [{ code: 'medtop:20000337', name: 'transport' }],
      embargo: { until: '2026-03-03T06:00:00+01:00', zone: '' },
      editorsNote: "Desk: check the mayor's age before print.",
      usageTerms: 'Not for use in Example County before 06:00 on 3 March.',
      dateline: { places: [{ name: 'Port Example' }], date: '2026-03-02', source: 'Example Gazette' },
      lead: {
        ...{ origin: 'images/ferry.jpg', credit: 'Kim Photo/Example Gazette', byline: 'Kim Photo' },
        caption: plain('The ferry at the quay on 2 March 2026.'),
        ...{ copyright: '© Kim Photo', usageTerms: 'Editorial use only.' },
      },
    });
    // The summary beside the deck is for editors.
    expect(made.body.map((block) => block.kind)).toEqual([
      'note',
      'paragraph',
      'subhead',
      'list',
      'quote',
      'paragraph',
    ]);
  });
});

describe('what agencies get wrong', () => {
  it('is taken as it is meant: a note in the wrong place, offsets without a colon, empty dates, no header', () => {
    const made = read(`<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="tag:x" version="2" xml:lang="fi">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="STT"><name>STT</name></provider>
<versionCreated>2019-03-20T10:15:00+0200</versionCreated><embargoed></embargoed><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><contentCreated/><urgency>2</urgency><edNote>Korjaa nimen.</edNote>
<creator type="cpnat:organisation"><name>STT</name></creator><by>Maija Meikäläinen</by>
<headline>Otsikko</headline><slugline>ukraina</slugline><dateline>Kiova/Washington</dateline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<p>Kiova/Washington, 20.3. (STT) Ensimmäinen kappale.</p><p>Toinen&#160;kappale.</p></body></html></inlineXML>
</contentSet></newsItem></itemSet></newsMessage>`);
    expect(made).toMatchObject({
      ...{ headline: 'Otsikko', slug: 'ukraina', priority: 'bulletin', language: 'fi', embargo: null },
      ...{ editorsNote: 'Korjaa nimen.', byline: [{ name: 'Maija Meikäläinen', role: '' }] },
      dateline: { places: [{ name: 'Kiova' }, { name: 'Washington' }], date: '2019-03-20', source: 'STT' },
    });
    expect(made.body.flatMap(blockTexts)).toEqual(['Ensimmäinen kappale.', 'Toinen\u00a0kappale.']);
  });

  it('plain text in an item is read, and each of several texts, which a note says', () => {
    const item = (text: string): string =>
      `<newsItem guid="a"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>H</headline></contentMeta><contentSet><inlineData contenttype="text/plain">${text}</inlineData></contentSet></newsItem>`;
    const source = `<newsMessage><itemSet>${item('Short.')}${item('PARIS (AP) - The longer one of them.\n\nMore.')}</itemSet></newsMessage>`;
    const reading = newsmlG2Reader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    if (!reading.ok) throw new Error(reading.error.code);
    expect(reading.value.notes.map(({ code }) => code)).toEqual(['read.several-texts']);
    const stories = readingsOf(reading.value).map((one) =>
      assemble(one, { now: NOW, language: 'en', desk: '', photo: () => null }),
    );
    expect(stories.map(({ body }) => body.flatMap(blockTexts))).toEqual([
      ['Short.'],
      ['The longer one of them.', 'More.'],
    ]);
  });

  it.each([
    ['', 'read.empty'],
    ['<newsItem>', 'read.not-xml'],
    ['<newsMessage><itemSet/></newsMessage>', 'read.not-newsml'],
    ['<newsItem guid="a"><itemMeta/></newsItem>', 'read.empty'],
  ])('%s is refused', (source, code) => {
    const reading = newsmlG2Reader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    expect(reading.ok ? 'read' : reading.error.code).toBe(code);
  });
});
