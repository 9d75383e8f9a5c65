import type { Where } from '../../shared/check/check';
import type { CommandId } from '../../shared/commands';
import type { EditorSession } from '../editor/types';
import { focusField } from './focus-field';
import { goToMissing } from './go-to-missing';

/** What is found in fields of the inspector. */
const FIELDS = ['status', 'slug', 'byline', 'desk', 'section', 'genre', 'keywords'] as const;

/** Whether something is found in a field of the inspector, and not on the page. */
export function isInInspector(where: Where): where is (typeof FIELDS)[number] {
  return FIELDS.some((name) => name === where);
}

/** Goes to what a check found: on the page, in its own editor, or in its field of the inspector. */
export function goToFinding(where: Where | null, session: EditorSession, run: (id: CommandId) => void): void {
  if (where === null) return;
  if (isInInspector(where)) focusField(where);
  else if (where === 'tk') run('tk.next');
  else if (where === 'embargo') run('go.embargo');
  else if (where === 'lead' && session.story().lead !== null) session.goTo('lead');
  else if (typeof where === 'string') goToMissing(where, session, run);
  else if ('photo' in where) session.goTo(where.photo, where.part);
  else session.goTo(where.block);
}
