import { describe, expect, it } from 'vitest';
import { docxWriter } from '../../../shared/exchange/docx/write';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import { place } from '../../../shared/story/place';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { comparable } from '../../support/comparable';
import { storyOf } from '../../support/docx';
import { hasLibreOffice, hasPandoc, pandoc, savedByLibreOffice } from '../../support/office';
import { PICTURES } from '../../support/pictures';
import { NOW, packed } from '../../support/read-back';

const [PICTURE] = PICTURES;

const STORY: Story = {
  ...newStory({ now: NOW }),
  slug: 'TALKS',
  headline: 'Ministers go on talking',
  deck: 'A treaty is not in sight',
  byline: [{ name: 'Jane Doe', role: 'correspondent' }],
  dateline: { places: [place('Tokyo')], date: '2019-03-20', source: null },
  lead: { ...emptyPhoto(PICTURE.media), alt: 'Two men', caption: plain('They meet.'), credit: 'AP/Kim' },
  body: [
    {
      id: 'a',
      kind: 'paragraph',
      runs: [
        { text: 'The talks were ', marks: [] },
        { text: 'frank', marks: ['bold'] },
        { text: ', it ', marks: [] },
        { text: 'said', marks: [], href: 'https://example.com/said' },
        { text: '.', marks: [] },
      ],
    },
    { id: 'b', kind: 'subhead', runs: plain('What was agreed') },
    {
      id: 'c',
      kind: 'list',
      ordered: true,
      items: [
        { id: 'c1', level: 0, runs: plain('First') },
        { id: 'c2', level: 1, runs: plain('Deeper') },
      ],
    },
    { id: 'd', kind: 'quote', runs: plain('We go on.'), attribution: 'A minister' },
    {
      id: 'e',
      kind: 'table',
      header: true,
      rows: [
        { id: 'e1', cells: [{ runs: plain('Round') }, { runs: plain('Days') }] },
        { id: 'e2', cells: [{ runs: plain('One') }, { runs: plain('2') }] },
      ],
    },
    { id: 'f', kind: 'paragraph', runs: plain('The end of it.') },
  ],
  keywords: ['talks', 'treaty'],
  section: 'World',
  threads: [
    {
      id: 't',
      quote: 'frank',
      resolved: true,
      comments: [
        { id: 't1', author: 'Ann', at: NOW, text: 'Who said so?' },
        { id: 't2', author: 'Jane', at: NOW, text: 'The minister.' },
      ],
    },
  ],
};

describe('a document of ours in other programs', () => {
  it.skipIf(!hasPandoc)('pandoc reads its text, headings, links, lists, table, picture and comments', () => {
    const said = pandoc(packed(docxWriter, STORY));
    for (const piece of [
      'Ministers go on talking',
      '![Two men](',
      '**TOKYO (AP) --- **',
      'frank',
      '[said](https://example.com/said)',
      '## What was agreed',
      '1.  First',
      '    a.  Deeper',
      '> We go on.',
      'They meet.',
      'The end of it.',
      'author="Ann"',
      'Who said so?',
      'The minister.',
    ])
      expect(said.replaceAll('**TOKYO (AP) ---** ', '**TOKYO (AP) --- **')).toContain(piece);
    expect(said).toMatch(/Round +Days/);
  });

  it.skipIf(!hasLibreOffice)(
    'LibreOffice opens it, and what it saves again is the same story',
    () => {
      const back = storyOf(savedByLibreOffice(packed(docxWriter, STORY)));
      const without = ({ lead, ...rest }: Story): unknown => ({
        ...rest,
        lead: lead === null ? null : { ...lead, media: null, origin: '' },
        threads: [],
      });
      expect(without(comparable(back))).toEqual(without(comparable(STORY)));
      expect(back.threads.flatMap(({ comments }) => comments.map(({ text }) => text)).sort()).toEqual([
        'The minister.',
        'Who said so?',
      ]);
    },
    180_000,
  );
});
