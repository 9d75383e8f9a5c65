import { afterEach, describe, expect, it } from 'vitest';
import { NO_STYLE, type ProofSettings, type StyleSettings } from '../../../renderer/editor/proofing/types';
import type { EditorSession } from '../../../renderer/editor/types';
import type { StyleAsk, StyleReply } from '../../../renderer/proofing/style-desk';
import { styleWork } from '../../../renderer/proofing/style-work';
import { styleWorkerDesk, type StylePeer } from '../../../renderer/proofing/style-worker-desk';
import { EMPTY_BOOK, ignoredHere } from '../../../shared/style/book';
import { activeRules } from '../../../shared/style/packs';
import type { Story } from '../../../shared/story/story';
import { idAt, keys, open, storyOf } from '../editor/open';

const RULES = activeRules(EMPTY_BOOK);

/** The work of the worker, done here. One that is `stuck` never comes to the end of a rule. */
function peer(stuck: string | null = null): StylePeer {
  let sent: (reply: StyleReply) => void = () => undefined;
  const work = styleWork((reply) => sent(reply));
  const made: StylePeer = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (ask: StyleAsk) => {
      let isStuck = false;
      sent = (reply) => {
        if (isStuck) return;
        made.onmessage?.(new MessageEvent('message', { data: reply }));
        isStuck = 'running' in reply && reply.running === stuck;
      };
      queueMicrotask(() => {
        if (stuck !== null && !ask.without.includes(stuck) && !ask.isWatched) return;
        work(ask);
      });
    },
  };
  return made;
}

const opened: EditorSession[] = [];

function styled(story: Story, change: Partial<StyleSettings> = {}) {
  const session = open(story);
  opened.push(session);
  const desk = styleWorkerDesk(peer, () => undefined);
  const style = { ...NO_STYLE, desk, rules: RULES, languageOf: () => 'en-US', ...change };
  const settings: ProofSettings = { desk: null, dictionaryOf: () => null, edition: 0, words: [], style };
  session.proof.configure(settings);
  session.proof.show();
  const configure = (some: Partial<StyleSettings>): void =>
    session.proof.configure({ ...settings, style: { ...style, ...some } });
  return { session, configure };
}

async function texts({ proof }: EditorSession): Promise<string[]> {
  await proof.next('style');
  return proof.marks('style').map(({ text }) => text);
}

afterEach(() => {
  for (const session of opened.splice(0)) session.dispose();
});

describe('a proofreader of style', () => {
  it('finds what rules say of headline, deck and text, in the order of the page', async () => {
    const { session } = styled({
      ...storyOf('They met on March 20th.', 'It cost 5 percent.'),
      headline: 'U.S. envoy',
      deck: 'Moved towards peace',
    });
    expect(await texts(session)).toEqual(['U.S.', 'towards', 'th', '5 percent']);
    expect(session.proof.counts().style).toEqual({ error: 1, warning: 3, hint: 0 });
  });

  it('leaves block quotes, notes, credits and tables alone, but not captions', async () => {
    const story = storyOf('One.');
    const runs = [{ text: 'Go towards 5 people.', marks: [] }];
    const { session } = styled({
      ...story,
      body: [
        { id: 'q', kind: 'quote', runs, attribution: 'Governor Jane Doe' },
        { id: 'n', kind: 'note', runs },
        { id: 'l', kind: 'list', ordered: false, items: [{ id: 'i', level: 0, runs }] },
      ],
    });
    expect(await texts(session)).toEqual(['towards', '5']);
  });

  it('writes what is offered in its place as one step, and finds it again when that is undone', async () => {
    const { session } = styled(storyOf('They moved towards peace.'));
    const mark = await session.proof.next('style');
    if (mark?.style === null || mark === null) throw new Error('Nothing was found');
    expect(session.proof.replace(mark, mark.style.replacements[0] ?? '')).toBe(true);
    expect(session.story().body[0]).toMatchObject({ runs: [{ text: 'They moved toward peace.' }] });
    expect(await texts(session)).toEqual([]);
    session.run('edit.undo');
    expect(await texts(session)).toEqual(['towards']);
  });

  it('shows no more what is ignored once, or in the whole story', async () => {
    const { session, configure } = styled(storyOf('We go towards A.', 'They go towards B.'));
    const mark = await session.proof.next('style');
    configure({ ignored: new Set([mark?.style?.once ?? '']) });
    expect(await texts(session)).toHaveLength(1);
    configure({ ignored: new Set([ignoredHere('ap.toward', 'towards')]) });
    expect(await texts(session)).toEqual([]);
    configure({ ignored: new Set() });
    expect(await texts(session)).toEqual(['towards', 'towards']);
  });

  it('looks again when the rules or the language become others', async () => {
    const { session, configure } = styled(storyOf('We go towards A.'));
    expect(await texts(session)).toEqual(['towards']);
    configure({ rules: [] });
    expect(await texts(session)).toEqual([]);
    configure({ rules: RULES, languageOf: () => 'en-GB' });
    expect(await texts(session)).toEqual([]);
    configure({ desk: null });
    expect(session.proof.counts().style).toEqual({ error: 0, warning: 0, hint: 0 });
  });

  it('looks again only at what was changed, and never touches the story', async () => {
    const { session } = styled(storyOf('We go towards A.', 'B.'));
    await texts(session);
    let changes = 0;
    session.onChange(() => (changes += 1));
    session.setCaret({ block: idAt(session, 1), offset: 2 });
    keys(session).type(' Go towards C');
    const typed = changes;
    expect(await texts(session)).toEqual(['towards', 'towards']);
    expect(changes).toBe(typed);
  });
});

describe('the desk of style', () => {
  const text = {
    text: 'They go towards 5 people',
    place: 'body',
    language: 'en-US',
    isQuote: false,
  } as const;

  it('finds the rule that never ends, leaves it out from then on and says so once', async () => {
    const slow: string[] = [];
    const desk = styleWorkerDesk(
      () => peer('ap.small-numbers'),
      (rule) => slow.push(rule),
      60,
    );
    for (let turn = 0; turn < 2; turn += 1) {
      const found = await desk.check(RULES, [text]);
      expect(found.ok && found.value[0]?.map(({ rule }) => rule)).toEqual(['ap.toward']);
    }
    expect(slow).toEqual(['ap.small-numbers']);
  });

  it('answers that it was stopped, and works again when it is asked again', async () => {
    const desk = styleWorkerDesk(peer, () => undefined);
    const asked = desk.check(RULES, [text]);
    await Promise.resolve();
    desk.stop();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'style.stopped' } });
    expect(await desk.check(RULES, [text])).toMatchObject({ ok: true });
  });
});
