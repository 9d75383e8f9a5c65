import { $getNodeByKey } from 'lexical';
import { $selectIn } from '../edits/offsets';
import { $textBlockOf } from '../nodes/text-block';
import type { EditorSession } from '../types';
import { rangesOf, type Painted } from './paint';

/** Brings a stretch of the page into sight, and leaves the page where it is if it is there already. */
export function reveal({ editor, page }: EditorSession, stretch: Painted): void {
  const [range] = rangesOf(editor, stretch);
  const element = range?.startContainer.parentElement;
  if (range === undefined || element === null || element === undefined || page === null) return;
  const { top, bottom } = range.getBoundingClientRect();
  const view = page.parentElement?.getBoundingClientRect();
  const isInSight = view !== undefined && top >= view.top && bottom <= view.bottom;
  if (!isInSight) element.scrollIntoView({ block: 'center' });
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
