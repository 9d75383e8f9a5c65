import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textReader } from '../../../shared/exchange/text/read';
import { textWriter } from '../../../shared/exchange/text/write';
import { columns } from '../../../shared/exchange/text/width';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import type { Block } from '../../../shared/story/blocks';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import { place } from '../../../shared/story/place';
import type { Story } from '../../../shared/story/story';
import { plain, textOf } from '../../../shared/story/text';
import { story } from '../../support/arbitraries';
import { NOW, readBack, written } from '../../support/read-back';

const BASE = newStory({ now: NOW });

function textOfBody(...body: Block[]): string {
  return written(textWriter, { ...BASE, body }).replace(/\n\n-30-\n$/, '');
}

const WHOLE: Story = {
  ...BASE,
  slug: 'RUSSIA-JAPAN/',
  headline: 'Lavrov, Kishida to discuss issues related to North Korea',
  deck: 'Japanese Foreign Minister has also expressed readiness to discuss joint economic activities',
  byline: [
    { name: 'Jane Doe', role: 'reporter' },
    { name: 'Ivan Petrov', role: '' },
  ],
  embargo: { until: '2017-03-21T01:00:00Z', zone: 'Asia/Tokyo' },
  dateline: { places: [place('Tokyo')], date: '2017-03-20', source: 'TASS' },
  lead: {
    ...emptyPhoto(),
    caption: plain('Japanese Foreign Minister Fumio Kishida'),
    credit: 'EPA/MARTIN DIVISEK',
  },
  body: [
    {
      id: 'a',
      kind: 'paragraph',
      runs: plain(
        'Japanese Foreign Minister Fumio Kishida and his Russian counterpart Sergey Lavrov plan to discuss issues related to North Korea.',
      ),
    },
    { id: 'b', kind: 'subhead', runs: plain('Abe to visit Russia in 2017') },
    {
      id: 'c',
      kind: 'paragraph',
      runs: plain(
        'Japanese Prime Minister Shinzo Abe is expected to visit Russia as soon as possible in 2017, Japan’s foreign minister said.',
      ),
    },
    {
      id: 'd',
      kind: 'quote',
      runs: plain('I expect a meaningful conversation.'),
      attribution: 'Fumio Kishida',
    },
    {
      id: 'e',
      kind: 'paragraph',
      runs: plain(
        'Russia and Japan have recently stepped up dialogue, and the two leaders met twice in 2016 alone, officials said.',
      ),
    },
  ],
};

