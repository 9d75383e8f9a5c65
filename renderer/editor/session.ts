import { buildEditorFromExtensions } from '@lexical/extension';
import { defineExtension } from 'lexical';
import type { Story } from '../../shared/story/story';
import type { Ask, EditorSession, SessionOptions, StoryFields } from './types';

/** Opens a story for editing. */
export function openSession(story: Story, options: SessionOptions): EditorSession {
  const editor = buildEditorFromExtensions(defineExtension({ name: 'dateline', namespace: 'dateline' }));
  let current = story;
  const changes = new Set<() => void>();
  const states = new Set<() => void>();
  const asks = new Set<(ask: Ask) => void>();
  const changed = (next: Story): void => {
    current = { ...next, updatedAt: options.now() };
    for (const listener of [...changes, ...states]) listener();
  };
  return {
    id: story.id,
    editor,
    page: null,
    story: () => current,
    onChange: (listener) => subscribe(changes, listener),
    onState: (listener) => subscribe(states, listener),
    onAsk: (listener) => subscribe(asks, listener),
    statistics: () => ({ words: 0, characters: 0, minutes: 0, selected: null }),
    outline: () => [],
    fields: () => fieldsOf(current),
    setField: (name, value) => changed({ ...current, [name]: value }),
    setPhoto: () => undefined,
    load: (next) => changed(next),
    insertBlocks: (blocks) => changed({ ...current, body: [...current.body, ...blocks] }),
    caret: () => null,
    setCaret: () => undefined,
    goTo: () => undefined,
    activeBlock: () => null,
    elementOf: () => null,
    link: () => null,
    setLink: () => undefined,
    run: () => false,
    can: () => false,
    isOn: () => false,
    configure: () => undefined,
    focus: () => undefined,
    dispose: () => editor.dispose(),
  };
}

function fieldsOf(story: Story): StoryFields {
  const fields = { ...story };
  for (const name of ['format', 'id', 'lead', 'body', 'createdAt', 'updatedAt'] as const)
    Reflect.deleteProperty(fields, name);
  return fields;
}

function subscribe<T>(set: Set<T>, listener: T): () => void {
  set.add(listener);
  return () => {
    set.delete(listener);
  };
}
