import { useEffect, useMemo, useState, type JSX } from 'react';
import type { ListName } from '../../../shared/spelling/word-lists';
import type { Mark } from '../proofing/types';
import type { EditorSession } from '../types';
import { MarkPopup, type MarkEntry } from './MarkPopup';

/** What can be done with a flagged word that is no mistake. */
export interface WordActions {
  /** Puts it into a list for good. */
  add: (list: ListName, word: string) => void;
  /** Leaves it be in this story. */
  ignore: (word: string) => void;
}

interface SpellingMenuProps {
  session: EditorSession;
  mark: Mark;
  words: WordActions;
  close: () => void;
}

/** What a flagged word may have been meant to be, and what to do if it is none. */
export function SpellingMenu({ session, mark, words, close }: SpellingMenuProps): JSX.Element {
  const { proof } = session;
  const [suggestions, setSuggestions] = useState<string[] | null>(null);
  useEffect(() => {
    let isOpen = true;
    void proof.suggestions(mark).then((found) => {
      if (isOpen) setSuggestions(found);
    });
    return () => {
      isOpen = false;
    };
  }, [proof, mark]);
  const offered = useMemo(
    () =>
      suggestions?.map((text): MarkEntry => ({ label: text, run: () => void proof.replace(mark, text) })) ??
      null,
    [suggestions, proof, mark],
  );
  const others: MarkEntry[] = [
    { label: 'Add to my words', run: () => words.add('own', mark.word) },
    { label: 'Add to house words', run: () => words.add('house', mark.word) },
    { label: 'Ignore in this story', run: () => words.ignore(mark.word) },
    { label: 'Ignore once', run: () => proof.ignoreOnce(mark) },
  ];
  const name = `Spelling of “${mark.text}”`;
  return <MarkPopup {...{ session, mark, name, offered, others, close }} nothing="No suggestions" />;
}
