import type { ReactNode } from 'react';
import { create } from 'zustand';

/** Something to be decided before going on. */
export interface Question {
  title: string;
  /** What will happen, in a sentence or two. */
  body: ReactNode;
  /** What the deciding button does, as a verb: `Delete 3 stories`. */
  yes: string;
  no?: string | undefined;
  danger?: boolean | undefined;
}

interface Asked extends Question {
  answer(yes: boolean): void;
}

/** The question being asked, if any; further ones wait. */
export const useQuestions = create<{ asked: readonly Asked[] }>(() => ({ asked: [] }));

/** Asks and waits for the answer; Escape means no. */
export function ask(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const asked: Asked = {
      ...question,
      answer: (yes) => {
        useQuestions.setState((state) => ({ asked: state.asked.filter((one) => one !== asked) }));
        resolve(yes);
      },
    };
    useQuestions.setState((state) => ({ asked: [...state.asked, asked] }));
  });
}
