import type { StyleText } from '../../../shared/style/text';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isNoteNode } from '../nodes/note';
import { $isAltNode, $isCaptionNode, $isCreditNode } from '../nodes/photo';
import { $isAttributionNode, $isQuoteTextNode } from '../nodes/quote';
import { $isSubheadNode } from '../nodes/subhead';
import { $isStoryCellNode } from '../nodes/table';
import type { TextBlock } from '../nodes/text-block';

/**
 * How rules of style look at a block of text; null for what they leave alone: names, tables (where figures stand) and
 * what editors note to one another.
 */
export function $styledAs(block: TextBlock): Pick<StyleText, 'place' | 'isQuote'> | null {
  if ($isHeadlineNode(block)) return { place: 'headline', isQuote: false };
  if ($isDeckNode(block)) return { place: 'deck', isQuote: false };
  if ($isSubheadNode(block)) return { place: 'subhead', isQuote: false };
  if ($isCaptionNode(block) || $isAltNode(block)) return { place: 'caption', isQuote: false };
  if ($isNoteNode(block) || $isCreditNode(block) || $isAttributionNode(block) || $isStoryCellNode(block))
    return null;
  return { place: 'body', isQuote: $isQuoteTextNode(block) };
}
