import { useSyncExternalStore, type ReactNode } from 'react';
import { replacementText, SEVERITY_WORDS, shownText } from '../editor/chrome/style-words';
import type { Mark } from '../editor/proofing/types';
import type { EditorSession } from '../editor/types';
import { useProofCount } from './use-proof';
import './style.css';

/** Findings shown at once; more come as these are seen to. */
const SHOWN = 60;

/** How many things the desk's rules find in the open story. */
export function useStyleCount(session: EditorSession): number {
  return useProofCount(session, ({ style }) => style.error + style.warning + style.hint);
}

/** What the desk's rules find in the story: a click goes to it, a press on what to write instead accepts that. */
export function StyleSection({ session }: { session: EditorSession }): ReactNode {
  const { proof } = session;
  useSyncExternalStore(proof.onMarks, () =>
    proof
      .marks('style')
      .map(({ leaf, from, text, style }) => `${leaf} ${from} ${text} ${style?.rule.key ?? ''}`)
      .join('\n'),
  );
  const marks = proof.marks('style');
  return (
    <>
      <ul className="style-findings" aria-label="What the desk’s rules find">
        {marks.slice(0, SHOWN).map((mark) => (
          <Finding key={`${mark.leaf} ${mark.from} ${mark.text}`} mark={mark} session={session} />
        ))}
      </ul>
      {marks.length > SHOWN && (
        <p className="inspector-note">{(marks.length - SHOWN).toLocaleString('en')} more further on</p>
      )}
    </>
  );
}

function Finding({ mark, session }: { mark: Mark; session: EditorSession }): ReactNode {
  const { proof } = session;
  if (mark.style === null) return null;
  const { rule } = mark.style.rule;
  const [best] = mark.style.replacements;
  return (
    <li data-severity={rule.severity}>
      <button type="button" className="style-finding" onClick={() => void proof.goTo(mark)}>
        <span className="style-finding-text" dir="auto">
          {shownText(mark.text)}
        </span>
        <span className="style-finding-why">
          <span className="ui-hidden">{SEVERITY_WORDS[rule.severity]}: </span>
          {rule.why}
        </span>
      </button>
      {best !== undefined && (
        <button
          type="button"
          className="style-accept"
          title="Write this instead"
          aria-label={`Write “${replacementText(best)}” in the place of “${shownText(mark.text)}”`}
          onClick={() => void proof.replace(mark, best)}
        >
          {replacementText(best)}
        </button>
      )}
    </li>
  );
}
