import { FileX2, PenLine } from 'lucide-react';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { bridge } from '../bridge';
import type { FindAsk } from '../editor/chrome/FindBar';
import type { EditorSession } from '../editor/types';
import { runCommand } from '../state/commands';
import { enter, load } from '../state/openStories';
import { listing } from '../state/library';
import { notePlace, placeIn } from '../state/places';
import { takeFocus } from '../state/focus';
import { useReading } from '../state/reading';
import { useSettings } from '../state/settings';
import { closeStory } from '../state/stories';
import { tabOf, useTabs, type Tab } from '../state/tabs';
import { useCommands } from '../state/useCommands';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor } from '../ui/errors';
import { Kbd } from '../ui/Kbd';
import { say, tell } from '../ui/toasts';
import { nextFinding, nextTk, wordActions } from './spelling';
import { styleActions } from './style';
import { Notices } from './Notices';
import { tabId } from './TabStrip';

const WirePane = lazy(() => import('../wires/WirePane').then((module) => ({ default: module.WirePane })));

const loadPane = async () => ({ default: (await import('../editor/EditorPane')).EditorPane });
const EditorPane = lazy(loadPane);

/** The story on the screen, or what to do when there is none. */
export function StoryPane() {
  const tab = useTabs((state) => tabOf(state, state.active));
  const id = tab?.id ?? null;
  const wire = useReading((state) => state.wire);
  useEffect(() => {
    if (id === null) return;
    void load(id);
    void loadPane();
  }, [id]);
  if (tab === null && wire !== null)
    return (
      <Suspense fallback={<div className="shell-panel" />}>
        <WirePane id={wire} />
      </Suspense>
    );
  if (tab === null) return <NoStory />;
  return (
    <div
      id="story-panel"
      className="shell-panel"
      role="tabpanel"
      aria-labelledby={tabId(tab.id)}
      data-pane="story"
      tabIndex={-1}
    >
      <Notices tab={tab} />
      {tab.phase === 'failed' && <FailedStory tab={tab} />}
      {tab.session !== null && <OpenStoryPane key={tab.id} id={tab.id} session={tab.session} />}
    </div>
  );
}

function OpenStoryPane({ id, session }: { id: string; session: EditorSession }) {
  const house = useSettings((settings) => settings.house);
  const [jumping, setJumping] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const [finding, setFinding] = useState<FindAsk | null>(null);
  useCommands({
    'go.outline': () => setJumping(true),
    'edit.find': () => setFinding({ what: 'find' }),
    'edit.replace': () => setFinding({ what: 'replace' }),
    'edit.findNext': () => setFinding({ what: 'next' }),
    'edit.findPrevious': () => setFinding({ what: 'previous' }),
    'spelling.next': () => void nextFinding(session),
    'tk.next': { run: () => void nextTk(session), can: () => session.proof.counts().tks > 0 },
  });
  return (
    <div
      ref={frame}
      className="shell-editor"
      onScrollCapture={(event) => {
        const { target } = event;
        if (target instanceof HTMLElement && session.page !== null && target.contains(session.page))
          notePlace(id, { scroll: target.scrollTop });
      }}
    >
      <Suspense fallback={null}>
        <EditorPane
          session={session}
          house={house}
          run={(command) => void runCommand(command)}
          openLink={(href) => void openLink(href)}
          notice={say}
          words={wordActions(id)}
          style={styleActions(id)}
          jumping={jumping}
          stopJumping={() => setJumping(false)}
          finding={finding}
          stopFinding={() => setFinding(null)}
        />
        <Arrival id={id} session={session} />
      </Suspense>
    </div>
  );
}

/** Puts the page back to where it was seen last, and the focus into it if that is wanted, once it is there. */
function Arrival({ id, session }: { id: string; session: EditorSession }) {
  useLayoutEffect(() => {
    if (takeFocus(id)) enter(id);
    const { scroll } = placeIn(id);
    if (scroll > 0) scrollerOf(session.page)?.scrollTo({ top: scroll });
  }, [id, session]);
  return null;
}

/** The element that scrolls a page. */
function scrollerOf(page: HTMLElement | null): HTMLElement | null {
  for (let element = page?.parentElement ?? null; element !== null; element = element.parentElement)
    if (
      element.scrollHeight > element.clientHeight &&
      /auto|scroll/.test(getComputedStyle(element).overflowY)
    )
      return element;
  return null;
}

function FailedStory({ tab }: { tab: Tab }) {
  return (
    <EmptyState
      icon={<FileX2 />}
      title="This story could not be opened"
      actions={
        <>
          <Button onClick={() => void load(tab.id)}>Try again</Button>
          <Button onClick={() => void closeStory(tab.id)}>Close</Button>
        </>
      }
    >
      {tab.failure === null ? '' : sentenceFor(tab.failure)}
    </EmptyState>
  );
}

function NoStory() {
  const empty = useStore(listing.store, ({ total }) => total === 0);
  return (
    <div className="shell-panel" data-pane="story" tabIndex={-1}>
      <EmptyState
        icon={<PenLine />}
        title="Nothing on the desk"
        hint={
          <>
            <Kbd keys="Mod+Shift+P" /> finds every command
          </>
        }
        actions={
          empty ? undefined : (
            <>
              <Button tone="primary" onClick={() => void runCommand('story.new')}>
                New story
              </Button>
              <Button onClick={() => void runCommand('story.import')}>Import…</Button>
            </>
          )
        }
      >
        {empty
          ? 'The story you are writing stands here.'
          : 'Choose a story from the list, or begin a new one.'}
      </EmptyState>
    </div>
  );
}

async function openLink(href: string): Promise<void> {
  const opened = await bridge.request('app.openLink', { href });
  if (!opened.ok) tell(sentenceFor(opened.error), { tone: 'warn' });
}
