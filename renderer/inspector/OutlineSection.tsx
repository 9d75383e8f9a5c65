import type { ReactNode } from 'react';
import type { EditorSession } from '../editor/types';
import { useOutline } from './use-story';

/** The subheads of the story; choosing one puts the caret there. */
export function OutlineSection({ session }: { session: EditorSession }): ReactNode {
  const outline = useOutline(session);
  if (outline.length === 0) {
    return (
      <p className="inspector-note">
        Subheads appear here to jump by. Type ## at the start of a line to make one.
      </p>
    );
  }
  return (
    <ol className="inspector-outline">
      {outline.map(({ id, text }) => (
        <li key={id}>
          <button type="button" dir="auto" onClick={() => session.goTo(id)}>
            {text.trim() === '' ? <i>Empty subhead</i> : text}
          </button>
        </li>
      ))}
    </ol>
  );
}
