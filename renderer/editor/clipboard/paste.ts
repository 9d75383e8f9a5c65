import {
  $addUpdateTag,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  type BaseSelection,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { ASK_COMMAND } from '../asks';
import { $plainTextOf } from '../conversion/runs';
import { $insertBlocks } from '../edits/insert-blocks';
import { $clearSpot, $insertInline } from '../edits/insert-inline';
import { $offsetOf, $piecesOf, $selectIn } from '../edits/offsets';
import { $firstParagraph } from '../edits/page';
import { hostOf } from '../host';
import { $createPendingNode, $isPendingNode } from '../nodes/pending';
import { $textBlockOf } from '../nodes/text-block';
import { AUTOMATIC_TAG } from '../typed';
import { $tagIfChanged } from '../update';
import { $linkTo } from './address';
import { asPlain, incomingOf, type Incoming } from './incoming';
import { $datelineOfPasted, $insertSlice } from './insert-slice';
import type { Source } from './source';

/** Brings pasted or dropped content into the story, at once or, while it is being read, into a place held for it. */
export class Paster {
  private readonly editor: LexicalEditor;
  /** What has been read for places that were held; undo can bring such a place back. */
  private readonly read = new Map<NodeKey, Incoming>();

  constructor(editor: LexicalEditor) {
    this.editor = editor;
  }

  /** Pastes at the caret. To be called within an update. */
  $paste(source: Source): void {
    $addUpdateTag(PASTE_TAG);
    $addUpdateTag(HISTORY_PUSH_TAG);
    if ($linkTo(source)) return;
    const incoming = this.reading(source);
    if (incoming instanceof Promise) this.$hold(source, incoming);
    else this.$insert(incoming, source.text);
  }

  /** Fills a held place that undo or redo has brought back. */
  refill(): void {
    for (const [key, incoming] of this.read) {
      const isBack = this.editor.read('latest', () => $isPendingNode($getNodeByKey(key)));
      if (isBack) this.fill(key, incoming);
    }
  }

  private reading(source: Source): Incoming | Promise<Incoming> {
    try {
      const incoming = incomingOf(source, hostOf(this.editor));
      return incoming instanceof Promise ? incoming.catch(() => asPlain(source)) : incoming;
    } catch {
      return asPlain(source);
    }
  }

  private $insert({ slice, lost }: Incoming, text: string): void {
    const before = $textOfFirst();
    try {
      $insertSlice(slice);
    } catch {
      // Whatever went wrong, the words come in.
      $getSelection()?.insertRawText(text);
    }
    const [failure] = lost;
    if (failure !== undefined) this.editor.dispatchCommand(ASK_COMMAND, { kind: 'notice', failure });
    if (before !== $textOfFirst()) queueMicrotask(() => this.takeDateline());
  }

  /** A dateline in what was pasted becomes the token in a step of its own: one undo gives back its text. */
  private takeDateline(): void {
    const $change = this.editor.read('latest', $datelineOfPasted);
    if ($change !== null)
      this.editor.update($change, { discrete: true, tag: [HISTORY_PUSH_TAG, AUTOMATIC_TAG] });
  }

  private $hold(source: Source, incoming: Promise<Incoming>): void {
    const pending = $createPendingNode(source.text);
    const spot = $clearSpot();
    if (spot === null) $insertBlocks(asPlain(source).slice.blocks);
    else $insertInline(spot, [pending]);
    const key = pending.getKey();
    void incoming.then((read) => {
      this.read.set(key, read);
      this.fill(key, read);
    });
  }

  private fill(key: NodeKey, incoming: Incoming): void {
    this.editor.update(
      () => {
        const pending = $getNodeByKey(key);
        const block = $textBlockOf(pending);
        if (!$isPendingNode(pending) || block === null) return;
        const caret = $getSelection()?.clone() ?? null;
        const held = $piecesOf(block).find(({ node }) => node.is(pending));
        const at = held?.start ?? 0;
        const isThere =
          $isRangeSelection(caret) &&
          block.is($textBlockOf(caret.anchor.getNode())) &&
          $offsetOf(block, caret.anchor) === at + (held?.length ?? 0);
        const text = pending.getTextContent();
        pending.remove(true);
        $selectIn(block, at);
        this.$insert(incoming, text);
        // Whoever has gone on writing elsewhere in the meantime stays there.
        if (!isThere && $isWhole(caret)) $setSelection(caret);
        $tagIfChanged(this.editor, HISTORY_MERGE_TAG);
        $tagIfChanged(this.editor, PASTE_TAG);
      },
      { discrete: true },
    );
  }
}

/** Whether a selection still stands on nodes of the page. */
function $isWhole(selection: BaseSelection | null): boolean {
  const points = selection?.getStartEndPoints();
  return points?.every((point) => $getNodeByKey(point.key)?.isAttached() === true) === true;
}

function $textOfFirst(): string {
  const first = $firstParagraph();
  return first === null ? '' : $plainTextOf(first);
}
