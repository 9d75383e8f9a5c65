import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../shared/exchange/html/read';
import { htmlWriter } from '../../../shared/exchange/html/write';
import { markdownReader } from '../../../shared/exchange/markdown/read';
import { markdownWriter } from '../../../shared/exchange/markdown/write';
import { textReader } from '../../../shared/exchange/text/read';
import { textWriter } from '../../../shared/exchange/text/write';
import type { Sending } from '../../../shared/exchange/types';
import { newStory, paragraph } from '../../../shared/story/create';
import type { Story } from '../../../shared/story/story';
import { NOW, written } from '../../support/read-back';
import { readWith, storyOf } from './support';

const story: Story = {
  ...newStory({ now: NOW, language: 'en', desk: '' }),
  slug: 'TALKS-PEACE',
  headline: 'Talks go on',
  byline: [{ name: 'Jane Doe', role: '' }],
  body: [paragraph('The minister, Ana Nuñez, said on Monday that the talks would go on until all agreed.')],
};
const correction: Sending = {
  kind: 'correction',
  version: 3,
  note: 'corrects spelling of Nuñez in 3rd paragraph',
};
const update: Sending = { kind: 'update', version: 2, note: 'quotes of <both> sides' };
const kill: Sending = { kind: 'kill', version: 4, note: 'the minister denies it' };
const SECRETS = ['Nuñez, said', 'Jane Doe'];

describe('a page that goes out again', () => {
  it('says what was corrected, above the story and for machines', () => {
    const page = written(htmlWriter, story, { sending: correction });
    expect(page).toMatch(
      /role="note"><strong>Correction:<\/strong> Corrects spelling of Nuñez in 3rd paragraph\.<\/p>\n<header>/,
    );
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      version: 3,
      correction: {
        '@type': 'CorrectionComment',
        text: 'Corrects spelling of Nuñez in 3rd paragraph.',
        datePublished: NOW,
      },
    });
  });

  it('says what is new in the language of the story, its signs as text', () => {
    expect(written(htmlWriter, { ...story, language: 'fr' }, { sending: update })).toContain(
      '<strong>Mise à jour:</strong> Quotes of &lt;both&gt; sides.',
    );
  });

  it('only says that it is withdrawn, once it is killed', () => {
    const page = written(htmlWriter, story, { sending: kill });
    expect(page).toContain('<h1>This story has been withdrawn</h1>');
    expect(page).toContain('The minister denies it.');
    for (const secret of [...SECRETS, 'Talks go on']) expect(page).not.toContain(secret);
  });
});

describe('Markdown that goes out again', () => {
  it('says so in its front matter and in a line', () => {
    const text = written(markdownWriter, story, { sending: correction });
    expect(text).toContain(
      '\nsending: correction\nversion: 3\nnote: corrects spelling of Nuñez in 3rd paragraph\n',
    );
    expect(text).toContain('**Correction: Corrects spelling of Nuñez in 3rd paragraph.**');
  });

  it('holds nothing of a story that was killed', () => {
    const text = written(markdownWriter, story, { sending: kill });
    expect(text).toContain('**Withdrawn: The minister denies it.**');
    for (const secret of [...SECRETS, 'Talks go on']) expect(text).not.toContain(secret);
  });
});

describe('wire text that goes out again', () => {
  it.each([
    [correction, 'TALKS-PEACE, Correction\n\n(Corrects spelling of Nuñez in 3rd paragraph)\n\nTalks go on'],
    [update, 'TALKS-PEACE, Update\n\nEDITORS: UPDATE: Quotes of <both> sides.\n\nTalks go on'],
    [{ ...update, note: '' }, 'TALKS-PEACE, Update\n\nEDITORS: UPDATE\n\nTalks go on'],
  ])('tells editors below its slug: %j', (sending, begins) => {
    expect(written(textWriter, story, { sending }).startsWith(begins)).toBe(true);
  });

  it('keeps the label a story has', () => {
    const text = written(textWriter, { ...story, label: '2nd Lead' }, { sending: update });
    expect(text.startsWith('TALKS-PEACE, 2nd Lead\n')).toBe(true);
  });

  it('is an order to kill, and no word of the story', () => {
    const text = written(textWriter, story, { sending: kill, takes: true });
    expect(text).toBe(
      'TALKS-PEACE, Kill\n\nBULLETIN KILL\n\nKILL KILL KILL\n\n' +
        'EDITORS: Kill the story slugged TALKS-PEACE, headlined “Talks go on”. Do not use it; take it down where it is published.\n\n' +
        'EDITORS: The minister denies it.\n\n-30-\n',
    );
  });
});

describe('what comes back of a correction', () => {
  it.each([
    ['a page', htmlWriter, htmlReader],
    ['Markdown', markdownWriter, markdownReader],
    ['wire text', textWriter, textReader],
  ])('is the story without its notice: %s', (_name, writer, reader) => {
    const back = storyOf(readWith(reader, written(writer, story, { sending: correction })));
    expect(back.headline).toBe(story.headline);
    const texts = back.body.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : [],
    );
    expect(texts).toEqual(
      story.body.flatMap((block) => ('runs' in block ? block.runs.map(({ text }) => text) : [])),
    );
  });
});
