import { expect, test } from 'vitest';
import { $slashAtCaret, removeSlash } from '../../../../renderer/editor/chrome/slash';
import { idAt, keys, open, sketch, storyOf } from '../open';

test('what is chosen by a slash takes the place of the paragraph it was typed in, within the same key too', () => {
  const session = open(storyOf('Above', ''));
  const { editor } = session;
  session.setCaret({ block: idAt(session, 1), offset: 0 });
  keys(session).type('/ta');
  expect(editor.read('latest', $slashAtCaret)?.typed).toBe('ta');
  editor.update(
    () => {
      removeSlash(editor);
      session.run('insert.table');
    },
    { discrete: true },
  );
  expect(sketch(session.story().body)).toEqual(['Above', '||/||/||']);
});

test('what stood behind the slash stays', () => {
  const session = open(storyOf('Text'));
  session.setCaret({ block: idAt(session, 0), offset: 0 });
  keys(session).type('/');
  removeSlash(session.editor);
  expect(sketch(session.story().body)).toEqual(['Text']);
});
