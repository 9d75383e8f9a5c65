import { $isParagraphNode } from 'lexical';
import { $cut } from '../edits/cut';
import { $toRule } from '../edits/enter';
import { $selectIn } from '../edits/offsets';
import { $toggleForm, type Form } from '../edits/turn';
import type { TextBlock } from '../nodes/text-block';
import type { Typed } from '../typed';

const SHORTCUTS: readonly [pattern: RegExp, form: Form | 'rule'][] = [
  [/^#{1,6} $/, 'subhead'],
  [/^> $/, 'quote'],
  [/^[-*•] $/, 'bullets'],
  [/^1[.)] $/, 'numbers'],
  [/^(?:---|\*\*\*) $/, 'rule'],
];

/** What Markdown's marks at the beginning of a paragraph mean, once the space behind them is typed. */
export function $shortcutFor({ char, block, before }: Typed): (() => void) | null {
  if (char !== ' ' || !$isParagraphNode(block)) return null;
  const [, form] = SHORTCUTS.find(([pattern]) => pattern.test(before)) ?? [];
  return form === undefined ? null : () => $apply(block, before.length, form);
}

function $apply(block: TextBlock, length: number, form: Form | 'rule'): void {
  $cut(block, 0, length);
  $selectIn(block, 0);
  if (form === 'rule') $toRule(block);
  else $toggleForm(form);
}
