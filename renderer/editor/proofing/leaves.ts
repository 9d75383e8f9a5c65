import { $getNodeByKey, $getRoot, type NodeKey } from 'lexical';
import type { Miss } from '../../../shared/spelling/misses';
import { tkMarksIn, type TkMark } from '../../../shared/story/tk';
import type { StyleText } from '../../../shared/style/text';
import { $leavesIn } from '../edits/leaves';
import { $isNoteNode } from '../nodes/note';
import { $isCaptionNode, $isCreditNode } from '../nodes/photo';
import { $isTextBlock, type TextBlock } from '../nodes/text-block';
import { $leafText, type Span } from '../leaf-text';
import { shifted } from './shift';
import { $styledAs } from './styled-as';
import type { StyleNote } from './types';

/** A word the dictionary does not know, and whether it is shown as misspelt. */
export type Doubt = Miss & { flagged: boolean };

/** What a rule of style found, and whether it is shown. */
export interface StyleDoubt extends Span {
  note: StyleNote;
  shown: boolean;
}

/** What is known of a block of text. */
export interface Leaf {
  text: string;
  isCaption: boolean;
  doubts: readonly Doubt[];
  tks: readonly TkMark[];
  /** The dictionary has been asked about this very text. */
  isChecked: boolean;
  style: readonly StyleDoubt[];
  /** How rules of style look at it; null for what they leave alone. */
  styledAs: Pick<StyleText, 'place' | 'isQuote'> | null;
  isStyled: boolean;
}

/** The texts of a page and what was found in them. Only those that changed are read and looked through again. */
export class Leaves {
  private readonly known = new Map<NodeKey, Leaf>();
  /** Sum of the TK marks. */
  tks = 0;

  get(key: NodeKey): Leaf | undefined {
    return this.known.get(key);
  }

  entries(): Iterable<[NodeKey, Leaf]> {
    return this.known.entries();
  }

  doubts(): Doubt[] {
    return [...this.known.values()].flatMap(({ doubts }) => doubts);
  }

  /** Reads a block again; true when its text is another than before. */
  $read(key: NodeKey): boolean {
    const block = $getNodeByKey(key);
    if (!$isTextBlock(block) || !block.isAttached() || $isCreditNode(block)) return this.forget(key);
    return this.$note(block);
  }

  /** Reads everything again and forgets what is gone; the blocks whose text is another than before. */
  $readAll(): NodeKey[] {
    const changed: NodeKey[] = [];
    const present = new Set<NodeKey>();
    for (const block of $textsOfPage()) {
      present.add(block.getKey());
      if (this.$note(block)) changed.push(block.getKey());
    }
    for (const key of [...this.known.keys()]) if (!present.has(key)) this.forget(key);
    return changed;
  }

  /** Forgets the blocks that are no longer on the page. */
  $prune(): void {
    for (const key of [...this.known.keys()]) if ($getNodeByKey(key)?.isAttached() !== true) this.forget(key);
  }

  /** Everything has to be asked about again: another dictionary. */
  uncheck(): void {
    for (const [key, leaf] of this.known) this.known.set(key, { ...leaf, doubts: [], isChecked: false });
  }

  /** Everything has to be looked through for its style again: other rules, another language. */
  unstyle(): void {
    for (const [key, leaf] of this.known) this.known.set(key, { ...leaf, style: [], isStyled: false });
  }

  set(key: NodeKey, change: Partial<Leaf>): void {
    const leaf = this.known.get(key);
    if (leaf !== undefined) this.known.set(key, { ...leaf, ...change });
  }

  private $note(block: TextBlock): boolean {
    const key = block.getKey();
    const before = this.known.get(key);
    const text = $leafText(block);
    if (before?.text === text) return false;
    const tks = $isNoteNode(block) ? [] : tkMarksIn(text);
    this.tks += tks.length - (before?.tks.length ?? 0);
    this.known.set(key, {
      text,
      isCaption: $isCaptionNode(block),
      doubts: before === undefined ? [] : shifted(before.doubts, before.text, text),
      tks,
      isChecked: text.trim() === '',
      style: before === undefined ? [] : shifted(before.style, before.text, text),
      styledAs: $styledAs(block),
      isStyled: text.trim() === '',
    });
    return true;
  }

  private forget(key: NodeKey): boolean {
    const leaf = this.known.get(key);
    if (leaf === undefined) return false;
    this.tks -= leaf.tks.length;
    this.known.delete(key);
    return true;
  }
}

/** The blocks of text of the page in reading order, but for the names of those a photo is credited to. */
export function $textsOfPage(): TextBlock[] {
  return $leavesIn($getRoot()).filter((block) => !$isCreditNode(block));
}
