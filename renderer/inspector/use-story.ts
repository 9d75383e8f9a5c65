import { useCallback, useSyncExternalStore } from 'react';
import type { EditorSession, FieldName, OutlineEntry, StoryFields } from '../editor/types';

/** A field of the open story as it stands; the component is drawn again only when this field has changed. */
export function useField<K extends FieldName>(session: EditorSession, name: K): StoryFields[K] {
  const subscribe = useCallback((listener: () => void) => session.onChange(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.fields()[name]);
}

/** Something small of where the caret is; the component is drawn again only when it has changed. */
export function useCaretRead<T extends string | number | boolean | null>(
  session: EditorSession,
  read: (session: EditorSession) => T,
): T {
  const subscribe = useCallback((listener: () => void) => session.onState(listener), [session]);
  return useSyncExternalStore(subscribe, () => read(session));
}

/** Something small of what is written; the component is drawn again only when it has changed. */
export function useRead<T extends string | number | boolean | null>(
  session: EditorSession,
  read: (session: EditorSession) => T,
): T {
  const subscribe = useCallback((listener: () => void) => session.onChange(listener), [session]);
  return useSyncExternalStore(subscribe, () => read(session));
}

/** The subheads of the open story, drawn again only when one of them has changed. */
export function useOutline(session: EditorSession): OutlineEntry[] {
  useRead(session, outlineKey);
  return session.outline();
}

function outlineKey(session: EditorSession): string {
  return session
    .outline()
    .map(({ id, text }) => `${id} ${text}`)
    .join('\n');
}
