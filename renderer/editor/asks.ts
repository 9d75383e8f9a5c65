import { createCommand, type LexicalCommand } from 'lexical';
import type { Ask } from './types';

/** Raised by the page when it wants something the chrome around it draws. */
export const ASK_COMMAND: LexicalCommand<Ask> = createCommand('ASK_COMMAND');
