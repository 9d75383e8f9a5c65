import {
  $isRangeSelection,
  $isTextNode,
  COMPOSITION_END_TAG,
  CUT_TAG,
  PASTE_TAG,
  type EditorState,
  type LexicalNode,
  type UpdateListenerPayload,
} from 'lexical';
import { typedOver } from '../typed-over';
import type { Change } from './steps';

/** Text looked at before the caret. */
const LOOK_BACK = 12;

/** What an update did between two states: typing and deleting at the caret are told from everything else. */
export function changeOf(update: UpdateListenerPayload, from: EditorState, at: number): Change {
  const { editorState, tags } = update;
  const other: Change = { kind: 'other', before: '', typed: '', text: '', start: 0, end: 0, at };
  const selection = editorState._selection;
  const old = from._selection;
  if (!$isRangeSelection(selection) || !$isRangeSelection(old) || tags.has(PASTE_TAG) || tags.has(CUT_TAG))
    return other;
  if (!selection.isCollapsed() || selection.anchor.type !== 'text') return other;
  const { key, offset } = selection.anchor;
  const text = textOf(editorState._nodeMap.get(key));
  if (!old.isCollapsed()) {
    const typed = typedOver(from, editorState);
    if (typed === null) return other;
    const begin = offset - typed.length;
    const before = text.slice(Math.max(begin - LOOK_BACK, 0), begin);
    return { kind: 'replaced', before, typed, text: key, start: begin, end: offset, at };
  }
  const was = textOf(from._nodeMap.get(key));
  const grown = text.length - was.length;
  const start = grown > 0 ? offset - grown : old.anchor.offset;
  const where = { text: key, start, end: offset, at };
  const before = text.slice(Math.max(Math.min(start, offset) - LOOK_BACK, 0), Math.min(start, offset));
  if (grown > 0 && text.slice(0, start) + text.slice(offset) === was) {
    const typed = text.slice(start, offset);
    if (tags.has(COMPOSITION_END_TAG)) return { ...where, kind: 'composed', before, typed };
    return Array.from(typed).length === 1 ? { ...where, kind: 'typed', before, typed } : other;
  }
  if (grown >= 0 || -grown > 2 || key !== old.anchor.key) return other;
  if (was.slice(0, offset) + was.slice(offset - grown) !== text) return other;
  return { ...where, kind: start === offset ? 'delete' : 'backspace', before, typed: '' };
}

function textOf(node: LexicalNode | undefined): string {
  return $isTextNode(node) ? node.__text : '';
}
