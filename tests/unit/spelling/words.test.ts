import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../shared/spelling/words';

const texts = (text: string): string[] => wordsIn(text).map((word) => word.text);
const opening = (text: string): string[] => wordsIn(text).flatMap((word) => (word.opens ? [word.text] : []));

describe('the words of a text', () => {
  it.each([
    ['It’s the reporters’ desk, isn’t it?', ["It's", 'the', 'reporters', 'desk', "isn't", 'it']],
    ['a state-run news-agency', ['a', 'state', 'run', 'news', 'agency']],
    ['See https://example.com/a_b?c=d or www.x.org/y, ok', ['See', 'or', 'ok']],
    ['mail anna.b+c@example.co.uk or @anna about #Wahl2024 now', ['mail', 'or', 'about', 'now']],
    ['COVID-19, G7, 2nd and 3D but covid', ['COVID', 'and', 'but', 'covid']],
    ['read /etc/hosts and ~/notes/a.txt', ['read', 'and']],
    ['visit example.com/news today', ['visit', 'today']],
    ['soft\u00adware cafe\u0301', ['software', 'café']],
    ['Он сказал: «Нет», и ушёл', ['Он', 'сказал', 'Нет', 'и', 'ушёл']],
    ['می\u200cخواهم', ['می\u200cخواهم']],
    ['snake_case and O’Brien', ['and', "O'Brien"]],
  ])('%s', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('begin a sentence behind a full stop, a line, a colon or an opening quotation mark, not behind an abbreviation', () => {
    expect(opening('One two. Three? “Four five.” Six')).toEqual(['One', 'Three', 'Four', 'Six']);
    expect(opening('He told Gov. Smith and J. Doe of Mobile, Ala. Then left')).toEqual(['He']);
    expect(opening('Two things: First\nSecond')).toEqual(['Two', 'First', 'Second']);
    expect(opening('the “Great” Reset (and Others)')).toEqual(['the', 'Great']);
  });

  it('stand where they say, in order, without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const { from, to, text: word } of wordsIn(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(word).toMatch(/\p{L}/u);
          expect(word).not.toMatch(/[\s\p{N}]/u);
          end = to;
        }
      }),
    );
  });

  it('of a sentence are all found again, whatever stands between them', () => {
    const word = fc.stringMatching(/^[a-zäöüßñéèа-яё]{2,9}(['’][a-z]{2,4})?$/);
    const gap = fc.constantFrom(' ', ', ', ' — ', '; ', ' “', '” ', '. ', '\n', ' (', ') ', '… ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 20 }), (pairs) => {
        const text = pairs.map((pair) => pair.join('')).join('');
        expect(texts(text)).toEqual(pairs.map(([one]) => one.replace('’', "'").normalize('NFC')));
      }),
    );
  });

  it('take time in proportion to the text', () => {
    const time = (text: string): number => {
      const start = performance.now();
      wordsIn(text);
      return performance.now() - start;
    };
    for (const text of [
      'a-'.repeat(50_000),
      "a'".repeat(50_000),
      'a.'.repeat(50_000),
      '/a'.repeat(50_000),
      '@'.repeat(100_000),
    ])
      expect(time(text)).toBeLessThan(3_000);
  });
});
