import { describe, expect, it } from 'vitest';
import { draftOf, received, settled, typed, type Draft } from '../../../../renderer/inspector/draft';

describe('a field that is typed into', () => {
  it('is not set back when the story answers late', () => {
    let draft: Draft = typed(typed(draftOf(''), 'a'), 'ab');
    draft = received(draft, 'a');
    expect(draft.text).toBe('ab');
    draft = received(draft, 'ab');
    expect(draft).toMatchObject({ text: 'ab', seen: 'ab', written: [] });
  });

  it('is not set back when the story answers to several keys at once', () => {
    const draft = received(typed(typed(typed(draftOf(''), 'a'), 'ab'), 'abc'), 'abc');
    expect(draft).toMatchObject({ text: 'abc', written: [] });
  });

  it('shows what an undo brings back', () => {
    const answered = received(typed(draftOf('old'), 'old text'), 'old text');
    expect(received(answered, 'old').text).toBe('old');
  });

  it('shows what the story says once it is left', () => {
    expect(settled(typed(draftOf('a'), 'a'), 'a')).toEqual(draftOf('a'));
  });
});
