import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readFragment } from '../../../shared/exchange/html/read-fragment';
import type { Block } from '../../../shared/story/blocks';
import { BlockSchema } from '../../../shared/story/blocks';
import { textOf } from '../../../shared/story/text';
import * as v from 'valibot';

/** What a reader of the page would see, by a walk of its own. */
function visible(html: string): string {
  const texts: string[] = [];
  const open: Tree.Node[] = [parse(html, { scriptingEnabled: false })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (
      'tagName' in node &&
      /^(?:script|style|head|title|template|noscript|iframe|video|svg)$/.test(node.tagName)
    )
      continue;
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child !== undefined) open.push(child);
      }
  }
  return texts.join('').replace(/\s+/g, '');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'quote':
    case 'pullquote':
      return textOf(block.runs) + block.attribution;
    case 'list':
      return block.items.map((item) => textOf(item.runs)).join('');
    case 'table':
      return block.rows.flatMap((row) => row.cells.map((cell) => textOf(cell.runs))).join('');
    case 'photo':
      return textOf(block.photo.caption) + block.photo.credit;
    case 'rule':
      return '';
    default:
      return textOf(block.runs);
  }
}

function kept(html: string): string {
  return readFragment(html).blocks.map(blockText).join('').replace(/\s+/g, '');
}

const word = fc.oneof(
  fc.constantFrom(
    'Kishida',
    'said',
    'the',
    'Токио',
    '北朝鮮',
    'القدس',
    'naïve',
    '&amp;',
    '&lt;b&gt;',
    '👩‍👩‍👧',
    '1.',
    '•',
    '\u00ad',
    '\u200b',
  ),
  fc.string({ unit: fc.constantFrom(...Array.from('abcxyz0189')), minLength: 1, maxLength: 6 }),
);
const space = fc.constantFrom(' ', ' ', '\n', '&nbsp;', ' &nbsp; ', '\t', '<br>', '<br><br>');
const text = fc.array(fc.tuple(word, space), { maxLength: 5 }).map((pairs) => pairs.flat().join(''));

const INLINE = [
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'del',
  'ins',
  'sub',
  'sup',
  'span',
  'font',
  'code',
  'mark',
  'o:p',
];
const BLOCKS = [
  ...[
    'p',
    'div',
    'h1',
    'h2',
    'h4',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'section',
    'article',
    'aside',
  ],
  ...[
    'figure',
    'figcaption',
    'pre',
    'table',
    'tr',
    'td',
    'th',
    'caption',
    'tbody',
    'thead',
    'header',
    'nav',
    'main',
  ],
  ...[
    'address',
    'center',
    'details',
    'summary',
    'form',
    'label',
    'button',
    'hr',
    'img',
    'script',
    'style',
    'svg',
  ],
];
const ATTRIBUTES = [
  ...[
    '',
    '',
    '',
    ' class="x"',
    ' style="font-weight:bold"',
    ' style="font-weight: normal; white-space: pre-wrap"',
  ],
  ...[
    ' style="display:block"',
    ' href="https://a.b/"',
    ' href="javascript:alert(1)"',
    ' colspan="2"',
    ' rowspan="3"',
  ],
  ...[
    ' aria-level="3"',
    ' onclick="alert(1)"',
    ' role="presentation"',
    ' src="https://a.b/c.jpg"',
    ' src="data:,x"',
  ],
  ' class="pullquote"',
  " style='mso-list:l0 level2 lfo1'",
];

/** Trees of tags, well formed or not. */
const markup: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((list) => list.join('')),
  node: fc.oneof(
    { weight: 4, arbitrary: text },
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...INLINE, ...BLOCKS, ...BLOCKS),
          fc.constantFrom(...ATTRIBUTES),
          tie('nodes'),
          fc.integer({ min: 0, max: 9 }),
        )
        .map(
          ([tag, attributes, inner, torn]) => `<${tag}${attributes}>${inner}${torn === 0 ? '' : `</${tag}>`}`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...INLINE, ...BLOCKS), text)
        .map(([tag, said]) => `</${tag}>${said}<!-- ${said} -->`),
    },
  ),
})).nodes;

describe('readFragment', () => {
  it('loses no visible text and changes no order of it', () => {
    fc.assert(
      fc.property(markup, (any) => {
        // In what Word writes, struck-out text is a tracked deletion.
        const html = any.includes('mso-') ? any.replaceAll('<del', '<s') : any;
        expect(kept(html)).toBe(visible(html));
      }),
      { numRuns: 1500 },
    );
  });

  it('makes blocks a story can hold', () => {
    fc.assert(
      fc.property(markup, (html) => {
        for (const block of readFragment(html).blocks) v.parse(BlockSchema, block);
      }),
      { numRuns: 300 },
    );
  });
});
