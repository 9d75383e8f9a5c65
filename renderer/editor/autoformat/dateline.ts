import type { LexicalEditor } from 'lexical';
import { parseDateline } from '../../../shared/dateline/parse';
import { $cut } from '../edits/cut';
import { $lengthOfBlock, $selectIn } from '../edits/offsets';
import { $datelineToken, $firstParagraph, $setDateline } from '../edits/page';
import { hostOf } from '../host';
import type { Typed } from '../typed';

/** A dateline is short; behind it nothing is looked at. */
const LONGEST = 160;

/**
 * A dateline typed as text at the head of the first paragraph becomes the token: one that names its agency with the
 * space behind it, a bare one (which an agency might still follow) with the first letter of the text.
 */
export function $datelineFor({ char, block, before }: Typed, editor: LexicalEditor): (() => void) | null {
  if (before.length > LONGEST || $datelineToken() !== null) return null;
  if ($firstParagraph()?.is(block) !== true) return null;
  const { house, now } = hostOf(editor);
  const typed = char === ' ' ? before : before.slice(0, -1);
  const read = parseDateline(typed, { house, now: now() });
  if (read?.length !== typed.length || !typed.endsWith(' ')) return null;
  if (char === ' ' ? read.dateline.source === '' : !/[\p{L}\p{N}"'“«„]/u.test(char)) return null;
  return () => {
    $cut(block, 0, read.length);
    $setDateline(read.dateline);
    $selectIn(block, Math.min(before.length - typed.length, $lengthOfBlock(block)));
  };
}
