import { describe, expect, it } from 'vitest';
import { hrefOf } from '../../../../renderer/editor/chrome/href';
import { BLOCK_CHOICES, matchingChoices } from '../../../../renderer/editor/chrome/block-choices';

describe('the block menu', () => {
  it('offers everything before anything is typed', () => {
    expect(matchingChoices('')).toEqual([...BLOCK_CHOICES]);
  });

  it('finds a block by its name, by the beginning of a word and by what others call it', () => {
    expect(matchingChoices('sub')[0]).toBe('block.subhead');
    expect(matchingChoices('heading')).toEqual(['block.subhead']);
    expect(matchingChoices('pull q')).toEqual(['block.pullquote']);
    expect(matchingChoices('picture')).toEqual(['insert.photo', 'insert.lead']);
  });

  it('puts first what begins with the whole of what was typed', () => {
    expect(matchingChoices('p')[0]).toBe('block.pullquote');
    expect(matchingChoices('photo')[0]).toBe('insert.photo');
  });

  it('offers nothing for what is no block', () => {
    expect(matchingChoices('xyz')).toEqual([]);
  });
});

describe('an address typed for a link', () => {
  it('is completed as a browser would', () => {
    expect(hrefOf('tass.com/politics')).toBe('https://tass.com/politics');
    expect(hrefOf(' https://example.org/a?b=c#d ')).toBe('https://example.org/a?b=c#d');
    expect(hrefOf('desk@example.org')).toBe('mailto:desk@example.org');
    expect(hrefOf('localhost:3000')).toBe('https://localhost:3000');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'two words', 'word', ''])(
    'is refused when a story may not link to it: %s',
    (typed) => {
      expect(hrefOf(typed)).toBeNull();
    },
  );
});
