import type { Severity } from '../../../shared/style/rule';

/** What a rule's weight is called. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Mistake',
  warning: 'House style',
  hint: 'Hint',
};

/** What a replacement is called: its text, but for one that cannot be seen. */
export function replacementText(text: string): string {
  if (text === '') return 'Take it out';
  return text.trim() === '' ? 'One space' : text;
}

/** A stretch of text as it is named: its spaces seen. */
export function shownText(text: string): string {
  return text.trim() === '' ? 'several spaces' : text.trim();
}
