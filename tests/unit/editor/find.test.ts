import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Finder } from '../../../renderer/editor/find/finder';
import { makeSeeker } from '../../../renderer/editor/find/seek';
import { emptyPhoto } from '../../../shared/story/photo';
import { plain } from '../../../shared/story/text';
import type { Story } from '../../../shared/story/story';
import { idAt, keys, open, sketch, storyOf } from './open';
import * as arbitrary from '../../support/arbitraries';

/** A finder in a story; patterns are tried right here, for there are no workers. */
function finding(story: Story) {
  const session = open(story);
  const finder = new Finder(session, makeSeeker(noWorker));
  const words = (): string[] =>
    finder.now().found.map(({ source, from, to }) => `${source.label}:${source.text.slice(from, to)}`);
  return { session, finder, words };
}

function noWorker(): never {
  throw new Error('No workers here');
}

const body = (session: ReturnType<typeof open>): string[] => sketch(session.story().body);

describe('finding', () => {
  test('goes through the page in reading order, then the fields beside it', async () => {
    const lead = { ...emptyPhoto(), caption: plain('Kishida waves'), credit: 'EPA', alt: 'Kishida' };
    const { finder, words, session } = finding({
      ...storyOf('Kishida came.'),
      headline: 'Kishida comes',
      lead,
      slug: 'KISHIDA-VISIT',
      editorsNote: 'Check Kishida’s title',
    });
    session.setCaret({ block: 'headline', offset: 0 });
    await finder.ask({ text: 'kishida' });
    expect(words()).toEqual([
      'Headline:Kishida',
      'Caption:Kishida',
      'Alt text:Kishida',
      ':Kishida',
      'Slug:KISHIDA',
      'Editor’s note:Kishida',
    ]);
    expect(finder.now().current).toBe(0);
  });

  test('begins behind the caret and goes round and round', async () => {
    const { finder, session } = finding(storyOf('one two', 'two one'));
    session.setCaret({ block: idAt(session, 0), offset: 5 });
    await finder.ask({ text: 'two' });
    expect(finder.now().current).toBe(1);
    finder.go(1);
    expect(finder.now().current).toBe(0);
    finder.go(-1);
    expect(finder.now().current).toBe(1);
  });

  test('follows what is typed meanwhile', async () => {
    const { finder, words, session } = finding(storyOf('talks'));
    await finder.ask({ text: 'talks' });
    session.setCaret({ block: idAt(session, 0), offset: 5 });
    keys(session).type(' and talks');
    await finder.look();
    expect(words()).toHaveLength(2);
    expect(finder.now().current).toBe(0);
  });

  test('says why a pattern is none, and finds again when it is one', async () => {
    const { finder } = finding(storyOf('a'));
    await finder.ask({ text: 'a(', isPattern: false });
    expect(finder.now().failure).toBeNull();
    finder.dispose();
  });
});

describe('replacing', () => {
  test('replaces one after the other, what was put in is not found again', async () => {
    const { finder, session } = finding({ ...storyOf('aa'), headline: '', deck: '' });
    session.setCaret({ block: idAt(session, 0), offset: 0 });
    await finder.ask({ text: 'a', matchCase: true });
    finder.replaceBy('aa');
    expect(await finder.replace()).toBe(true);
    expect(finder.now().current).toBe(2);
    expect(await finder.replace()).toBe(true);
    expect(body(session)).toEqual(['aaaa']);
  });

  test('all at once is one step back, fields and text together, the caret where it was', async () => {
    const { finder, session } = finding({ ...storyOf('Kiev, Kiev', 'To Kiev'), slug: 'KIEV-TALKS' });
    const before = session.story();
    session.setCaret({ block: idAt(session, 1), offset: 2 });
    const caret = session.caret();
    await finder.ask({ text: 'Kiev' });
    finder.replaceBy('Kyiv');
    expect(await finder.replaceAll()).toBe(4);
    expect(body(session)).toEqual(['Kyiv, Kyiv', 'To Kyiv']);
    expect(session.story().slug).toBe('Kyiv-TALKS');
    expect(session.caret()).toEqual(caret);
    session.run('edit.undo');
    expect({ ...session.story(), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
    expect(session.can('edit.undo')).toBe(false);
  });

  test('keeps the marks and links around what is replaced', async () => {
    const story = storyOf('');
    const runs = [
      { text: 'The ', marks: [] },
      { text: 'old', marks: ['bold' as const], href: 'https://example.com/' },
      { text: ' talks', marks: [] },
    ];
    const { finder, session } = finding({ ...story, body: [{ id: 'p', kind: 'paragraph', runs }] });
    await finder.ask({ text: 'old' });
    finder.replaceBy('new');
    await finder.replaceAll();
    expect(session.story().body).toEqual([
      {
        id: 'p',
        kind: 'paragraph',
        runs: [runs[0], { text: 'new', marks: ['bold'], href: 'https://example.com/' }, runs[2]],
      },
    ]);
  });

  test('leaves what is spared, and what is outside of the selection', async () => {
    const { finder, session } = finding(storyOf('one one', 'one'));
    session.setCaret({ block: idAt(session, 0), offset: 0 });
    await finder.ask({ text: 'one' });
    finder.replaceBy('two');
    finder.spare(1, true);
    expect(await finder.replaceAll()).toBe(2);
    expect(body(session)).toEqual(['two one', 'two']);

    session.run('edit.selectAll');
    expect(await finder.limit(true)).toBe(true);
    await finder.ask({ text: 'two' });
    expect(finder.now().found).toHaveLength(2);
    session.setCaret({ block: idAt(session, 0), offset: 0 });
    expect(await finder.limit(true)).toBe(false);
  });

  test('nothing but what was found changes, in any story', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.story(), async (story) => {
        const { finder, session } = finding(story);
        const before = session.story();
        await finder.ask({ text: 'e', matchCase: true });
        const count = finder.now().found.length;
        finder.replaceBy('\u{1f600}');
        await finder.replaceAll();
        await finder.ask({ text: '\u{1f600}', matchCase: true });
        expect(finder.now().found.length).toBeGreaterThanOrEqual(count);
        if (count > 0) session.run('edit.undo');
        expect({ ...session.story(), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
      }),
      { numRuns: 60 },
    );
  });
});

describe('patterns', () => {
  afterEach(() => vi.useRealTimers());

  test('one that takes for ever is stopped and said so; the next one is tried', async () => {
    vi.useFakeTimers();
    let ended = 0;
    class Silent extends EventTarget {
      onmessage = null;
      onerror = null;
      onmessageerror = null;
      postMessage(): void {
        // It never answers.
      }
      terminate(): void {
        ended += 1;
      }
    }
    const seeker = makeSeeker(() => new Silent());
    const query = { text: '(a+)+$', matchCase: false, wholeWords: false, isPattern: true };
    const first = seeker.seek(['a'], query);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await first).toMatchObject({ ok: false, error: { code: 'find.too-slow' } });
    expect(ended).toBe(1);
    const second = seeker.seek(['a'], query);
    const third = seeker.seek(['a'], { ...query, isPattern: false, text: 'a' });
    expect(await second).toBeNull();
    expect(await third).toMatchObject({ ok: true, value: [{ at: 0, from: 0, to: 1 }] });
  });
});
