import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/check/checks';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { quotationsIn } from '../../../shared/quotes/spans';
import { loneMarksOf, quotesOf, unattributedOf } from '../../../shared/quotes/quotes';
import { newStory, paragraph } from '../../../shared/story/create';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { story as aStory } from '../../support/arbitraries';

function story(language: string, ...texts: string[]): Story {
  return { ...newStory({ now: '2017-03-20T12:00:00Z' }), language, body: texts.map(paragraph) };
}

/** Who says each quotation: `speaker/verb`. */
function speakers(language: string, ...texts: string[]): string[] {
  return quotesOf(story(language, ...texts)).map(({ speaker, verb }) => `${speaker}/${verb}`);
}

describe('the speaker of a quotation', () => {
  it.each([
    ['“We won,” Doe said.', 'Doe/said'],
    ['"We won," Kishida said.', 'Kishida/said'],
    ['“We won,” said Jane Doe, the mayor of Paris.', 'Jane Doe/said'],
    ['“We won,” said the mayor on Monday.', 'the mayor/said'],
    ['“We won,” Sen. Jane Q. Doe told reporters.', 'Sen. Jane Q. Doe/told'],
    ['Doe told reporters in Paris: “We won.”', 'Doe/told'],
    ['On Monday, Doe said, “We have won.”', 'Doe/said'],
    ['The ministry said in a statement that talks were “a step on the way to peace.”', 'The ministry/said'],
    ['“We won,” he said.', 'he/said'],
    ['“We have won,” according to the letter.', 'the letter/'],
    ['“It is over.” Nobody listened to that at all.', '/'],
    ['But the former mayor, Jane Doe, wrote: “We won.”', 'the former mayor/wrote'],
  ])('%s', (text, result) => {
    expect(speakers('en', text)).toEqual([result]);
  });

  it.each([
    [
      'de',
      '„Wir haben gewonnen“, sagte Bundeskanzler Olaf Scholz am Montag.',
      'Bundeskanzler Olaf Scholz/sagte',
    ],
    ['fr', '« Nous avons gagné », a déclaré le maire.', 'le maire/a déclaré'],
    ['es', '«Hemos ganado», dijo el alcalde Juan Pérez.', 'el alcalde Juan Pérez/dijo'],
    ['ru', '«Мы победили», — заявил Сергей Лавров.', 'Сергей Лавров/заявил'],
    ['ja', '岸田首相は「協議を続ける」と述べた。', '岸田首相/述べ'],
  ])('in %s: %s', (language, text, result) => {
    expect(speakers(language, text)).toEqual([result]);
  });

  it('is the same for all quotations of a paragraph, and over several paragraphs', () => {
    expect(speakers('en', '“Yes,” Doe said. “It is over now.”')).toEqual(['Doe/said', 'Doe/said']);
    expect(speakers('en', 'Doe said: “It is over.', '“We go home.', '“All of us.”')).toEqual([
      'Doe/said',
      'Doe/',
      'Doe/',
    ]);
    expect(speakers('en', '“It is over.', '“We go home,” Doe said.')).toEqual(['Doe/said', 'Doe/said']);
  });

  it('is the one of the block quote', () => {
    const quote = { id: 'q', kind: 'quote' as const, runs: plain('It is over.'), attribution: 'Jane Doe' };
    expect(quotesOf({ ...story('en'), body: [quote] })).toMatchObject([
      { block: 'q', text: 'It is over.', speaker: 'Jane Doe' },
    ]);
  });

  it('is likely whoever spoke last where only a pronoun is there', () => {
    const found = quotesOf(story('en', '“Yes,” Doe said.', '“No,” she said.'));
    expect(found.map(({ speaker, likely }) => [speaker, likely])).toEqual([
      ['Doe', ''],
      ['she', 'Doe'],
    ]);
  });
});

describe('quotation marks', () => {
  it.each([
    ['en', ['“One.”', 'Two “three” and "four".'], []],
    ['en', ['“One.', '“Two.”'], []],
    ['en', ['“One.', 'Two.'], ['0 open']],
    ['en', ['One.”'], ['0 stray']],
    ['en', ['It’s the ’90s, 6\'2" tall.'], []],
    ['en', ['He said “she called it ‘odd’ twice.”'], []],
    ['de', ['„Eins“ und »zwei« und „drei“.'], []],
    ['de', ['„Eins und zwei.'], ['0 open']],
    ['fr', ['« Un “deux” trois »'], []],
    ['ru', ['«Раз „два“ три»'], []],
    ['ja', ['「一『二』三」'], []],
    ['ja', ['一」'], ['0 stray']],
    ['sv', ['”Ett”, sade hon.'], []],
    ['pl', ['„Raz” i dwa.'], []],
  ])('in %s: %s', (language, texts, lone) => {
    expect(quotationsIn(texts, language).lone.map(({ at, kind }) => `${at} ${kind}`)).toEqual(lone);
  });

  it('are found in pairs that lie in the text and apart, whatever it is', () => {
    const text = fc.array(fc.constantFrom('“', '”', '"', '«', '»', '„', '「', '」', 'a', ' ', '6'), {
      maxLength: 30,
    });
    const texts = fc.array(
      text.map((signs) => signs.join('')),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('en', 'de', 'fr', 'ru', 'ja', 'sv', 'hu', 'pl', ''),
        (all, language) => {
          const { spans, lone } = quotationsIn(all, language);
          all.forEach((one, at) => {
            let end = 0;
            for (const { from, to } of spans
              .filter((span) => span.at === at)
              .sort((a, b) => a.from - b.from)) {
              expect(from).toBeGreaterThanOrEqual(end);
              expect(to).toBeLessThanOrEqual(one.length);
              end = to;
            }
          });
          for (const { at, from, to } of lone) expect(all[at]?.slice(from, to)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('as checks', () => {
  const codes = (...texts: string[]): string[] =>
    findingsOf(story('en', ...texts), DEFAULT_HOUSE).map(({ code }) => code);

  it('a mark without its fellow, a quotation without a speaker, and TKs are findings', () => {
    expect(codes('“It is over. They left.')).toContain('quotes.open');
    expect(codes('It is over.” They left.')).toEqual(['quotes.stray']);
    expect(codes('“It is over and done with.” They left the room.')).toEqual(['quotes.unattributed']);
    expect(codes('“It is over,” Doe said. They called it “odd.”')).toEqual([]);
    expect(codes('TK people left.')).toEqual(['tk.left']);
  });
});

it('every quotation stands where it says, in any story', () => {
  fc.assert(
    fc.property(aStory(), (made) => {
      const texts = new Map(
        made.body.flatMap((block) =>
          block.kind === 'list'
            ? block.items.map(({ id, runs }): [string, string] => [id, runs.map(({ text }) => text).join('')])
            : [[block.id, blockTexts(block)[0] ?? ''] satisfies [string, string]],
        ),
      );
      for (const { block, from, to, text } of quotesOf(made))
        expect(texts.get(block)?.slice(from, to)).toBe(text);
      expect(loneMarksOf(made).length + unattributedOf(made).length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 100 },
  );
});
