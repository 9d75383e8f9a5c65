import { HISTORY_PUSH_TAG } from 'lexical';
import { $addColumn, $addRow, $deleteColumn, $deleteRow, $positionInTable } from '../edits/tables';
import { $insertPhotos, $insertRule, $insertTable, $setLeadPicture } from '../edits/insert-object';
import { $datelineToken, $firstParagraph, $lead, $topOf } from '../edits/page';
import { $selectedStretch } from '../edits/stretch';
import type { KeptPicture } from '../../../shared/ipc/media';
import type { Action, ActionContext } from './action';

function $inStory(): boolean {
  const stretch = $selectedStretch();
  return stretch !== null && $topOf(stretch.first) !== null;
}

type Position = NonNullable<ReturnType<typeof $positionInTable>>;

function inTable($change: (position: Position) => void): Action {
  return {
    $can: () => $positionInTable() !== null,
    $run: () => {
      const position = $positionInTable();
      if (position === null) return false;
      $change(position);
      return true;
    },
  };
}

/** Lets the person choose pictures, then puts them on the page as one step. */
function choosePictures(context: ActionContext, $put: (pictures: readonly KeptPicture[]) => void): boolean {
  const { editor, chooseMedia, ask } = context;
  chooseMedia().then(
    (pictures) => {
      if (pictures.length > 0) editor.update(() => $put(pictures), { tag: HISTORY_PUSH_TAG });
    },
    () => ask({ kind: 'notice', failure: { code: 'media.failed', facts: {} } }),
  );
  return true;
}

/** What can be put on the page, and the rows and columns of tables. */
export const INSERT_ACTIONS = {
  'insert.dateline': {
    $isOn: () => $datelineToken() !== null,
    run: ({ editor, ask }) => {
      // Without one it is shown where it is going to stand.
      const key = editor.read('latest', () => ($datelineToken() ?? $firstParagraph())?.getKey() ?? null);
      ask({ kind: 'dateline', anchor: key === null ? null : editor.getElementByKey(key) });
      return true;
    },
  },
  'insert.lead': {
    $isOn: () => $lead() !== null,
    run: (context) =>
      choosePictures(context, ([first]) => {
        if (first !== undefined) $setLeadPicture(first);
      }),
  },
  'insert.photo': {
    $can: $inStory,
    run: (context) => choosePictures(context, (pictures) => void $insertPhotos(pictures)),
  },
  'insert.table': {
    $can: $inStory,
    $run: () => {
      $insertTable();
      return true;
    },
  },
  'insert.rule': {
    $can: $inStory,
    $run: () => {
      $insertRule();
      return true;
    },
  },
  'table.rowBelow': inTable($addRow),
  'table.columnRight': inTable($addColumn),
  'table.deleteRow': inTable($deleteRow),
  'table.deleteColumn': inTable($deleteColumn),
} as const satisfies Record<string, Action>;
