import { $getSelection, $isRangeSelection, type LexicalEditor, type LexicalNode } from 'lexical';
import { smarten, type Replacement } from '../../../shared/story/typography';
import { $hiddenFields } from '../conversion/fields';
import { hostOf } from '../host';
import type { Typed } from '../typed';
import { $replaceTyped } from './replace-typed';

/** How much of the text before an abbreviation tells it from the same one elsewhere in its block, in UTF-16 units. */
const CONTEXT = 48;

/** What the house's abbreviations stand for in an editor; one that was taken back by an undo is not expanded again. */
export class Expansions {
  /** Texts as they were typed, by the place of the abbreviation in them: undo gives back these very nodes. */
  private readonly asTyped = new WeakMap<LexicalNode, string>();
  private readonly refused = new Set<string>();

  /** The change once the space or the sign behind an abbreviation is typed; the sign is typographic with it. */
  readonly $for = (typed: Typed, editor: LexicalEditor): (() => void) | null => {
    const { before } = typed;
    const { expand, smartQuotes } = hostOf(editor);
    const expansion = expand?.(before) ?? null;
    const place = placeOf(typed);
    if (expansion === null || this.refused.has(place)) return null;
    const $change = $replaceTyped(smartQuotes ? $withTypography(before, expansion) : expansion);
    const node = $nodeOfCaret();
    if ($change !== null && node !== null) this.asTyped.set(node, place);
    return $change;
  };

  /** Takes note that the text is what it was at another time. */
  $noteUndo(): void {
    const node = $nodeOfCaret();
    const place = node === null ? undefined : this.asTyped.get(node);
    if (place !== undefined) this.refused.add(place);
  }
}

function placeOf({ block, before }: Typed): string {
  return `${block.getKey()} ${before.slice(0, -1).slice(-CONTEXT)}`;
}

/** An expansion whose last sign becomes what typography makes of it. */
function $withTypography(before: string, { remove, insert }: Replacement): Replacement {
  const sign = smarten(before.slice(0, -remove) + insert, $hiddenFields().language);
  return sign?.remove === 1 ? { remove, insert: insert.slice(0, -1) + sign.insert } : { remove, insert };
}

function $nodeOfCaret(): LexicalNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection.anchor.getNode() : null;
}
