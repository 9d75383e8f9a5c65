import {
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_LOW,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { readingMinutes } from '../../shared/story/statistics';
import type { Story } from '../../shared/story/story';
import { textOf } from '../../shared/story/text';
import { ASK_COMMAND } from './asks';
import type { ActionContext } from './commands/action';
import { can, isOn, run } from './commands/run';
import { $hiddenFields } from './conversion/fields';
import { StoryReader } from './conversion/reader';
import { $selectedSize } from './conversion/selected-size';
import { $writeStory, type Frame } from './conversion/story';
import { buildEditor, historyOf } from './editor';
import { $activeTop, $regionOf } from './edits/active';
import { $caret, $nameOf, $setCaret } from './edits/caret';
import { $linkAtCaret, $setLink } from './edits/format';
import { $goToEnd, $goToLine, $goToTop, $topById } from './edits/go';
import { $insertBlocks } from './edits/insert-blocks';
import { $selectStretch } from './edits/select-stretch';
import { FieldWriter, fieldsOf } from './fields';
import { setHost } from './host';
import { makeListeners } from './listeners';
import { makePage, showLanguage } from './page-element';
import { makeProofreader } from './proofing/proofreader';
import { showHouse } from './show-house';
import type { Ask, EditorSession, SessionOptions } from './types';
import { focusPage, hasFocus, updateAs } from './update';

/** Opens a story for editing. */
export function openSession(story: Story, options: SessionOptions): EditorSession {
  const editor = buildEditor();
  const page = makePage();
  setHost(editor, {
    house: options.house,
    smartQuotes: options.smartQuotes,
    expand: options.expand,
    addMedia: (name, bytes) => options.addMedia(name, bytes),
    now: () => options.now(),
  });
  const reader = new StoryReader(editor);
  const fields = new FieldWriter(editor);
  const changes = makeListeners<null>();
  const states = makeListeners<null>();
  const asks = makeListeners<Ask>();
  let frame: Frame = story;

  const read = () => reader.read(frame);
  const context: ActionContext = {
    editor,
    ask: asks.tell,
    chooseMedia: () => options.chooseMedia(),
    history: () => historyOf(editor),
  };
  const elementOf = (id: string): HTMLElement | null => {
    const key = editor.read('latest', () => $topById(id)?.getKey() ?? null);
    return key === null ? null : editor.getElementByKey(key);
  };
  const load = (next: Story, how: 'fresh' | 'undoable'): void => {
    if (how === 'fresh') editor.dispatchCommand(CLEAR_HISTORY_COMMAND);
    updateAs(editor, how === 'fresh' ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, () => {
      const caret = $caret();
      $writeStory(next);
      if (caret === null || !$setCaret(caret)) $setSelection(null);
    });
    if (how === 'undoable') return;
    frame = { ...next, id: story.id };
    reader.replaced();
  };

  load(story, 'fresh');
  if (page !== null) editor.setRootElement(page);
  const stopAsks = editor.registerCommand(
    ASK_COMMAND,
    (ask) => {
      asks.tell(ask);
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
  const stopUpdates = editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
    const isReplaced = tags.has(HISTORIC_TAG);
    if (isReplaced) reader.replaced();
    if (isReplaced || dirtyElements.size > 0 || dirtyLeaves.size > 0) {
      reader.touched(dirtyElements.keys());
      reader.touched(dirtyLeaves);
      frame = { ...frame, updatedAt: options.now() };
      fields.changed();
      if (page !== null)
        showLanguage(
          page,
          editorState.read(() => $hiddenFields().language),
        );
      changes.tell(null);
    }
    states.tell(null);
  });

  const proof = makeProofreader(editor, () => read().story);

  return {
    id: story.id,
    editor,
    page,
    proof,
    story: () => read().story,
    onChange: (listener) => changes.add(listener),
    onState: (listener) => states.add(listener),
    onAsk: (listener) => asks.add(listener),
    ask: asks.tell,
    statistics: () => {
      const { words, characters } = read().size;
      const selected = editor.read('latest', () => $selectedSize(reader));
      return { words, characters, minutes: readingMinutes(words), selected };
    },
    outline: () =>
      read().story.body.flatMap((block) =>
        block.kind === 'subhead' ? [{ id: block.id, text: textOf(block.runs) }] : [],
      ),
    fields: () => fieldsOf(read().story),
    setField: (name, value) => fields.set(name, value),
    setFields: (some) => fields.setSome(some),
    setPhoto: (target, details) => fields.setPhoto(target, details),
    takeFileFacts: (target, facts) => fields.takeFileFacts(target, facts),
    load,
    insertBlocks: (blocks) =>
      editor.update(() => $insertBlocks(blocks), { discrete: true, tag: HISTORY_PUSH_TAG }),
    caret: () => editor.read('latest', $caret),
    setCaret: (caret) =>
      editor.update(() => void $setCaret(caret), {
        discrete: true,
        ...(hasFocus(editor) ? {} : { tag: SKIP_DOM_SELECTION_TAG }),
      }),
    goTo: (target, line) => {
      const $go = (): void => {
        const top = $topById(target);
        if (target === 'end') $goToEnd();
        else if (line === undefined || !$goToLine(top, line)) $goToTop(top);
      };
      editor.update($go, { discrete: true });
      focusPage(editor);
      elementOf(target)?.scrollIntoView({ block: 'center' });
    },
    select: (block, from, to) => {
      editor.update(() => void $selectStretch(block, from, to), { discrete: true });
      focusPage(editor);
      page?.ownerDocument.getSelection()?.focusNode?.parentElement?.scrollIntoView({ block: 'center' });
    },
    activeBlock: () => {
      const found = editor.read('latest', () => {
        const top = $activeTop();
        return top === null ? null : { id: $nameOf(top), kind: $regionOf(top), key: top.getKey() };
      });
      if (found === null) return null;
      return { id: found.id, kind: found.kind, element: editor.getElementByKey(found.key) };
    },
    elementOf,
    link: () => editor.read('latest', $linkAtCaret),
    setLink: (href) => editor.update(() => $setLink(href), { discrete: true, tag: HISTORY_PUSH_TAG }),
    run: (command) => run(command, context),
    can: (command) => can(command, context),
    isOn: (command) => isOn(command, context),
    configure: (settings) => {
      setHost(editor, settings);
      showHouse(editor);
    },
    focus: () => focusPage(editor),
    dispose: () => {
      proof.dispose();
      stopAsks();
      stopUpdates();
      for (const listeners of [changes, states, asks]) listeners.clear();
      editor.dispose();
      page?.remove();
    },
  };
}
