import {
  $getSelection,
  $isRangeSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { $setPoint } from '../../../renderer/editor/edits/offsets';
import { $textBlockOf } from '../../../renderer/editor/nodes/text-block';
import { openSession } from '../../../renderer/editor/session';
import type { EditorSession } from '../../../renderer/editor/types';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { fail } from '../../../shared/ipc/result';
import type { Block } from '../../../shared/story/blocks';
import { newStory, paragraph } from '../../../shared/story/create';
import { textOf } from '../../../shared/story/text';
import type { Story } from '../../../shared/story/story';

export const NOW = '2017-03-20T10:00:00Z';

/** A story of plain paragraphs. */
export function storyOf(...paragraphs: string[]): Story {
  return { ...newStory({ now: NOW }), headline: 'Headline', deck: 'Deck', body: paragraphs.map(paragraph) };
}

/** Opens a story for a test. */
export function open(story: Story): EditorSession {
  return openSession(story, {
    house: DEFAULT_HOUSE,
    smartQuotes: true,
    addMedia: () => Promise.resolve(fail('media.unavailable')),
    chooseMedia: () => Promise.resolve([]),
    now: () => NOW,
  });
}

function at(editor: LexicalEditor, act: () => void): void {
  editor.update(act, { discrete: true });
}

/** The keys of a keyboard, as commands of the editor. */
export function keys({ editor }: EditorSession) {
  return {
    type: (text: string): void => {
      for (const char of text)
        at(editor, () => void editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, char));
    },
    enter: (): void => at(editor, () => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND)),
    shiftEnter: (): void => at(editor, () => void editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)),
    backspace: (): void => at(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)),
    del: (): void => at(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false)),
  };
}

/** A body in one line each, as it reads. */
export function sketch(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return textOf(block.runs);
      case 'subhead':
        return `# ${textOf(block.runs)}`;
      case 'note':
        return `! ${textOf(block.runs)}`;
      case 'quote':
      case 'pullquote':
        return `${block.kind === 'quote' ? '>' : '>>'} ${textOf(block.runs)}|${block.attribution}`;
      case 'list':
        return block.items
          .map((item) => `${'  '.repeat(item.level)}${block.ordered ? '1.' : '-'} ${textOf(item.runs)}`)
          .join('/');
      case 'photo':
        return `[${textOf(block.photo.caption)}|${block.photo.credit}|${block.photo.alt}]`;
      case 'table':
        return block.rows.map((row) => row.cells.map((cell) => textOf(cell.runs)).join('|')).join('/');
      case 'rule':
        return '---';
    }
  });
}

/** The id of the block at a place in the body. */
export function idAt(session: EditorSession, index: number): string {
  return session.story().body[index]?.id ?? '';
}

/** Selects a stretch of the text of a block of the body, backwards where `from` is behind `to`. */
export function select(session: EditorSession, index: number, from: number, to: number): void {
  session.setCaret({ block: idAt(session, index), offset: from });
  at(session.editor, () => {
    const selection = $getSelection();
    const block = $isRangeSelection(selection) ? $textBlockOf(selection.anchor.getNode()) : null;
    if ($isRangeSelection(selection) && block !== null) $setPoint(selection.focus, block, to);
  });
}
