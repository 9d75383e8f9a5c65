import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  type LexicalEditor,
  type NodeKey,
  type UpdateListenerPayload,
} from 'lexical';
import type { Story } from '../../../shared/story/story';
import { makeListeners } from '../listeners';
import { $isTextBlock } from '../nodes/text-block';
import { focusPage } from '../update';
import { $nextOf, $selectMark, $spotOfCaret, boxOf, showMark, spotAt } from './find';
import { Leaves } from './leaves';
import { $marksInOrder, marksOf } from './marks';
import { PagePaint } from './page-paint';
import type { ReadPage } from './read-page';
import { SpellingReader } from './spelling-reader';
import { Stylist } from './stylist';
import type { Mark, MarkKind, ProofCounts, Proofreader, ProofSettings } from './types';
import { $typingAfter, type Typing } from './typing';

/** Rest after a key before its block is looked through, in milliseconds. */
const REST = 120;

/** What can be marked, first what is spoken of where marks meet. */
const KINDS: readonly MarkKind[] = ['spelling', 'style', 'tk'];

/** A proofreader for an open story; `story` gives the story as it stands. */
export function makeProofreader(editor: LexicalEditor, story: () => Story): Proofreader {
  return new StoryProofreader(editor, story);
}

class StoryProofreader implements Proofreader {
  private isShown = false;
  private typing: Typing | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private frame: number | null = null;
  private readonly leaves = new Leaves();
  private readonly listeners = makeListeners<null>();
  private readonly editor: LexicalEditor;
  private readonly paint: PagePaint;
  private readonly spelling: SpellingReader;
  private readonly stylist: Stylist;
  private readonly stop: () => void;

  constructor(editor: LexicalEditor, story: () => Story) {
    this.editor = editor;
    this.paint = new PagePaint(editor, this.leaves);
    const page: ReadPage = {
      leaves: this.leaves,
      story,
      canWork: () => this.canWork(),
      isNear: (key) => this.paint.isNear(key),
      changed: (keys) => this.repaint(keys),
    };
    this.spelling = new SpellingReader(page);
    this.stylist = new Stylist(page);
    editor.read('latest', () => this.leaves.$readAll());
    this.stop = mergeRegister(
      editor.registerUpdateListener((update) => this.note(update)),
      editor.registerCommand(BLUR_COMMAND, () => this.left(), COMMAND_PRIORITY_LOW),
    );
  }

  readonly onMarks = (listener: () => void): (() => void) => this.listeners.add(listener);

  configure(settings: ProofSettings): void {
    this.spelling.configure(settings);
    this.stylist.configure(settings.style);
    this.soon(0);
    this.listeners.tell(null);
  }

  show(): void {
    this.isShown = true;
    this.pane()?.addEventListener('scroll', this.scrolled, { passive: true });
    this.soon(0);
  }

  hide(): void {
    this.isShown = false;
    this.pane()?.removeEventListener('scroll', this.scrolled);
    this.paint.clear();
  }

  counts(): ProofCounts {
    const { problem } = this.spelling;
    return { spelling: this.spelling.count(), tks: this.leaves.tks, style: this.stylist.counts(), problem };
  }

  at(place: { x: number; y: number } | 'caret'): Mark | null {
    const spot =
      place === 'caret'
        ? this.editor.read('latest', () => $spotOfCaret('start'))
        : spotAt(this.editor, place.x, place.y);
    if (spot === null) return null;
    const { leaf, offset } = spot;
    const here = KINDS.flatMap((kind) => marksOf(this.leaves, kind));
    return here.find((mark) => mark.leaf === leaf && mark.from <= offset && offset <= mark.to) ?? null;
  }

  marks(kind: MarkKind): Mark[] {
    return this.editor.read('latest', () => $marksInOrder(this.leaves, kind));
  }

  async next(...kinds: MarkKind[]): Promise<Mark | null> {
    if (kinds.includes('spelling')) await this.spelling.work();
    if (kinds.includes('style')) await this.stylist.work();
    const marks = kinds.flatMap((kind) => marksOf(this.leaves, kind));
    const mark = this.editor.read('latest', () => $nextOf(marks, $spotOfCaret('end')));
    if (mark !== null) this.goTo(mark);
    return mark;
  }

