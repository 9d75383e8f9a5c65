import { $createLineBreakNode, $createParagraphNode, $isLineBreakNode, type LexicalNode } from 'lexical';
import { $blockId, $withBlockId } from '../nodes/block-id';
import { $createQuoteNode, $isAttributionNode, $isQuoteTextNode, type QuoteNode } from '../nodes/quote';
import type { TextBlock } from '../nodes/text-block';
import { $carryPoints } from './replace';

/** Makes paragraphs of a quote: one of each of its lines, and one of the attribution if there is one. */
export function $unquote(quote: QuoteNode): void {
  const [text] = quote.getChildren().filter($isQuoteTextNode);
  const [attribution] = quote.getChildren().filter($isAttributionNode);
  if (text === undefined) return;
  const paragraphs = $linesOf(text).map((line) => $createParagraphNode().append(...line));
  if (attribution !== undefined && !attribution.isEmpty())
    paragraphs.push($createParagraphNode().append(...attribution.getChildren()));
  for (const paragraph of paragraphs) quote.insertBefore(paragraph);
  const [first] = paragraphs;
  if (first !== undefined) {
    $carryPoints(text, first);
    if (attribution !== undefined) $carryPoints(attribution, first);
  }
  const id = $blockId(quote);
  quote.remove();
  if (first !== undefined) $withBlockId(first, id);
}

function $linesOf(block: TextBlock): LexicalNode[][] {
  const lines: LexicalNode[][] = [[]];
  for (const child of block.getChildren()) {
    if ($isLineBreakNode(child)) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

/** Makes one quote of blocks of text that stand together, a line of each. */
export function $toQuote(blocks: readonly TextBlock[], pull: boolean): QuoteNode {
  const quote = $createQuoteNode(pull);
  const [text] = quote.getChildren().filter($isQuoteTextNode);
  const [first] = blocks;
  if (first === undefined || text === undefined) return quote;
  first.insertBefore(quote);
  const id = $blockId(first);
  blocks.forEach((block, at) => {
    if (at > 0) text.append($createLineBreakNode());
    text.append(...block.getChildren());
    $carryPoints(block, text);
    block.remove();
  });
  return $withBlockId(quote, id);
}
