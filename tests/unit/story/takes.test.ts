import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/story/blocks';
import { newStory } from '../../../shared/story/create';
import { followUp, nextLabels } from '../../../shared/story/follow-up';
import { slugLine } from '../../../shared/story/slug-line';
import { blockSize, bodySize } from '../../../shared/story/statistics';
import type { Story } from '../../../shared/story/story';
import { nextTake, splitIntoTakes } from '../../../shared/story/takes';
import { plain } from '../../../shared/story/text';
import { body, story } from '../../support/arbitraries';

const NOW = '2026-03-20T09:00:00Z';
const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const paragraph = (id: string, count: number): Block => ({
  id,
  kind: 'paragraph',
  runs: plain(words(count)),
});
const subhead = (id: string): Block => ({ id, kind: 'subhead', runs: plain('What comes next') });

const LONG: Story = {
  ...newStory({ now: NOW, desk: 'World' }),
  slug: 'TALKS-PEACE',
  headline: 'Talks go on',
  byline: [{ name: 'Jane Doe', role: '' }],
  embargo: { until: '2026-03-21T06:00:00Z', zone: 'Asia/Tokyo' },
  usageTerms: 'Not for Japan',
  body: [paragraph('a', 100), paragraph('b', 60), subhead('c'), paragraph('d', 90)],
};

const idsOf = (takes: readonly Story[]): string[][] => takes.map((take) => take.body.map(({ id }) => id));

describe('a story in takes', () => {
  it('is parted between paragraphs, a subhead staying with what it stands over', () => {
    expect(idsOf(splitIntoTakes(LONG, 170, NOW))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('is numbered under one slug, and says that more follows in all but the last', () => {
    const takes = splitIntoTakes(LONG, 100, NOW);
    expect(takes.map(slugLine)).toEqual([
      'TALKS-PEACE, Take 1',
      'TALKS-PEACE, Take 2',
      'TALKS-PEACE, Take 3',
    ]);
    expect(takes.map(({ take }) => take?.more)).toEqual([true, true, false]);
  });

  it('says once who wrote it and where; embargo and terms stand on every take', () => {
    const [first, second] = splitIntoTakes(LONG, 170, NOW);
    expect(first).toEqual({ ...LONG, take: { number: 1, more: true }, body: LONG.body.slice(0, 2) });
    expect(second).toMatchObject({
      ...{ byline: [], dateline: null, deck: '', status: 'draft', desk: 'World' },
      ...{ embargo: LONG.embargo, usageTerms: 'Not for Japan', headline: 'Talks go on' },
      links: [{ rel: 'related', story: LONG.id }],
    });
  });

  it('that fits stays whole', () => {
    expect(splitIntoTakes(LONG, 1000, NOW)).toEqual([LONG]);
  });

  it('that was a take is numbered on from there, and what followed it follows the last', () => {
    const takes = splitIntoTakes({ ...LONG, take: { number: 3, more: true } }, 170, NOW);
    expect(takes.map(({ take }) => take)).toEqual([
      { number: 3, more: true },
      { number: 4, more: true },
    ]);
  });

  it('loses no block, repeats none, and is too long only where one block is', () => {
    fc.assert(
      fc.property(story(), body(), fc.integer({ min: 20, max: 60 }), (some, blocks, most) => {
        const whole = { ...some, body: blocks };
        const takes = splitIntoTakes(whole, most, NOW);
        expect(takes.flatMap((take) => take.body)).toEqual(blocks);
        for (const take of takes) {
          expect(take.embargo).toEqual(whole.embargo);
          const long = take.body.filter((block) => blockSize(block).words > 0);
          const introduces = long.filter(({ kind }) => kind === 'subhead').length;
          if (long.length - introduces > 1) expect(bodySize(take.body).words).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('goes on in another one without text', () => {
    expect(nextTake(LONG, NOW)).toMatchObject({ slug: 'TALKS-PEACE', take: { number: 2, more: false } });
    expect(nextTake({ ...LONG, take: { number: 2, more: true } }, NOW).take?.number).toBe(3);
  });
});

describe('the next sending of a story', () => {
  it.each([
    ['', ['1st Lead', 'Update', 'Correction']],
    ['1st Lead', ['2nd Lead', 'Update', 'Correction']],
    ['2nd Lead', ['3rd Lead', 'Update', 'Correction']],
    ['10th Lead', ['11th Lead', 'Update', 'Correction']],
    ['21st lead', ['22nd Lead', 'Update', 'Correction']],
    ['Update', ['1st Lead', '2nd Update', 'Correction']],
    ['Correction', ['1st Lead', 'Update', '2nd Correction']],
    ['Urgent', ['1st Lead', 'Update', 'Correction']],
  ])('after “%s” is %j', (label, next) => {
    expect(nextLabels(label)).toEqual(next);
  });

  it('is a draft of its own that goes on from the text and says what it follows', () => {
    const next = followUp({ ...LONG, status: 'filed' }, '1st Lead', NOW);
    expect(next).toMatchObject({
      ...{ slug: 'TALKS-PEACE', label: '1st Lead', status: 'draft', take: null },
      ...{ embargo: LONG.embargo, byline: LONG.byline },
      links: [{ rel: 'updates', story: LONG.id, title: 'Talks go on' }],
    });
    expect(next.id).not.toBe(LONG.id);
    expect(next.body.map((block) => block.kind)).toEqual(LONG.body.map((block) => block.kind));
    expect(followUp(LONG, '2nd Correction', NOW).links[0]?.rel).toBe('corrects');
  });
});
