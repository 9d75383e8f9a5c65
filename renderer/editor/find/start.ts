import { $getSelection, $isRangeSelection } from 'lexical';
import type { EditorSession } from '../types';
import { Finder } from './finder';
import { makeSeeker } from './seek';

/** A finder for an open story. */
export function startFinder(session: EditorSession): Finder {
  const startWorker = (): Worker =>
    new Worker(new URL('./pattern-worker.ts', import.meta.url), { type: 'module' });
  return new Finder(session, makeSeeker(startWorker));
}

/** Longer than this, or over several lines, a selection is a place to search in rather than something to search. */
const LONGEST = 200;

/** The selected words, to be looked for; `''` where nothing fit for that is selected. */
export function selectedWords({ editor }: EditorSession): string {
  return editor.read('latest', () => {
    const selection = $getSelection();
    const text = $isRangeSelection(selection) ? selection.getTextContent() : '';
    return text.length <= LONGEST && !text.includes('\n') ? text : '';
  });
}
