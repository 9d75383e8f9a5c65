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
import { coveredBy } from '../../../shared/spelling/flags';
import { namesOfStory } from '../../../shared/spelling/names';
import { lookedUp } from '../../../shared/spelling/words';
import type { Story } from '../../../shared/story/story';
import { makeListeners } from '../listeners';
import { $isTextBlock } from '../nodes/text-block';
import { focusPage } from '../update';
import { batchOf, check, decide, ignoredName } from './checking';
import { $nextOf, $selectMark, $spotOfCaret, boxOf, showMark, spotAt } from './find';
import { Leaves } from './leaves';
import { marksOf } from './marks';
import { PagePaint } from './page-paint';
import type { Paint } from './painter';
import type { Mark, ProofCounts, Proofreader, ProofSettings } from './types';
import { $typingAfter, type Typing } from './typing';

/** Rest after a key before its block is looked through, in milliseconds. */
const REST = 120;

const OFF: ProofSettings = { desk: null, dictionaryOf: () => null, edition: 0, words: [] };

/** A proofreader for an open story; `story` gives the story as it stands. */
export function makeProofreader(editor: LexicalEditor, story: () => Story): Proofreader {
  return new StoryProofreader(editor, story);
}

class StoryProofreader implements Proofreader {
  private settings = OFF;
  private dictionary: string | null = null;
  private problem: string | null = null;
  private isShown = false;
  private typing: Typing | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private frame: number | null = null;
  private running: Promise<void> | null = null;
  private readonly ignored = new Set<string>();
  private readonly leaves = new Leaves();
  private readonly listeners = makeListeners<null>();
  private readonly editor: LexicalEditor;
  private readonly story: () => Story;
  private readonly paint: PagePaint;
  private readonly stop: () => void;

  constructor(editor: LexicalEditor, story: () => Story) {
    this.editor = editor;
    this.story = story;
    this.paint = new PagePaint(editor, this.leaves);
    editor.read('latest', () => this.leaves.$readAll());
    this.stop = mergeRegister(
      editor.registerUpdateListener((update) => this.note(update)),
      editor.registerCommand(BLUR_COMMAND, () => this.left(), COMMAND_PRIORITY_LOW),
    );
  }

  readonly onMarks = (listener: () => void): (() => void) => this.listeners.add(listener);

  configure(settings: ProofSettings): void {
    const isOther = settings.edition !== this.settings.edition;
    this.settings = settings;
    this.problem = null;
    if (settings.desk === null || isOther) {
      this.leaves.uncheck();
      this.dictionary = null;
    } else this.decide();
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
    const spelling = this.leaves.doubts().filter(({ flagged }) => flagged).length;
    return { spelling, tks: this.leaves.tks, problem: this.problem };
  }

  at(place: { x: number; y: number } | 'caret'): Mark | null {
    const spot =
      place === 'caret'
        ? this.editor.read('latest', () => $spotOfCaret('start'))
        : spotAt(this.editor, place.x, place.y);
    if (spot === null) return null;
    const { leaf, offset } = spot;
    const here = (['spelling', 'tk'] as const).flatMap((kind) => marksOf(this.leaves, kind));
    return here.find((mark) => mark.leaf === leaf && mark.from <= offset && offset <= mark.to) ?? null;
  }

  async next(kind: Paint): Promise<Mark | null> {
    if (kind === 'spelling') await this.pump();
    const mark = this.editor.read('latest', () => $nextOf(marksOf(this.leaves, kind), $spotOfCaret('end')));
    if (mark === null) return null;
    this.editor.update(() => void $selectMark(mark), { discrete: true });
    focusPage(this.editor);
    showMark(this.editor, mark);
    return mark;
  }

  boxOf(mark: Mark): DOMRect | null {
    return boxOf(this.editor, mark);
  }

  async suggestions({ text }: Mark): Promise<string[]> {
    const { desk } = this.settings;
    if (desk === null || this.dictionary === null) return [];
    const found = await desk.suggest(this.dictionary, lookedUp(text));
    if (!found.ok) return [];
    return text.includes('’') ? found.value.map((word) => word.replaceAll("'", '’')) : found.value;
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

  ignoreOnce({ leaf, from, word }: Mark): void {
    const doubts = this.leaves.get(leaf)?.doubts ?? [];
    const time = doubts.filter((doubt) => doubt.word === word && doubt.from < from).length;
    this.ignored.add(ignoredName(leaf, word, time));
    this.decide();
    this.listeners.tell(null);
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
      void this.pump();
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

  private pump(): Promise<void> {
    this.running ??= this.work().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Has everything looked through that has not been, what is on the screen first, a batch at a time. */
  private async work(): Promise<void> {
    for (;;) {
      const { settings } = this;
      const { desk } = settings;
      if (!this.isShown || desk === null) return;
      if (this.editor.isComposing()) {
        this.soon(REST);
        return;
      }
      const dictionary = settings.dictionaryOf(this.story().language);
      if (dictionary !== this.dictionary) this.leaves.uncheck();
      this.dictionary = dictionary;
      this.tell(dictionary === null ? 'spelling.no-dictionary' : this.problem);
      if (dictionary === null) return;
      const batch = batchOf(this.leaves, (key) => this.paint.isNear(key));
      if (batch.length === 0) {
        this.tell(null);
        return;
      }
      const isStill = (): boolean => this.settings.desk === desk && this.dictionary === dictionary;
      const kept = await check({ leaves: this.leaves, batch, desk, dictionary, isStill });
      if (typeof kept === 'string') {
        this.tell(kept);
        return;
      }
      this.decide(kept);
      this.tell(null);
    }
  }

  /** Decides anew which words are flagged, and paints the blocks where that made a difference. */
  private decide(also: readonly NodeKey[] = []): void {
    const covers = coveredBy([...this.settings.words, namesOfStory(this.story())]);
    const changed = decide(this.leaves, covers, this.ignored);
    if (this.isShown)
      this.editor.read('latest', () => this.paint.$paint(new Set([...also, ...changed]), this.typing));
  }

  private tell(problem: string | null): void {
    this.problem = problem;
    this.listeners.tell(null);
  }

  private pane(): HTMLElement | null {
    return this.editor.getRootElement()?.parentElement ?? null;
  }
}
