import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestSlug } from '../../../../renderer/inspector/slug';

describe('the slug suggested for a headline', () => {
  it.each([
    ['Lavrov, Kishida to discuss issues related to North Korea', 'en', 'Lavrov-Kishida-North-Korea'],
    ['Fed raises rates by a quarter point', 'en', 'Fed-raises-rates-quarter'],
    ['OIL PRICES FALL AFTER OPEC MEETING', 'en', 'OIL-PRICES-FALL-OPEC'],
    ['Putin’s visit to Japan', 'en', 'Putin-Japan'],
    ['Лавров и Кисида обсудят ситуацию', 'ru', 'Лавров-Кисида'],
    ['', 'en', ''],
    ['“ — ”', 'en', ''],
    ['What is it', 'en', 'What-is-it'],
  ])('%s', (headline, language, slug) => {
    expect(suggestSlug(headline, language)).toBe(slug);
  });

  it('joins without hyphens in scripts that set no spaces', () => {
    const slug = suggestSlug('北朝鮮問題を外相が協議', 'ja');
    expect(slug).not.toContain('-');
    expect(slug.startsWith('北朝鮮')).toBe(true);
  });

  it('is never longer than 32 characters and never ends in a hyphen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (headline) => {
        const slug = suggestSlug(headline, 'en');
        expect(Array.from(slug).length).toBeLessThanOrEqual(32);
        expect(slug.endsWith('-')).toBe(false);
      }),
    );
  });
});
