import type { LexicalEditor } from 'lexical';
import { smarten } from '../../../shared/story/typography';
import { $hiddenFields } from '../conversion/fields';
import { hostOf } from '../host';
import type { Typed } from '../typed';
import { $replaceTyped } from './replace-typed';

/** Typographic quotes, apostrophes, dashes and ellipses in the story's language, where the person wants them. */
export function $typographyFor({ before }: Typed, editor: LexicalEditor): (() => void) | null {
  return hostOf(editor).smartQuotes ? $replaceTyped(smarten(before, $hiddenFields().language)) : null;
}
