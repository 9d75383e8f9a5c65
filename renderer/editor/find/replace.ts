import { $getNodeByKey, $isTextNode, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { $hiddenFields, $setHiddenFields } from '../conversion/fields';
import { $caret, $setCaret } from '../edits/caret';
import { $piecesOf } from '../edits/offsets';
import { $textBlockOf } from '../nodes/text-block';
import { AUTOMATIC_TAG } from '../typed';
import { $tagIfChanged, updateAs } from '../update';
import type { TextPlace } from './texts';

/** A stretch of a text and what takes its place. */
export interface Replacement {
  place: TextPlace;
  from: number;
  to: number;
  text: string;
}

/** Replaces stretches as one step of the history; marks and links around them stay. The caret stays where it was. */
export function replaceAll(editor: LexicalEditor, replacements: readonly Replacement[]): void {
  updateAs(editor, HISTORY_PUSH_TAG, () => {
    const caret = $caret();
    // From the end: what stands before keeps its offsets.
    for (const replacement of replacements.toReversed()) $replace(replacement);
    if (caret !== null) $setCaret(caret);
    $tagIfChanged(editor, AUTOMATIC_TAG);
  });
}

function $replace({ place, from, to, text }: Replacement): void {
  if (place.kind === 'field') {
    const fields = $hiddenFields();
    const before = fields[place.name];
    $setHiddenFields({ ...fields, [place.name]: before.slice(0, from) + text + before.slice(to) });
    return;
  }
  const block = $textBlockOf($getNodeByKey(place.key));
  if (block === null) return;
  let rest = text;
  for (const { node, start, length } of $piecesOf(block)) {
    if (start >= to || start + length <= from) continue;
    const begin = Math.max(0, from - start);
    const end = Math.min(length, to - start);
    if (!$isTextNode(node)) node.remove();
    else if (rest === '' && begin === 0 && end === length) node.remove();
    else node.spliceText(begin, end - begin, rest);
    // It stands where what it replaces began, in the marks and the link of that.
    if ($isTextNode(node)) rest = '';
  }
}