describe('wire text', () => {
  it('has slug, embargo, headline, deck, byline, photo, text with its dateline, and an end mark', () => {
    expect(written(textWriter, WHOLE).split('\n\n')).toEqual([
      'RUSSIA-JAPAN/\nEMBARGOED until 21 March 2017, 10:00 (Asia/Tokyo; 21 March 2017, 01:00 UTC)',
      'Lavrov, Kishida to discuss issues related to North Korea',
      'Japanese Foreign Minister has also expressed readiness to discuss joint economic activities',
      'By Jane Doe and Ivan Petrov',
      'PHOTO: Japanese Foreign Minister Fumio Kishida (EPA/MARTIN DIVISEK)',
      expect.stringMatching(
        /^TOKYO, March 20\. \/TASS\/\. Japanese Foreign Minister Fumio Kishida and his Russian counterpart/,
      ),
      'Abe to visit Russia in 2017',
      expect.stringMatching(/^Japanese Prime Minister/),
      '    I expect a meaningful conversation.\n    — Fumio Kishida',
      expect.stringMatching(/^Russia and Japan/),
      '-30-\n',
    ]);
  });

  it('is read again as the same story', () => {
    const back = readBack(textWriter, textReader, WHOLE, { house: DEFAULT_HOUSE });
    const fields = ({ slug, headline, deck, embargo, dateline, lead }: Story) => ({
      slug,
      headline,
      deck,
      until: Date.parse(embargo?.until ?? ''),
      date: dateline?.date,
      place: dateline?.places[0]?.name,
      source: dateline?.source,
      caption: textOf(lead?.caption ?? []),
      credit: lead?.credit,
    });
    expect(fields(back)).toEqual(fields(WHOLE));
    expect(back.byline.map(({ name }) => name)).toEqual(['Jane Doe', 'Ivan Petrov']);
    const body = ({ body: blocks }: Story) => blocks.map((block) => ({ ...block, id: '' }));
    expect(body(back)).toEqual(body(WHOLE));
  });

  it('says the house’s own dateline in the house’s style', () => {
    const dateline = { places: [place('Tokyo')], date: '2017-03-20', source: null };
    expect(written(textWriter, { ...WHOLE, dateline })).toContain('\nTOKYO (AP) — Japanese Foreign Minister');
  });

  it('gives a slug that might be a headline its label', () => {
    expect(written(textWriter, { ...BASE, slug: 'korea talks', headline: 'Talks' })).toMatch(
      /^Slug: korea talks\n\nTalks\n/,
    );
  });

  it('writes lists with their levels, numbers counted anew', () => {
    const item = (text: string, level: number) => ({ id: text, level, runs: plain(text) });
    expect(
      textOfBody({
        id: 'l',
        kind: 'list',
        ordered: true,
        items: [
          item('one', 0),
          item('one.one', 1),
          item('one.two', 1),
          item('two', 0),
          item('two.one\nmore', 1),
        ],
      }),
    ).toBe('1. one\n  1. one.one\n  2. one.two\n2. two\n  1. two.one\n     more');
  });

  it('aligns the columns of tables in every script, numbers to the right', () => {
    const row = (...texts: string[]) => ({
      id: texts.join(),
      cells: texts.map((text) => ({ runs: plain(text) })),
    });
    const table = textOfBody({
      id: 't',
      kind: 'table',
      header: true,
      rows: [row('Place', 'Tests'), row('北朝鮮', '2'), row('cafe\u0301', '1,024'), row('👩‍👩‍👧‍👦', '')],
    });
    expect(table).toBe(
      ['Place    Tests', '------   -----', '北朝鮮       2', 'cafe\u0301     1,024', '👩‍👩‍👧‍👦'].join('\n'),
    );
    expect(columns('北朝鮮')).toBe(6);
  });

  it('writes a table of any size, soon', () => {
    const table = (texts: string[]): string => {
      const rows = texts.map((text, at) => ({
        id: `row${at}`,
        cells: [{ runs: plain(text) }, { runs: [] }],
      }));
      return textOfBody({ id: 'a', kind: 'table', header: false, rows });
    };
    const started = performance.now();
    expect(table(Array.from({ length: 150_000 }, () => '10')).split('\n')).toHaveLength(150_000);
    const digits = '1'.repeat(300_000);
    expect(table([`${digits}x`, digits])).toBe(`${digits}x\n${digits}`);
    const long = 'word '.repeat(200_000).trim();
    const rows = [long, ...Array.from({ length: 50_000 }, () => 'short')].map((text, at) => ({
      id: `row${at}`,
      cells: [{ runs: plain(text) }, { runs: plain('b') }],
    }));
    const text = textOfBody({ id: 'a', kind: 'table', header: false, rows });
    expect(text.length).toBeLessThan(10_000_000);
    expect(text.startsWith(`${long}   b\nshort  `)).toBe(true);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('says where links lead, once, unless their words do', () => {
    const href = 'https://example.com/';
    expect(
      textOfBody({
        id: 'p',
        kind: 'paragraph',
        runs: [
          { text: 'See ', marks: [] },
          { text: 'the ', marks: [], href },
          { text: 'report', marks: ['bold'], href },
          { text: ' or ', marks: [] },
          { text: href, marks: [], href },
          { text: ', ', marks: [] },
          { text: 'desk@example.com', marks: [], href: 'mailto:desk@example.com' },
        ],
      }),
    ).toBe(`See the report (${href}) or ${href}, desk@example.com`);
  });

  it.each([
    ['TALKS-PEACE, Take 1', { number: 1, more: true }, ''],
    ['TALKS-PEACE, 2nd Lead, Take 3', { number: 3, more: false }, '2nd Lead'],
    ['TALKS-PEACE, Update', null, 'Update'],
  ])(
    'says “%s” in its first line, whether more follows in its last, and reads both back',
    (line, take, label) => {
      const whole = { ...WHOLE, slug: 'TALKS-PEACE', label, take };
      const text = written(textWriter, whole);
      expect(text.split('\n')[0]).toBe(line);
      expect(text.trimEnd().split('\n').at(-1)).toBe(take?.more === true ? '(MORE)' : '-30-');
      const read = readBack(textWriter, textReader, whole);
      expect(read).toMatchObject({ slug: 'TALKS-PEACE', label, take });
      expect(read.body).toHaveLength(WHOLE.body.length);
    },
  );

  it('ends as the house ends its stories, and reads that back as no part of the text', () => {
    const house = { ...DEFAULT_HOUSE, takes: { words: 450, more: 'SE CONTINUARÁ', end: 'FIN DEL TEXTO' } };
    const more = { ...WHOLE, take: { number: 1, more: true } };
    expect(written(textWriter, WHOLE, { house })).toMatch(/\nFIN DEL TEXTO\n$/);
    expect(written(textWriter, more, { house })).toMatch(/\nSE CONTINUARÁ\n$/);
    expect(readBack(textWriter, textReader, more, { house })).toMatchObject({
      take: { number: 1, more: true },
    });
    expect(readBack(textWriter, textReader, WHOLE, { house }).body).toHaveLength(WHOLE.body.length);
  });

  it('never says what is for editors only, and always ends', () => {
    fc.assert(
      fc.property(story({ wild: true }), (whole) => {
        const secret = 'SECRET-4711';
        const text = written(textWriter, {
          ...whole,
          editorsNote: secret,
          status: 'killed',
          body: [...whole.body, { id: 'n', kind: 'note', runs: plain(secret) }],
        });
        expect(text).not.toContain(secret);
        expect(text.endsWith(whole.take?.more === true ? '(MORE)\n' : '-30-\n')).toBe(true);
        expect(text).toBe(Buffer.from(text, 'utf8').toString('utf8'));
      }),
    );
  });

  it('holds every word of its paragraphs and subheads', () => {
    fc.assert(
      fc.property(story(), (whole) => {
        const text = written(textWriter, whole);
        for (const block of whole.body) {
          if (block.kind !== 'paragraph' && block.kind !== 'subhead') continue;
          if (block.runs.some((run) => run.href !== undefined)) continue;
          expect(text).toContain(textOf(block.runs).trim());
        }
      }),
    );
  });
});
