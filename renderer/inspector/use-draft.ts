import { useState } from 'react';
import { draftOf, received, settled, typed } from './draft';

/** What an input needs to be typed into without ever being set back by an echo of its own text. */
export interface DraftProps {
  value: string;
  onText: (text: string) => void;
  onBlur: () => void;
}

/** A field of the story as an input shows it; every key goes to the story at once. */
export function useDraft(value: string, write: (text: string) => void): DraftProps {
  const [draft, setDraft] = useState(() => draftOf(value));
  const current = received(draft, value);
  if (current !== draft) setDraft(current);
  return {
    value: current.text,
    onText: (text) => {
      setDraft(typed(current, text));
      write(text);
    },
    onBlur: () => setDraft(settled(current, value)),
  };
}
