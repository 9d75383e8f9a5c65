import { $isLinkNode, LinkNode } from '@lexical/link';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  defineExtension,
  mergeRegister,
  ParagraphNode,
  RootNode,
  TextNode,
  type LexicalNode,
} from 'lexical';
import { $inlineOf, $keepInline, $keepParts } from '../edits/parts';
import { $settleDateline, $settleToken } from '../edits/settle-dateline';
import { $isDatelineNode, DatelineNode } from '../nodes/dateline';
import { $createFiller, $isBlank, $isFiller, $keepParagraph } from '../nodes/filler';
import {
  $createDeckNode,
  $createHeadlineNode,
  $isDeckNode,
  $isHeadlineNode,
  DeckNode,
  HeadlineNode,
} from '../nodes/head';
import { $createStoryItemNode, $isStoryItemNode, StoryItemNode, StoryListNode } from '../nodes/list';
import { NoteNode } from '../nodes/note';
import { $isLeadNode, $isPhotoNode, AltNode, CaptionNode, CreditNode, PhotoNode } from '../nodes/photo';
import { AttributionNode, QuoteNode, QuoteTextNode } from '../nodes/quote';
import { $isRuleNode } from '../nodes/rule';
import { SubheadNode } from '../nodes/subhead';
import {
  $createStoryCellNode,
  $createStoryRowNode,
  $isStoryCellNode,
  $isStoryRowNode,
  $isStoryTableNode,
  StoryCellNode,
  StoryRowNode,
  StoryTableNode,
} from '../nodes/table';
import { $textBlockOf, isRich } from '../nodes/text-block';

const PLAIN = [HeadlineNode, DeckNode, CreditNode, AltNode, AttributionNode];
const RICH = [SubheadNode, NoteNode, QuoteTextNode, StoryItemNode, CaptionNode, StoryCellNode, ParagraphNode];

/**
 * Keeps the page in shape whatever edits do: headline and deck once each and first, the lead photo third, a
 * paragraph in the body, every compound block with its parts, plain fields without marks. It moves and unwraps;
 * it never drops text.
 */
export const StructureExtension = defineExtension({
  name: 'dateline/structure',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(RootNode, (root) => {
        // The root object is another than before only when its children (or the fields) have changed.
        if (editor.getEditorState()._nodeMap.get('root') !== root.getLatest()) $settleRoot();
      }),
      ...[...PLAIN, ...RICH].map((klass) => editor.registerNodeTransform(klass, $keepInline)),
      ...PLAIN.map((klass) => editor.registerNodeTransform(klass, $keepPlain)),
      editor.registerNodeTransform(TextNode, $keepMarksOut),
      editor.registerNodeTransform(LinkNode, $keepLinksOut),
      editor.registerNodeTransform(ParagraphNode, (node) => {
        if (!$isBlank(node)) $keepParagraph(node);
      }),
      editor.registerNodeTransform(DatelineNode, $settleToken),
      editor.registerNodeTransform(QuoteNode, (node) => $keepParts(node, [QuoteTextNode, AttributionNode])),
      editor.registerNodeTransform(PhotoNode, (node) => $keepParts(node, [CaptionNode, CreditNode, AltNode])),
      editor.registerNodeTransform(StoryListNode, $keepItems),
      editor.registerNodeTransform(StoryTableNode, $keepRows),
      editor.registerNodeTransform(StoryRowNode, $keepCells),
      editor.registerNodeTransform(StoryItemNode, (node) => {
        if (node.getParent() instanceof RootNode) $asParagraph(node);
      }),
    ),
});

function $settleRoot(): void {
  const root = $getRoot();
  const heads = root.getChildren().filter($isHeadlineNode);
  const decks = root.getChildren().filter($isDeckNode);
  const leads = root.getChildren().filter($isLeadNode);
  const fixed: LexicalNode[] = [heads.shift() ?? $createHeadlineNode(), decks.shift() ?? $createDeckNode()];
  const lead = leads.shift();
  if (lead !== undefined) fixed.push(lead);
  for (const node of [...heads, ...decks]) $asParagraph(node);
  for (const node of leads) node.setLead(false);
  if (fixed.some((node, at) => root.getChildAtIndex(at)?.is(node) !== true)) root.splice(0, 0, fixed);
  for (const node of root.getChildren().slice(fixed.length)) if (!$belongsInBody(node)) $asParagraph(node);
  $settleFillers();
  $settleDateline();
}

function $belongsInBody(node: LexicalNode): boolean {
  return (
    $isParagraphNode(node) ||
    node instanceof SubheadNode ||
    node instanceof NoteNode ||
    node instanceof QuoteNode ||
    node instanceof StoryListNode ||
    $isPhotoNode(node) ||
    $isStoryTableNode(node) ||
    $isRuleNode(node)
  );
}

function $asParagraph(node: LexicalNode): void {
  const paragraph = $createParagraphNode();
  node.replace(paragraph);
  paragraph.append(...$inlineOf(node));
}

/** Room to write at the end, below what the caret cannot stand in, and a paragraph somewhere in the body. */
function $settleFillers(): void {
  const root = $getRoot();
  const last = root.getLastChild();
  const anchor = $getSelection()?.getStartEndPoints()?.[0].getNode();
  for (const node of root.getChildren()) {
    if (!$isFiller(node) || node.is(last) || anchor?.is(node) === true) continue;
    const token = node.getFirstChild();
    const next = node.getNextSiblings().find($isParagraphNode);
    if ($isDatelineNode(token) && next === undefined) continue;
    if (token !== null) next?.splice(0, 0, [token]);
    node.remove();
  }
  const needsRoom = $isPhotoNode(last) || $isStoryTableNode(last) || $isRuleNode(last);
  if (needsRoom || !root.getChildren().some($isParagraphNode)) root.append($createFiller());
}

function $keepPlain(block: LexicalNode): void {
  if (!$isElementNode(block)) return;
  for (const child of block.getChildren()) if ($isLinkNode(child)) $unlink(child);
}

function $keepMarksOut(text: TextNode): void {
  if (text.getFormat() === 0) return;
  const block = $textBlockOf(text);
  if (block !== null && !isRich(block)) text.setFormat(0);
}

function $keepLinksOut(link: LinkNode): void {
  const block = $textBlockOf(link);
  if (block !== null && !isRich(block)) $unlink(link);
}

function $unlink(link: LinkNode): void {
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}

function $keepItems(list: StoryListNode): void {
  for (const child of list.getChildren()) {
    if ($isStoryItemNode(child)) continue;
    const item = $createStoryItemNode();
    child.replace(item);
    item.append(...$inlineOf(child));
  }
  if (list.isEmpty()) list.remove();
}

function $keepRows(table: StoryTableNode): void {
  const rows = table.getChildren();
  const width = Math.max(1, ...rows.map((row) => ($isStoryRowNode(row) ? row.getChildrenSize() : 1)));
  for (const row of rows) {
    if (!$isStoryRowNode(row)) {
      const kept = $createStoryRowNode(0);
      row.replace(kept);
      kept.append($createStoryCellNode().append(...$inlineOf(row)));
    }
  }
  for (const row of table.getChildren())
    if ($isStoryRowNode(row)) while (row.getChildrenSize() < width) row.append($createStoryCellNode());
  if (table.isEmpty()) table.remove();
}

function $keepCells(row: StoryRowNode): void {
  for (const child of row.getChildren()) {
    if ($isStoryCellNode(child)) continue;
    const cell = $createStoryCellNode();
    child.replace(cell);
    cell.append(...$inlineOf(child));
  }
}
