import { $createLinkNode, $isLinkNode } from '@lexical/link';
import {
  $createLineBreakNode,
  $createTextNode,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  createState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import * as v from 'valibot';
import { HrefSchema, joinRuns, type Run } from '../../../shared/story/text';
import { $isDatelineNode } from '../nodes/dateline';
import { bitsOf, marksOf } from './marks';

/** The marks of a line break as bits; -1 where it takes those of the text before it. */
const breakBitsState = createState('bits', { parse: (value) => (typeof value === 'number' ? value : -1) });

/** The nodes of runs: texts, line breaks for `\n`, and one link around neighbours with the same address. */
export function $nodesOfRuns(runs: readonly Run[]): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  let href: string | undefined;
  let link: ElementNode | null = null;
  for (const run of runs) {
    const pieces = $piecesOfRun(run);
    if (pieces.length === 0) continue;
    if (run.href === undefined) {
      nodes.push(...pieces);
      link = null;
    } else if (link !== null && run.href === href) {
      link.append(...pieces);
    } else {
      link = $createLinkNode(run.href).append(...pieces);
      nodes.push(link);
    }
    href = run.href;
  }
  return nodes;
}

function $piecesOfRun({ text, marks }: Run): LexicalNode[] {
  const bits = bitsOf(marks);
  return text.split('\n').flatMap((line, at) => {
    const pieces: LexicalNode[] = [];
    if (at > 0) pieces.push($setState($createLineBreakNode(), breakBitsState, bits));
    if (line !== '') pieces.push($createTextNode(line).setFormat(bits));
    return pieces;
  });
}

/** The nodes of plain text. */
export function $nodesOfText(text: string): LexicalNode[] {
  return $nodesOfRuns([{ text, marks: [] }]);
}

/** The runs of nodes, in canonical form. The dateline's token is no text. */
export function $runsOfNodes(nodes: readonly LexicalNode[]): Run[] {
  const runs: Run[] = [];
  $collect(nodes, undefined, runs);
  return joinRuns(runs);
}

function $collect(nodes: readonly LexicalNode[], href: string | undefined, runs: Run[]): void {
  let bits = runs.length === 0 ? 0 : bitsOf(runs.at(-1)?.marks ?? []);
  for (const node of nodes) {
    if ($isDatelineNode(node)) continue;
    if ($isTextNode(node)) {
      bits = node.getFormat();
      runs.push(run(node.getTextContent(), bits, href));
    } else if ($isLineBreakNode(node)) {
      const own = $getState(node, breakBitsState);
      runs.push(run('\n', own === -1 ? bits : own, href));
    } else if ($isLinkNode(node)) {
      $collect(node.getChildren(), hrefOf(node.getURL()), runs);
    } else if ($isElementNode(node)) {
      $collect(node.getChildren(), href, runs);
    } else {
      runs.push(run(node.getTextContent(), bits, href));
    }
  }
}

function run(text: string, bits: number, href: string | undefined): Run {
  return href === undefined ? { text, marks: marksOf(bits) } : { text, marks: marksOf(bits), href };
}

function hrefOf(url: string): string | undefined {
  return v.is(HrefSchema, url) ? url : undefined;
}

/** The plain text of a block, `\n` for line breaks. */
export function $plainTextOf(block: ElementNode): string {
  return $runsOfNodes(block.getChildren())
    .map(({ text }) => text)
    .join('');
}
