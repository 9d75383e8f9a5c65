import { describe, expect, it } from 'vitest';
import {
  formatText,
  fatesIn,
  hasErrors,
  inStories,
  missedOf,
  storyCounts,
  summaryText,
} from '../../../../renderer/filing/preflight-words';
import { preflight } from '../../../../shared/exchange/preflight/preflight';
import { preflightAdder, type PreflightSum } from '../../../../shared/exchange/preflight/sum';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { EXPORT_FORMATS } from '../../../../shared/ipc/exchange';
import { newStory, paragraph } from '../../../../shared/story/create';
import type { Story } from '../../../../shared/story/story';

const NOW = '2017-03-21T09:00:00Z';

function sumOf(...stories: Partial<Story>[]): PreflightSum {
  const adder = preflightAdder(10);
  stories.forEach((some, at) => {
    const whole = { ...newStory({ now: NOW }), headline: 'A', body: [paragraph('They met.')], ...some };
    const context = { house: DEFAULT_HOUSE, now: NOW, isMissing: () => false };
    adder.add({ ...whole, id: `s${at}` }, preflight(whole, EXPORT_FORMATS, context));
  });
  return adder.sum();
}

const thread = { id: 't', quote: '', resolved: false, comments: [] };
const wanting: Partial<Story> = {
  body: [paragraph('TK')],
  threads: [thread],
  desk: 'World',
  keywords: ['a'],
};

describe('the preflight in words', () => {
  it('is one line for whatever is exported', () => {
    expect(summaryText(sumOf({}), ['html'])).toBe('Nothing to mend; nothing is lost');
    expect(summaryText(sumOf(wanting), ['html'])).toBe('1 error, 1 warning; nothing is lost');
    expect(summaryText(sumOf(wanting, {}, wanting), ['html', 'text'])).toBe(
      '3 stories: 2 errors, 2 warnings; Plain text loses 2 things',
    );
    expect(summaryText(sumOf({ desk: 'World' }), ['text'])).toBe(
      'Nothing to mend; Plain text loses one thing',
    );
  });

  it('names two formats that lose something, and counts the others', () => {
    const links = [{ id: 'l', rel: 'related' as const, story: 's', href: null, title: 'T' }];
    const sum = sumOf({ links });
    expect(summaryText(sum, ['html', 'markdown', 'text'])).toBe(
      'Nothing to mend; HTML page loses one thing, Markdown loses one thing, one more format loses some',
    );
    expect(summaryText(sum, ['html', 'markdown', 'ninjs', 'nitf'])).toMatch(/2 more formats lose some$/);
  });

  it('says of a format what it does', () => {
    const sum = sumOf(wanting);
    expect(formatText(fatesIn(sum, 'text'))).toBe('loses 2 things, leaves out one thing, changes 2 things');
    expect(formatText(fatesIn(sum, 'story'))).toBe('keeps everything');
  });

  it('says of a story what is found in it and what it would lose', () => {
    const sum = sumOf({}, wanting);
    const [worst] = sum.worst;
    expect(worst === undefined ? '' : storyCounts(worst)).toBe('1 error, 1 warning');
    const missed = worst === undefined ? [] : missedOf(sum, worst, 'text');
    expect(missed.map(({ name }) => name)).toEqual(['desk', 'keywords']);
  });

  it('says in how many stories something is, where there are several', () => {
    expect([inStories(1, sumOf({})), inStories(1, sumOf({}, {})), inStories(2, sumOf({}, {}))]).toEqual([
      '',
      'in 1 of 2',
      'in all',
    ]);
  });

  it('leaves the embargo to its own agreement', () => {
    const embargo = { until: '2099-01-01T00:00:00Z', zone: 'UTC' };
    expect([hasErrors(sumOf({ embargo })), hasErrors(sumOf({ embargo, status: 'held' }))]).toEqual([
      false,
      true,
    ]);
    expect(hasErrors(sumOf({ threads: [thread] }))).toBe(false);
  });
});
