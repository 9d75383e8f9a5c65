import { $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical';
import type { Severity } from '../../../shared/style/rule';
import { $isTextBlock } from '../nodes/text-block';
import { childOf, nearView } from './in-view';
import { $rangesOf, type Span } from '../leaf-text';
import type { Leaves } from './leaves';
import { Painter } from './painter';

/** Paints what is known of the blocks in or near the pane: of a story full of marks only a few hundred are painted. */
export class PagePaint {
  private readonly painter = new Painter();
  private near: ReadonlySet<Element> = new Set();
  private readonly editor: LexicalEditor;
  private readonly leaves: Leaves;

  constructor(editor: LexicalEditor, leaves: Leaves) {
    this.editor = editor;
    this.leaves = leaves;
  }

  /** Looks where the pane is; measures, so not while typing. */
  look(): void {
    const page = this.editor.getRootElement();
    this.near = new Set(page?.isConnected === true ? nearView(page) : []);
  }

  isNear(key: NodeKey): boolean {
    const page = this.editor.getRootElement();
    const element = this.editor.getElementByKey(key);
    const top = page === null || element === null ? null : childOf(page, element);
    return top !== null && this.near.has(top);
  }

  /** Paints blocks as they now are; `hidden` is a stretch of one that is being written and not painted. */
  $paint(keys: Iterable<NodeKey>, hidden: (Span & { leaf: NodeKey }) | null): void {
    for (const key of keys) {
      const leaf = this.leaves.get(key);
      const block = $getNodeByKey(key);
      if (leaf === undefined || !$isTextBlock(block) || !this.isNear(key)) {
        this.painter.clear(key);
        continue;
      }
      const isShown = ({ from, to }: Span): boolean =>
        hidden?.leaf !== key || from > hidden.to || to < hidden.from;
      const flagged = leaf.doubts.filter((doubt) => doubt.flagged && isShown(doubt));
      const style = leaf.style.filter((doubt) => doubt.shown && isShown(doubt));
      const of = (severity: Severity): StaticRange[] =>
        $rangesOf(
          this.editor,
          block,
          style.filter(({ note }) => note.rule.rule.severity === severity),
        );
      this.painter.paint(key, {
        spelling: $rangesOf(this.editor, block, flagged),
        tk: $rangesOf(this.editor, block, leaf.tks),
        ...{ error: of('error'), warning: of('warning'), hint: of('hint') },
      });
    }
  }

  /** Paints everything that is near, and nothing else. */
  $paintAll(hidden: (Span & { leaf: NodeKey }) | null): void {
    const keys = [...this.leaves.entries()].flatMap(([key, { doubts, tks, style }]) =>
      doubts.length + tks.length + style.length > 0 && this.isNear(key) ? [key] : [],
    );
    this.painter.keep(new Set(keys));
    this.$paint(keys, hidden);
  }

  clear(): void {
    this.painter.keep(new Set());
  }
}
