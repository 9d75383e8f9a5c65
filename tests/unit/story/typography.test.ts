import { describe, expect, test } from 'vitest';
import { smarten } from '../../../shared/story/typography';

/** What stands on the page after a text has been typed key by key. */
function typed(keys: string, language = 'en'): string {
  let text = '';
  for (const key of keys) {
    text += key;
    const change = smarten(text, language);
    if (change !== null) text = text.slice(0, text.length - change.remove) + change.insert;
  }
  return text;
}

describe('quotes', () => {
  test.each([
    ['en', '"We agree," he said.', '“We agree,” he said.'],
    ['en', '"It\'s \'fine\'" ("so")', '“It’s ‘fine’” (“so”)'],
    ['en', '"I was--" she began', '“I was—” she began'],
    ['en', 'He left--"at last"', 'He left—“at last”'],
    ['de', '"Wir sind \'einig\'", sagte er', '„Wir sind ‚einig‘“, sagte er'],
    ['de', "Das war's", 'Das war’s'],
    ['de-CH', '"Wir"', '«Wir»'],
    ['fr', '"Oui", dit-il, "l\'accord"', '«\u202fOui\u202f», dit-il, «\u202fl’accord\u202f»'],
    ['ru', '"Газета "Правда" пишет"', '«Газета „Правда“ пишет»'],
    ['es', '"Sí, "ya" vale"', '«Sí, “ya” vale»'],
    ['sv', '"Ja"', '”Ja”'],
    ['ja', '"はい"', '「はい」'],
    ['zh-Hant-TW', '"好"', '「好」'],
    ['pt-BR', '"Sim"', '“Sim”'],
    ['xx', '"?"', '“?”'],
  ])('in %s: %s', (language, keys, text) => {
    expect(typed(keys, language)).toBe(text);
  });
});

describe('apostrophes', () => {
  test.each([
    ["Kim's", 'Kim’s'],
    ["the '90s", 'the ’90s'],
    ["rock 'n' roll", 'rock ‘n’ roll'],
  ])('%s', (keys, text) => {
    expect(typed(keys)).toBe(text);
  });
});

describe('dashes and dots', () => {
  test.each([
    ['en', 'talks--again', 'talks—again'],
    ['de', 'Rede -- Antwort', 'Rede – Antwort'],
    ['en', 'pages 10--12', 'pages 10–12'],
    ['en', 'talks --- again', 'talks — again'],
    ['de', 'Rede --- Antwort', 'Rede — Antwort'],
    ['en', '--- ', '--- '],
    ['en', 'a <!-- b', 'a <!-- b'],
    ['en', 'and so on...', 'and so on…'],
    ['en', 'well-known', 'well-known'],
  ])('in %s: %s', (language, keys, text) => {
    expect(typed(keys, language)).toBe(text);
  });
});

test('nothing inside an address is touched', () => {
  const address = `see https://example.org/a--b?q="x"&r='y'... then`;
  expect(typed(address)).toBe(address);
  expect(typed('mail a--b@example.org')).toBe('mail a—b@example.org');
});
