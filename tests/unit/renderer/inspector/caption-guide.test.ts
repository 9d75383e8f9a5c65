import { describe, expect, it } from 'vitest';
import { captionGuide, lacking } from '../../../../renderer/inspector/caption-guide';
import { emptyPhoto } from '../../../../shared/story/photo';
import { plain } from '../../../../shared/story/text';

const caption = (words: number) => ({
  caption: plain(Array.from({ length: words }, () => 'word').join(' ')),
});

describe('a caption', () => {
  it('is guided by its length', () => {
    expect(captionGuide({ caption: [] })).toEqual({ words: 0, said: 'No caption yet' });
    expect(captionGuide(caption(1)).said).toBe('Caption of 1 word: who, what, where and when?');
    expect(captionGuide(caption(25)).said).toBe('Caption of 25 words');
    expect(captionGuide(caption(51)).said).toContain('longer than most are read');
  });
});

describe('a photo before filing', () => {
  it('needs a credit and an alt text', () => {
    expect(lacking(emptyPhoto())).toEqual(['a credit', 'alt text']);
    expect(lacking({ credit: 'EPA', alt: ' ' })).toEqual(['alt text']);
    expect(lacking({ credit: 'EPA', alt: 'A lake' })).toEqual([]);
  });
});
