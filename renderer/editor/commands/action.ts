import type { LexicalEditor } from 'lexical';
import type { KeptPicture } from '../../../shared/ipc/media';
import type { Ask } from '../types';

/** What an action has at hand beside the editor's state. */
export interface ActionContext {
  editor: LexicalEditor;
  ask: (ask: Ask) => void;
  chooseMedia: () => Promise<KeptPicture[]>;
  history: () => { canUndo: boolean; canRedo: boolean };
}

/**
 * What a command does in the editor. `$run` changes the state within an update and says whether it applied;
 * `run` acts from outside of one. `$can` and `$isOn` only read.
 */
export type Action = {
  $can?: (context: ActionContext) => boolean;
  $isOn?: () => boolean;
} & ({ $run: () => boolean } | { run: (context: ActionContext) => boolean });
