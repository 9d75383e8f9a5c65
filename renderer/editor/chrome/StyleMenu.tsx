import { useMemo, type JSX } from 'react';
import { ignoredHere } from '../../../shared/style/book';
import type { Mark, StyleNote } from '../proofing/types';
import type { EditorSession } from '../types';
import { MarkPopup, type MarkEntry } from './MarkPopup';
import { replacementText, SEVERITY_WORDS, shownText } from './style-words';

/** What can be done with what a rule of style found, beside writing something else. */
export interface StyleActions {
  /** Ignores something in this story, by its name. */
  ignore: (name: string) => void;
  /** Has a rule, by its name among all packs, find nothing in some words any more. */
  except: (rule: string, words: string) => void;
  switchOff: (rule: string) => void;
  /** Shows the rule in the settings. */
  about: (rule: string) => void;
}

interface StyleMenuProps {
  session: EditorSession;
  mark: Mark;
  note: StyleNote;
  style: StyleActions;
  close: () => void;
}

/** Why the desk would write something else, what, and what to do if it is right as it is. */
export function StyleMenu({ session, mark, note, style, close }: StyleMenuProps): JSX.Element {
  const { proof } = session;
  const { replacements, once } = note;
  const { key, rule } = note.rule;
  const offered = useMemo(
    () =>
      replacements.map((text): MarkEntry => ({
        label: replacementText(text),
        run: () => void proof.replace(mark, text),
      })),
    [replacements, proof, mark],
  );
  const others: MarkEntry[] = [
    { label: 'Ignore once', run: () => style.ignore(once) },
    { label: 'Ignore in this story', run: () => style.ignore(ignoredHere(key, mark.text)) },
    { label: `Never flag “${shownText(mark.text)}”`, run: () => style.except(key, mark.text) },
    { label: 'Switch this rule off', run: () => style.switchOff(key) },
    { label: 'About this rule…', run: () => style.about(key) },
  ];
  const name = `Style of “${shownText(mark.text)}”`;
  return (
    <MarkPopup {...{ session, mark, name, offered, others, close }} nothing="">
      <p className="mark-why" data-severity={rule.severity}>
        <span className="ui-hidden">{SEVERITY_WORDS[rule.severity]}: </span>
        {rule.why}
      </p>
    </MarkPopup>
  );
}