  goTo(mark: Mark): boolean {
    let isThere = false;
    this.editor.update(
      () => {
        isThere = $selectMark(mark);
      },
      { discrete: true },
    );
    focusPage(this.editor);
    showMark(this.editor, mark);
    return isThere;
  }

  boxOf(mark: Mark): DOMRect | null {
    return boxOf(this.editor, mark);
  }

  suggestions(mark: Mark): Promise<string[]> {
    return this.spelling.suggestions(mark);
  }

  replace(mark: Mark, text: string): boolean {
    const isThere = this.leaves.get(mark.leaf)?.text.slice(mark.from, mark.to) === mark.text;
    if (!isThere) return false;
    this.editor.update(
      () => {
        const isSelected = $selectMark(mark);
        const selection = $getSelection();
        if (isSelected && $isRangeSelection(selection)) selection.insertText(text);
      },
      { discrete: true, tag: HISTORY_PUSH_TAG },
    );
    return true;
  }

  ignoreOnce(mark: Mark): void {
    this.spelling.ignoreOnce(mark);
  }

  dispose(): void {
    this.hide();
    this.stop();
    this.listeners.clear();
    if (this.timer !== null) clearTimeout(this.timer);
    if (this.frame !== null) cancelAnimationFrame(this.frame);
  }

  /** Takes note of an update: what moved moves at once, what is new is looked through after a rest. */
  private note(update: UpdateListenerPayload): void {
    const { editorState, dirtyElements, dirtyLeaves, tags } = update;
    const hasChanged = tags.has(HISTORIC_TAG) || dirtyElements.size > 0 || dirtyLeaves.size > 0;
    if (!hasChanged && this.typing === null) return;
    const tks = this.leaves.tks;
    editorState.read(
      () => {
        const changed = new Set(hasChanged ? this.$changed(update) : []);
        const before = this.typing;
        this.typing = $typingAfter({ tags, changed }, before);
        if (before !== this.typing)
          for (const leaf of [before?.leaf, this.typing?.leaf]) if (leaf !== undefined) changed.add(leaf);
        if (this.isShown) this.paint.$paint(changed, this.typing);
      },
      { editor: this.editor },
    );
    if (hasChanged) this.soon(REST);
    if (tks !== this.leaves.tks) this.listeners.tell(null);
  }

  /** Reads the blocks an update touched; those whose text is another by it. */
  private $changed({ dirtyElements, tags }: UpdateListenerPayload): NodeKey[] {
    if (tags.has(HISTORIC_TAG)) return this.leaves.$readAll();
    const changed: NodeKey[] = [];
    let mayBeGone = false;
    for (const [key, isItself] of dirtyElements) {
      if ($isTextBlock($getNodeByKey(key))) {
        if (this.leaves.$read(key)) changed.push(key);
      } else if (isItself) mayBeGone = true;
    }
    if (mayBeGone) this.leaves.$prune();
    return changed;
  }

  private left(): boolean {
    const { typing } = this;
    this.typing = null;
    if (typing !== null && this.isShown)
      this.editor.read('latest', () => this.paint.$paint([typing.leaf], null));
    return false;
  }

  private soon(rest: number): void {
    if (!this.isShown || (this.timer !== null && rest > 0)) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      if (!this.isShown) return;
      this.paintAll();
      // One after the other: on a small machine the first misspelt word would wait for style.
      void this.spelling.work().then(() => this.stylist.work());
    }, rest);
  }

  private readonly scrolled = (): void => {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      if (this.isShown) this.paintAll();
    });
  };

  private paintAll(): void {
    this.paint.look();
    this.editor.read('latest', () => this.paint.$paintAll(this.typing));
  }

  /** Whether anything may be looked through now; while something is composed, it is tried again after a rest. */
  private canWork(): boolean {
    if (!this.isShown) return false;
    if (!this.editor.isComposing()) return true;
    this.soon(REST);
    return false;
  }

  private repaint(keys: readonly NodeKey[]): void {
    if (this.isShown) this.editor.read('latest', () => this.paint.$paint(new Set(keys), this.typing));
    this.listeners.tell(null);
  }

  private pane(): HTMLElement | null {
    return this.editor.getRootElement()?.parentElement ?? null;
  }
}
