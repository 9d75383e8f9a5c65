import { useEffect, useState, type JSX } from 'react';
import type { Mark } from '../proofing/types';
import type { EditorSession } from '../types';
import { SpellingMenu, type WordActions } from './SpellingMenu';
import { StyleMenu, type StyleActions } from './StyleMenu';

interface MarkMenuProps {
  session: EditorSession;
  words: WordActions;
  style: StyleActions;
}

/** The menu of a flagged word or of what a rule of style found: at the pointer, the caret, or by F7. */
export function MarkMenu({ session, words, style }: MarkMenuProps): JSX.Element | null {
  const [mark, setMark] = useState<Mark | null>(null);

  useEffect(
    () =>
      session.onAsk((ask) => {
        if (ask.kind === 'mark') setMark(ask.mark);
      }),
    [session],
  );
  useEffect(() => {
    const { page } = session;
    const ask = (event: MouseEvent): void => {
      // The menu key and Shift+F10 speak of the caret; a pointer of what is under it.
      const isPointer = event.button === 2 || event.ctrlKey;
      const found = session.proof.at(isPointer ? { x: event.clientX, y: event.clientY } : 'caret');
      if (found === null || found.kind === 'tk') return;
      event.preventDefault();
      setMark(found);
    };
    page?.addEventListener('contextmenu', ask);
    return () => page?.removeEventListener('contextmenu', ask);
  }, [session]);

  if (mark === null) return null;
  const close = (): void => {
    setMark(null);
    session.focus();
  };
  const key = `${mark.kind} ${mark.leaf} ${mark.from} ${mark.text}`;
  if (mark.style === null) return <SpellingMenu key={key} {...{ session, mark, words, close }} />;
  return <StyleMenu key={key} note={mark.style} {...{ session, mark, style, close }} />;
}
