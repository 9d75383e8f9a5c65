import { $deleteBlocks, $canMove, $move, $touchedTops } from '../edits/move';
import { $leavesBetween } from '../edits/leaves';
import { $selectedStretch } from '../edits/stretch';
import { $indent } from '../edits/tab';
import { $hasForm, $selectedTops, $toggleForm, type Form } from '../edits/turn';
import { $isStoryItemNode, type StoryItemNode } from '../nodes/list';
import type { Action } from './action';

function form(name: Form): Action {
  return {
    $can: () => $selectedTops().length > 0,
    $isOn: () => $hasForm(name),
    $run: () => $toggleForm(name),
  };
}

function $items(): StoryItemNode[] {
  const stretch = $selectedStretch();
  return stretch === null ? [] : $leavesBetween(stretch.first, stretch.last).filter($isStoryItemNode);
}

function indent(by: 1 | -1): Action {
  return {
    $can: () => $items().some((item) => by > 0 || item.getLevel() > 0),
    $run: () => {
      const items = $items();
      $indent(items, by);
      return items.length > 0;
    },
  };
}

/** What a block is and where it stands. */
export const BLOCK_ACTIONS = {
  'block.paragraph': form('paragraph'),
  'block.subhead': form('subhead'),
  'block.quote': form('quote'),
  'block.pullquote': form('pullquote'),
  'block.bullets': form('bullets'),
  'block.numbers': form('numbers'),
  'block.note': form('note'),
  'block.indent': indent(1),
  'block.outdent': indent(-1),
  'edit.moveUp': { $can: () => $canMove('up'), $run: () => $move('up') },
  'edit.moveDown': { $can: () => $canMove('down'), $run: () => $move('down') },
  'edit.deleteBlock': { $can: () => $touchedTops().length > 0, $run: $deleteBlocks },
} as const satisfies Record<string, Action>;
