import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../renderer/filing/clipboard';

describe('a story from the clipboard', () => {
  it('is read from the page that was copied', () => {
    const html = '<meta charset="utf-8"><h1>Lavrov</h1><p>TOKYO, March 20.</p>';
    expect(sourceOf({ html, text: 'Lavrov\nTOKYO, March 20.' })).toBe(html);
  });

  it('is read from the text where the page has no shape', () => {
    const text = 'Lavrov\n\nTOKYO, March 20. /TASS/. Japanese';
    expect(sourceOf({ html: `<span style="color:red">${text}</span>`, text })).toBe(text);
    expect(sourceOf({ html: '', text })).toBe(text);
    expect(sourceOf({ html: '<span>Lavrov</span>', text: ' ' })).toBe('<span>Lavrov</span>');
  });
});
