import { $getNodeByKey } from 'lexical';
import { $selectIn } from '../edits/offsets';
import { $textBlockOf } from '../nodes/text-block';
import { showMark } from '../proofing/find';
import type { EditorSession } from '../types';
import type { Painted } from './paint';

/** Brings a stretch of the page into sight, and leaves the page where it is if it is there already. */
export function reveal({ editor }: EditorSession, { place, from, to }: Painted): void {
  if (place.kind === 'block') showMark(editor, { leaf: place.key, from, to });
}

/** Selects a stretch of the page and gives it the keyboard; one beside the page gives the page the keyboard alone. */
export function selectStretch(session: EditorSession, stretch: Painted | undefined): void {
  const { editor } = session;
  if (stretch?.place.kind === 'block') {
    const { key } = stretch.place;
    editor.update(
      () => {
        const block = $textBlockOf($getNodeByKey(key));
        if (block !== null) $selectIn(block, stretch.from, stretch.to);
      },
      { discrete: true },
    );
  }
  session.focus();
}
