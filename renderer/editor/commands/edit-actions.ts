import { $selectAll, REDO_COMMAND, UNDO_COMMAND, type LexicalCommand } from 'lexical';
import type { Action, ActionContext } from './action';

/** Dispatches a step through the history and waits for the page to follow. */
function step({ editor }: ActionContext, command: LexicalCommand<void>): boolean {
  const done = editor.dispatchCommand(command);
  editor.read('force-commit', () => undefined);
  return done;
}

/** Undo, redo and selecting everything; the clipboard's commands are the system's own. */
export const EDIT_ACTIONS = {
  'edit.undo': {
    $can: ({ history }) => history().canUndo,
    run: (context) => context.history().canUndo && step(context, UNDO_COMMAND),
  },
  'edit.redo': {
    $can: ({ history }) => history().canRedo,
    run: (context) => context.history().canRedo && step(context, REDO_COMMAND),
  },
  'edit.selectAll': {
    run: ({ editor }) => {
      editor.update(() => void $selectAll(), { discrete: true });
      return true;
    },
  },
} as const satisfies Record<string, Action>;
