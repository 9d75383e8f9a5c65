import { describe, expect, it } from 'vitest';
import { addKeywords, isKeywordList, parseKeywords } from '../../../../renderer/inspector/keywords';

describe('keywords', () => {
  it('are read from lists as people paste them', () => {
    expect(parseKeywords('North Korea, missiles;  Sergey\tLavrov\n#Japan, "South Kuril Islands", ,')).toEqual(
      ['North Korea', 'missiles', 'Sergey', 'Lavrov', 'Japan', 'South Kuril Islands'],
    );
    expect(parseKeywords('北朝鮮、ミサイル，日本')).toEqual(['北朝鮮', 'ミサイル', '日本']);
    expect(parseKeywords('كوريا، اليابان')).toEqual(['كوريا', 'اليابان']);
  });

  it('keep each once, whatever its letters, and the first spelling', () => {
    expect(addKeywords(['Korea'], ['korea', 'KOREA', 'Tokyo', 'Tokyo'])).toEqual(['Korea', 'Tokyo']);
    expect(addKeywords(['São Paulo'], ['Sa\u0303o Paulo'])).toEqual(['São Paulo']);
  });

  it('leave a keyword of several words whole', () => {
    expect(parseKeywords('  two-plus-two   talks ')).toEqual(['two-plus-two talks']);
    expect(isKeywordList('two-plus-two talks')).toBe(false);
    expect(isKeywordList('talks,')).toBe(true);
  });
});
