import * as v from 'valibot';
import { HrefSchema, joinRuns, type Mark, type Run } from '../../story/text';
import { attributeOf, type XmlElement } from '../../xml/tree';

/** What the elements within a paragraph mean in a format. */
export interface InlineRules {
  /** The mark of an element; null for one that is only a hull. */
  markOf: (element: XmlElement) => Mark | null;
  /** Whether an element is no part of the text around it. */
  isApart: (element: XmlElement) => boolean;
  /** Whether an element stands on lines of its own, as a paragraph within an item of a list does. */
  isBlock: (element: XmlElement) => boolean;
}

/**
 * The text of nodes with its marks and links; `br` is a line break. `exact` keeps every sign as it stands; otherwise
 * stretches of white space are one space, and none stands at the ends and beside line breaks, as a page shows it.
 */
export function runsIn(nodes: readonly (XmlElement | string)[], rules: InlineRules, exact: boolean): Run[] {
  const runs: Run[] = [];
  let breaks = false;
  const walk = (node: XmlElement | string, marks: readonly Mark[], href: string | undefined): void => {
    const add = (text: string): void => {
      if (breaks && text.trim() !== '') {
        if (runs.some((run) => run.text.trim() !== '')) runs.push({ text: '\n', marks: [] });
        breaks = false;
      }
      runs.push(href === undefined ? { text, marks: [...marks] } : { text, marks: [...marks], href });
    };
    if (typeof node === 'string') {
      add(exact ? node : node.replace(WHITE, ' '));
      return;
    }
    if (node.local === 'br') add('\n');
    if (node.local === 'br' || rules.isApart(node)) return;
    const mark = rules.markOf(node);
    const address = node.local === 'a' ? attributeOf(node, 'href').trim() : '';
    const link = v.is(HrefSchema, address) ? address : href;
    const isBlock = !exact && rules.isBlock(node);
    breaks ||= isBlock;
    for (const child of node.children) walk(child, mark === null ? marks : [...marks, mark], link);
    breaks ||= isBlock;
  };
  for (const node of nodes) walk(node, [], undefined);
  return joinRuns(exact ? runs : collapsed(runs));
}

const WHITE = /[ \t\r\n]+/g;

/** Runs in which no space follows a space or line break, and none stands before a line break or at the end. */
function collapsed(runs: readonly Run[]): Run[] {
  let before = '\n';
  const forward = runs.map((run) => {
    let text = '';
    for (const char of run.text) {
      if (char !== ' ' || (before !== ' ' && before !== '\n')) text += char;
      before = char;
    }
    return { ...run, text };
  });
  let after = '\n';
  return forward
    .toReversed()
    .map((run) => {
      let text = '';
      for (const char of Array.from(run.text).reverse()) {
        if (char !== ' ' || after !== '\n') text = char + text;
        after = char;
      }
      return { ...run, text };
    })
    .reverse();
}
