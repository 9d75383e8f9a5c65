import { LinkNode } from '@lexical/link';
import { DatelineNode } from './dateline';
import { DeckNode, HeadlineNode } from './head';
import { StoryItemNode, StoryListNode } from './list';
import { NoteNode } from './note';
import { PendingNode } from './pending';
import { AltNode, CaptionNode, CreditNode, PhotoNode } from './photo';
import { AttributionNode, QuoteNode, QuoteTextNode } from './quote';
import { RuleNode } from './rule';
import { SubheadNode } from './subhead';
import { StoryCellNode, StoryRowNode, StoryTableNode } from './table';

/** Every kind of node a page is made of, beside Lexical's root, paragraph, text and line break. */
export const NODES = [
  HeadlineNode,
  DeckNode,
  SubheadNode,
  NoteNode,
  QuoteNode,
  QuoteTextNode,
  AttributionNode,
  StoryListNode,
  StoryItemNode,
  PhotoNode,
  CaptionNode,
  CreditNode,
  AltNode,
  StoryTableNode,
  StoryRowNode,
  StoryCellNode,
  RuleNode,
  DatelineNode,
  PendingNode,
  LinkNode,
];
