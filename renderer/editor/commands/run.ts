import { HISTORY_PUSH_TAG } from 'lexical';
import type { CommandId } from '../../../shared/commands';
import type { ActionContext } from './action';
import { $tagIfChanged } from '../update';
import { actionOf } from './actions';

/** Whether a command applies where the caret is. */
export function can(command: CommandId, context: ActionContext): boolean {
  const action = actionOf(command);
  if (action === undefined) return false;
  return context.editor.read('latest', () => action.$can?.(context) ?? true);
}

/** Whether what a command switches on is on where the caret is. */
export function isOn(command: CommandId, { editor }: ActionContext): boolean {
  const action = actionOf(command);
  return action?.$isOn !== undefined && editor.read('latest', action.$isOn);
}

/** Carries out a command as a step of its own; false when it does not apply. */
export function run(command: CommandId, context: ActionContext): boolean {
  const action = actionOf(command);
  if (action === undefined || !can(command, context)) return false;
  if ('run' in action) return action.run(context);
  const { editor } = context;
  let done = false;
  editor.update(
    () => {
      done = action.$run();
      $tagIfChanged(editor, HISTORY_PUSH_TAG);
    },
    { discrete: true },
  );
  return done;
}
