import { describe, expect, test } from 'vitest';
import { Steps, type Change } from '../../../renderer/editor/history/steps';
import { MAX_STEPS } from '../../../renderer/editor/extensions/history';
import { idAt, keys, open, select, sketch, storyOf } from './open';

/** How many steps typing a text key by key makes, each key `every` milliseconds after the last. */
function stepsOf(text: string, every: number): number {
  const steps = new Steps();
  let count = 0;
  Array.from(text).forEach((typed, index) => {
    const change: Change = {
      kind: 'typed',
      before: text.slice(0, index),
      typed,
      text: '1',
      start: index,
      end: index + 1,
      at: index * every,
    };
    if (steps.begins(change)) count += 1;
  });
  return count;
}

describe('typing', () => {
  test('in one go is cut by a few words', () => {
    expect(stepsOf('one two', 50)).toBe(1);
    expect(stepsOf('one two three four five six seven', 50)).toBe(2);
  });

  test('is cut at sentences and pauses', () => {
    expect(stepsOf('Done. Next', 50)).toBe(2);
    expect(stepsOf('abc', 1500)).toBe(3);
  });

  test('in another place is another step, however soon', () => {
    const session = open({ ...storyOf(''), headline: '', deck: '' });
    session.setCaret({ block: 'headline', offset: 0 });
    keys(session).type('ab');
    keys(session).enter();
    keys(session).type('cd');
    session.run('edit.undo');
    expect(session.story()).toMatchObject({ headline: 'ab', deck: '' });
  });

  test('and deleting are different steps', () => {
    const session = open(storyOf(''));
    session.setCaret({ block: idAt(session, 0), offset: 0 });
    keys(session).type('word');
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['']);
    session.run('edit.redo');
    expect(sketch(session.story().body)).toEqual(['word']);
  });
});

describe('typing over what is selected', () => {
  test('is one step with the letter that took its place', () => {
    const session = open(storyOf('One two', 'Three'));
    select(session, 0, 3, 5);
    keys(session).type('new');
    expect(sketch(session.story().body)).toEqual(['Onenewwo', 'Three']);
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['One two', 'Three']);
  });
});

describe('fields', () => {
  test('are undone with the text, runs of changes to one field at once', () => {
    const session = open(storyOf('Text'));
    session.setField('slug', 'L');
    session.setField('slug', 'LAVROV');
    session.setField('desk', 'World');
    session.setCaret({ block: idAt(session, 0), offset: 4 });
    keys(session).type('!');
    session.setField('slug', 'KURIL');
    expect(session.fields()).toMatchObject({ slug: 'KURIL', desk: 'World' });
    session.run('edit.undo');
    expect(session.fields().slug).toBe('LAVROV');
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['Text']);
    session.run('edit.undo');
    expect(session.fields()).toMatchObject({ slug: 'LAVROV', desk: '' });
    session.run('edit.undo');
    expect(session.fields().slug).toBe('');
    expect(session.can('edit.undo')).toBe(false);
  });

  test('that are set to what they are make no step', () => {
    const session = open(storyOf('Text'));
    session.setField('dateline', null);
    expect(session.can('edit.undo')).toBe(false);
  });

  test('what is said of a photo is one of them', () => {
    const session = open(storyOf('Text'));
    session.setPhoto('lead', { byline: 'nobody' });
    expect(session.can('edit.undo')).toBe(false);
  });
});

test('the history is bounded, and what it holds is whole', () => {
  const session = open(storyOf(''));
  for (let step = 0; step < MAX_STEPS + 50; step += 1) session.setField('headline', `Headline ${step}`);
  for (let step = 0; step < MAX_STEPS + 50; step += 1) {
    session.setField('slug', `slug ${step}`);
    session.setField('desk', `desk ${step}`);
  }
  let undone = 0;
  while (session.run('edit.undo')) undone += 1;
  expect(undone).toBe(MAX_STEPS);
});

test('loading afresh forgets the past, loading as a step does not', () => {
  const session = open(storyOf('One'));
  session.load(storyOf('Two'), 'undoable');
  expect(sketch(session.story().body)).toEqual(['Two']);
  session.run('edit.undo');
  expect(sketch(session.story().body)).toEqual(['One']);
  session.load(storyOf('Three'), 'fresh');
  expect(session.can('edit.undo')).toBe(false);
  expect(session.can('edit.redo')).toBe(false);
  expect(sketch(session.story().body)).toEqual(['Three']);
});
