import { describe, expect, it } from 'vitest';
import { readFragment } from '../../../shared/exchange/html/read-fragment';
import type { Block } from '../../../shared/story/blocks';
import type { Run } from '../../../shared/story/text';
import { fixture, told } from './support';

/** Milliseconds on a busy machine; what grows with the square of a hostile source takes hours. */
const BOUND = 30_000;

function paste(html: string): string[] {
  return told(readFragment(html).blocks);
}

/** Runs with their marks, as `bold[text]`, links as `<address>text`. */
function marked(runs: readonly Run[]): string {
  return runs
    .map(({ text, marks, href }) => {
      const link = href === undefined ? text : `<${href}>${text}`;
      return marks.length === 0 ? link : `${marks.join('+')}[${link}]`;
    })
    .join('');
}

function runsOf(block: Block | undefined): string {
  return block !== undefined && 'runs' in block ? marked(block.runs) : '';
}

function codes(html: string): string[] {
  return readFragment(html).notes.map((note) => note.code);
}

describe('what Word puts on the clipboard', () => {
  const fragment = readFragment(fixture('paste-word.html'));

  it('keeps headings, lists with their levels and numbers, tables and footnotes', () => {
    expect(told(fragment.blocks)).toEqual([
      'subhead: Pilots to resume talks',
      'paragraph: Harbour pilots and the port authority plan to resume their talks, H2O and all. See the agenda.',
      'subhead: What they want',
      'ul: A second boat / >with radar / Shorter nights',
      'ol: First they meet / Then they vote',
      'paragraph: The vote is in June.[1]',
      'table: Boats ;  / 2017 ; 1',
      'paragraph: [1] Or in July.',
    ]);
  });

  it('keeps marks and links', () => {
    expect(runsOf(fragment.blocks[1])).toBe(
      'bold[Harbour] pilots italic[and] the port authority plan to resume their talks, Hsub[2]O and all. See <https://example.com/talks?a=1&b=2>the agenda.',
    );
  });

  it('leaves out tracked deletions, comments and pictures on the other machine, and says so', () => {
    expect(fragment.notes.map((note) => note.code)).toEqual([
      'paste.deletions-left-out',
      'paste.comments-left-out',
      'paste.local-images-left-out',
    ]);
    expect(JSON.stringify(fragment.blocks)).not.toMatch(/break off|JD1|Check with the union|file:/);
  });

  it('tells numbers from bullets by the marker where no sheet came along', () => {
    const item = (marker: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l3 level1 lfo4'><span style='mso-list:Ignore'>${marker}<span>&nbsp;</span></span>${text}</p>`;
    expect(paste(item('a)', 'one') + item('b)', 'two'))).toEqual(['ol: one / two']);
    expect(paste(item('§', 'one') + item('§', 'two'))).toEqual(['ul: one / two']);
  });
});

describe('what Google Docs puts on the clipboard', () => {
  const fragment = readFragment(fixture('paste-docs.html'));

  it('sees through the bold wrapper and keeps nested lists, tables and pictures', () => {
    expect(told(fragment.blocks)).toEqual([
      'subhead: Night shifts',
      'paragraph: Harbour pilots and the port authority2 met.',
      'ol: They meet / >in the old customs house / They vote',
      'photo: ',
      'table: Boats ; One',
    ]);
    expect(fragment.images).toEqual([
      { origin: 'https://lh7-rt.googleusercontent.com/docsz/AD_4nXc', bytes: null },
    ]);
  });

  it('reads marks from styles, and links behind its redirection', () => {
    expect(runsOf(fragment.blocks[1])).toBe(
      'Harbour bold[pilots]italic[ and] the <https://example.com/port?a=1>port authoritysup[2] met.',
    );
  });
});

describe('what browsers put on the clipboard', () => {
  const fragment = readFragment(fixture('paste-chrome.html'));

  it('keeps quotes, captions, tables and inner tables', () => {
    expect(told(fragment.blocks)).toEqual([
      'subhead: Ice in the outer channel',
      'paragraph: The outer channel\u00a0was closed for\u00a0nine\u00a0days in early 2018,\nwhen two ferries ran into drift ice.',
      'quote: We looked at it.\nIt is not good. | Ada Berg, engineer',
      'photo: Drift ice in March. | Jonas Holm | Ice on the channel',
      'table: Year ; Days / 2017 ; 1 /  ; 2\nof\tthem\nin\tMay',
      'paragraph: Lastly.',
    ]);
    expect(fragment.blocks[4]).toMatchObject({ kind: 'table', header: true });
  });

  it('takes computed styles for what they are', () => {
    expect(runsOf(fragment.blocks[0])).toBe('Ice in the outer channel');
    expect(runsOf(fragment.blocks[1])).toContain('bold[channel]');
    expect(runsOf(fragment.blocks[5])).toBe('Laststrike[ly].');
  });

  it('keeps no script, handler or dangerous link, and fetches nothing', () => {
    const all = JSON.stringify(fragment);
    expect(all).not.toMatch(/alert|javascript:|onclick|onerror|steal/);
    expect(all).toContain('https://example.com/ferries');
    expect(fragment.images).toEqual([{ origin: 'https://example.com/ice.jpg', bytes: null }]);
  });

  it('reads raw markup as Firefox gives it', () => {
    const raw = readFragment(fixture('paste-firefox.html'));
    expect(told(raw.blocks)).toEqual([
      'subhead: Night shifts',
      'paragraph: The first round of talks was held on May\u00a07 in the old customs house.',
      'paragraph: After the talks, the authority said « yes ».',
      'ul: one / >deeper / two',
      'pullquote: We looked at it. | Ada Berg',
      'photo: A dot',
      'ul: Pilot / >who guides ships',
      'rule: ',
      'paragraph: 08:00  out\n09:30  in',
    ]);
    expect(raw.images[0]?.bytes?.slice(0, 4)).toEqual(Uint8Array.from([137, 80, 78, 71]));
    expect(raw.blocks[5]).toMatchObject({ photo: { origin: raw.images[0]?.origin, media: null } });
  });
});

describe('what office programs put on the clipboard', () => {
  it('reads LibreOffice, its changes accepted', () => {
    const fragment = readFragment(fixture('paste-libreoffice.html'));
    expect(told(fragment.blocks)).toEqual([
      'subhead: Night shifts',
      'paragraph: The first round of talks was held on May 7.',
      'ol: They meet / >in the old customs house / They vote',
      'paragraph: E = mc2',
    ]);
    expect(runsOf(fragment.blocks[1])).toBe(
      'The bold[first] round of underline[talks] was italic[held] on May 7.',
    );
    expect(fragment.notes.map((note) => note.code)).toEqual(['paste.deletions-left-out']);
  });

  it('reads Apple’s programs, whose marks stand in the sheet', () => {
    const fragment = readFragment(fixture('paste-apple.html'));
    expect(told(fragment.blocks)).toEqual([
      'paragraph: Harbour pilots and the port authority.',
      'ul: A second boat / Shorter nights',
    ]);
    expect(runsOf(fragment.blocks[0])).toBe(
      'bold[Harbour] pilots underline[and] the italic[port] authority.',
    );
  });
});

describe('shapes of fragments', () => {
  it('reads items and cells without their list, and lists in lists of another kind', () => {
    expect(paste('<li>one</li><li>two</li>')).toEqual(['ul: one / two']);
    expect(paste('<ol><ul><li>deep</li></ul><li>top</li></ol>')).toEqual(['ol: >deep / top']);
    expect(paste('<ul><li>one<ul><li>two</li></ul>three</li></ul>')).toEqual(['ul: one / >two / three']);
    expect(paste('<ul><li><p>one</p><p>more</p></li></ul>')).toEqual(['ul: one\nmore']);
  });

  it('reads a table of one column, or of layout, as text', () => {
    expect(paste('<table><tr><td><h2>Head</h2><p>One.</p></td></tr><tr><td>Two.</td></tr></table>')).toEqual([
      'subhead: Head',
      'paragraph: One.',
      'paragraph: Two.',
    ]);
  });

  it('gives merged cells empty neighbours and pads short rows', () => {
    const table = '<table><tr><td colspan=2>a<td rowspan=2>b<tr><td>c<tr><td>d<td>e<td>f</table>';
    expect(paste(table)).toEqual(['table: a ;  ; b / c ;  ;  / d ; e ; f']);
  });

  it('does not tear a line for a picture in it, and keeps the picture', () => {
    expect(paste('<p>one <img src="https://a.b/c.jpg" alt="see"> two</p><p>three</p>')).toEqual([
      'paragraph: one two',
      'photo: see',
      'paragraph: three',
    ]);
  });

  it('keeps a caption that stands before its picture, or has lost it', () => {
    expect(
      paste('<figure><figcaption>Said</figcaption><img src="https://a.b/c.jpg" alt="see"></figure>'),
    ).toEqual(['photo: Said | see']);
    const lost = '<figure><img src="file:///c/x.png"><figcaption>Said</figcaption></figure>';
    expect(paste(lost)).toEqual(['photo: Said']);
    expect(codes(lost)).toEqual(['paste.local-images-left-out']);
  });

  it('ends a quote before a list and goes on after it', () => {
    expect(paste('<blockquote>one<ul><li>two</li></ul>three</blockquote>')).toEqual([
      'quote: one',
      'ul: two',
      'quote: three',
    ]);
  });

  it('keeps lines and spaces where the source shows them', () => {
    expect(paste('<div style="white-space: pre-wrap">a  b\nc\n\nd</div>')).toEqual([
      'paragraph: a  b\nc',
      'paragraph: d',
    ]);
    expect(paste('<p>a &nbsp; b</p><p>&nbsp;</p><p>10&nbsp;km</p>')).toEqual([
      'paragraph: a b',
      'paragraph: 10\u00a0km',
    ]);
  });

  it('puts quotation marks where a page only shows them', () => {
    expect(paste('<p>He said <q>no <q>more</q></q>.</p>')).toEqual(['paragraph: He said “no ‘more’”.']);
  });

  it('leaves out what the source hides or embeds, and says so', () => {
    const html = '<p>a</p><p style="display:none">secret</p><iframe src="https://v.w/"></iframe><p>b</p>';
    expect(paste(html)).toEqual(['paragraph: a', 'paragraph: b']);
    expect(codes(html)).toEqual(['paste.hidden-left-out', 'paste.embeds-left-out']);
  });

  it('finds a picture that is loaded late, and passes over pixels that count readers', () => {
    expect(
      readFragment(
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://a.b/late.jpg"><img src="https://a.b/px.gif" width=1 height=1>',
      ).images,
    ).toEqual([{ origin: 'https://a.b/late.jpg', bytes: null }]);
  });
});

describe('hostile fragments', () => {
  it.each([
    ['10,000 nested elements', `${'<div>'.repeat(10_000)}x`],
    ['10,000 nested lists', `${'<ul><li>'.repeat(10_000)}x`],
    ['10,000 nested tables', `${'<table><tr><td>'.repeat(10_000)}x`],
    ['10,000 nested quotes', `${'<blockquote>'.repeat(10_000)}x`],
    [
      'formatting that is opened again and again',
      `<p>${Array.from({ length: 3000 }, (_, at) => `<b id=${at}>`).join('')}</p>${'<p>x'.repeat(3000)}`,
    ],
    ['text that is fostered out of tables', `<table>${'<i>x</i>'.repeat(20_000)}`],
    [
      'cells that claim thousands',
      `<table>${`<tr>${'<td colspan=1000 rowspan=9999>x'.repeat(100)}`.repeat(100)}</table>`,
    ],
    ['nothing but comments', '<!-- x -->'.repeat(50_000)],
    ['an endless attribute', `<p style="${'a:b;'.repeat(200_000)}">x</p>`],
    ['an endless sheet', `<p class=MsoNormal>x<style>${'/*'.repeat(100_000)}</style>`],
    ['nothing but tags', '<'.repeat(1_000_000)],
  ])('reads %s in bounded time', { timeout: 4 * BOUND }, (_name, html) => {
    const started = performance.now();
    const { blocks } = readFragment(html);
    expect(performance.now() - started).toBeLessThan(BOUND);
    const letters = (text: string) => text.split('x').length - 1;
    if (!html.startsWith('<!--') && !html.startsWith('<<'))
      expect(
        letters(
          told(blocks)
            .join('\n')
            .replace(/^.*?: /gm, ''),
        ),
      ).toBeGreaterThan(0);
  });

  it('keeps the text of more elements than it can keep', { timeout: 4 * BOUND }, () => {
    const { blocks, notes } = readFragment('<p>x'.repeat(250_000));
    expect(notes.map((note) => note.code)).toContain('read.simplified');
    expect(told(blocks).join('').split('x')).toHaveLength(250_001);
  });

  it('keeps words of different cells and lines apart also past that', { timeout: 4 * BOUND }, () => {
    const { blocks } = readFragment('<table>' + '<tr><td>one<td>t<b>w</b>o'.repeat(100_000) + '</table>');
    const words = told(blocks)
      .join(' ')
      .split(/[\s|]+/);
    expect(words.filter((word) => word === 'one')).toHaveLength(100_000);
    expect(words.filter((word) => word === 'two')).toHaveLength(100_000);
  });
});
