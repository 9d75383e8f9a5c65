import { expect, test } from 'vitest';
import { beginStory } from '../../../../electron/services/stories/begin';
import { DEFAULT_HOUSE, type House } from '../../../../shared/house/house';
import { textOf } from '../../../../shared/story/text';

const NOW = '2017-03-20T10:00:00Z';

function begin(profile: string, house: Partial<House> = {}) {
  return beginStory(profile, { house: { ...DEFAULT_HOUSE, ...house }, author: 'A. Reporter', now: NOW });
}

test('a story of no kind is empty, in the language of the house, by who is writing', async () => {
  const story = await begin('', { language: 'ru', defaultDesk: 'World' });
  expect(story).toMatchObject({ profile: '', language: 'ru', desk: 'World', headline: '' });
  expect(story.byline).toEqual([{ name: 'A. Reporter', role: '' }]);
  expect(await begin('nobody knows this')).toMatchObject({ profile: '', priority: 'routine' });
});

test('a kind decides priority, genre, label and the text it begins with', async () => {
  const feature = await begin('feature');
  expect(feature).toMatchObject({ profile: 'feature', genre: 'Feature', byline: [{ name: 'A. Reporter' }] });
  expect(feature.body.map((block) => block.kind)).toEqual(['paragraph', 'subhead', 'paragraph']);
  expect(await begin('lead')).toMatchObject({ label: '1st Lead', priority: 'urgent' });
});

test('a template may give headline and deck, and loses no word', async () => {
  const [first] = DEFAULT_HOUSE.profiles;
  if (first === undefined) throw new Error('No kinds');
  const template = '# TK wins\n\n*TK of the vote counted*\n\nTK won.\n\n> TK\n';
  const story = await begin(first.id, { profiles: [{ ...first, template }] });
  const words = [
    story.headline,
    story.deck,
    ...story.body.map((block) => ('runs' in block ? textOf(block.runs) : '')),
  ];
  for (const part of ['TK wins', 'TK of the vote counted', 'TK won.'])
    expect(words.join('\n')).toContain(part);
});
