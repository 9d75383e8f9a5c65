import './page.css';
import { useLayoutEffect, useRef } from 'react';
import type { EditorSession } from './types';

/** What the page needs: the open story. */
export interface StoryEditorProps {
  session: EditorSession;
}

/** Shows the page of an open story; taking it away keeps the story open. */
export function StoryEditor({ session }: StoryEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { page } = session;
    if (page === null) return undefined;
    frame.current?.append(page);
    session.proof.show();
    return () => {
      session.proof.hide();
      page.remove();
    };
  }, [session]);
  return (
    // A click beside the page is meant for the page: writing goes on at its end. Keys reach the page itself.
    <div
      className="story-editor"
      ref={frame}
      onMouseDown={(event) => {
        if (event.target !== event.currentTarget || event.button !== 0) return;
        event.preventDefault();
        session.goTo('end');
      }}
    />
  );
}
