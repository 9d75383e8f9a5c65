import type { CommandId } from '../../../shared/commands';
import type { Action } from './action';
import { BLOCK_ACTIONS } from './block-actions';
import { EDIT_ACTIONS } from './edit-actions';
import { FORMAT_ACTIONS } from './format-actions';
import { INSERT_ACTIONS } from './insert-actions';

const ACTIONS: Readonly<Partial<Record<CommandId, Action>>> = {
  ...EDIT_ACTIONS,
  ...FORMAT_ACTIONS,
  ...BLOCK_ACTIONS,
  ...INSERT_ACTIONS,
};

/** What a command does in the editor; undefined for commands of others. */
export function actionOf(command: CommandId): Action | undefined {
  return ACTIONS[command];
}
