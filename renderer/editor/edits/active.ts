import { $getSelection, $isParagraphNode, $isRangeSelection, type LexicalNode } from 'lexical';
import type { Region } from '../types';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isStoryListNode } from '../nodes/list';
import { $isNoteNode } from '../nodes/note';
import { $isPhotoNode } from '../nodes/photo';
import { $isQuoteNode } from '../nodes/quote';
import { $isRuleNode } from '../nodes/rule';
import { $isSubheadNode } from '../nodes/subhead';
import { $isStoryTableNode } from '../nodes/table';
import { $topOf } from './page';
import { $selectedNode } from './select';

/** The child of the root the caret is in. */
export function $activeTop(): LexicalNode | null {
  const selection = $getSelection();
  const node = $selectedNode() ?? ($isRangeSelection(selection) ? selection.focus.getNode() : null);
  return node === null ? null : $topOf(node);
}

/** What a child of the root is. */
export function $regionOf(top: LexicalNode): Region {
  if ($isHeadlineNode(top)) return 'headline';
  if ($isDeckNode(top)) return 'deck';
  if ($isPhotoNode(top)) return top.isLead() ? 'lead' : 'photo';
  if ($isParagraphNode(top)) return 'paragraph';
  if ($isSubheadNode(top)) return 'subhead';
  if ($isNoteNode(top)) return 'note';
  if ($isQuoteNode(top)) return top.isPull() ? 'pullquote' : 'quote';
  if ($isStoryListNode(top)) return 'list';
  if ($isStoryTableNode(top)) return 'table';
  return $isRuleNode(top) ? 'rule' : 'paragraph';
}
