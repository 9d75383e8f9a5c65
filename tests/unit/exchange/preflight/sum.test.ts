import { describe, expect, it } from 'vitest';
import { preflight } from '../../../../shared/exchange/preflight/preflight';
import { preflightAdder } from '../../../../shared/exchange/preflight/sum';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { newStory, paragraph } from '../../../../shared/story/create';
import type { Story } from '../../../../shared/story/story';
import { NOW } from '../../../support/read-back';

function sumOf(stories: readonly Partial<Story>[], most = 10) {
  const adder = preflightAdder(most);
  const context = { house: DEFAULT_HOUSE, now: NOW, isMissing: () => false };
  stories.forEach((some, at) => {
    const whole = { ...newStory({ now: NOW }), headline: `Story ${at}`, ...some };
    adder.add({ ...whole, id: `s${at}` }, preflight(whole, ['html', 'text'], context));
  });
  return adder.sum();
}

describe('the preflights of several stories', () => {
  const STORIES: readonly Partial<Story>[] = [
    { desk: 'World' },
    { body: [paragraph('TK is here.')], desk: 'World', status: 'held' },
    { body: [paragraph('“It rains today.”'), paragraph('“It snows today.”')], keywords: ['a'] },
    { status: 'held' },
  ];

  it('count each finding and in how many stories it is, errors first and the most frequent before', () => {
    expect(sumOf(STORIES)).toMatchObject({
      stories: 4,
      findings: [
        { code: 'status.held', level: 'error', times: 2, stories: 2 },
        { code: 'tk.left', level: 'error', times: 1, stories: 1 },
        { code: 'quotes.unattributed', level: 'warning', times: 2, stories: 1 },
      ],
    });
  });

  it('count in how many stories a format loses something', () => {
    const text = sumOf(STORIES).formats.find(({ format }) => format === 'text');
    const lost = text?.fates.filter(({ level }) => level === 'warning') ?? [];
    expect(lost.map(({ name, stories }) => [name, stories])).toEqual([
      ['desk', 2],
      ['keywords', 1],
    ]);
  });

  it('name the worst stories first, no more than were asked for, with what they lose', () => {
    const { worst, stories } = sumOf(STORIES, 3);
    expect(worst.map(({ story }) => story)).toEqual(['s1', 's3', 's2']);
    expect(stories).toBe(4);
    expect(worst[0]?.losses.text).toContain('lost.fields.desk');
    expect(worst[0]?.losses.html).not.toContain('lost.fields.desk');
  });

  it('of none are empty', () => {
    expect(sumOf([])).toEqual({ stories: 0, findings: [], formats: [], worst: [] });
  });
});
