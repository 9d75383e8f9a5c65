import { ChevronDown, ChevronRight, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore, type JSX, type KeyboardEvent } from 'react';
import { Button } from '../../ui/Button';
import { sentenceFor } from '../../ui/errors';
import { IconButton } from '../../ui/IconButton';
import { TextInput } from '../../ui/TextInput';
import type { Finder, FindState } from '../find/finder';
import { paintFound, unpaintFound } from '../find/paint';
import { reveal, selectStretch } from '../find/show';
import { selectedWords, startFinder } from '../find/start';
import type { EditorSession } from '../types';
import { FindOptions } from './FindOptions';
import { ReplacePreview } from './ReplacePreview';
import './find-bar.css';

/** What the bar is asked to do; a new object asks again. */
export interface FindAsk {
  what: 'find' | 'replace' | 'next' | 'previous';
}

interface FindBarProps {
  session: EditorSession;
  ask: FindAsk;
  close: () => void;
}

/** What was looked for last, in whichever story: the next bar begins with it. */
let remembered: Pick<FindState, 'query' | 'replacement'> | null = null;

/** Finding and replacing in the open story: Enter goes on, Shift+Enter back, Escape to what was found. */
export function FindBar({ session, ask, close }: FindBarProps): JSX.Element {
  const [finder] = useState(() => startFinder(session));
  const state = useSyncExternalStore(finder.onState, finder.now);
  const [view, setView] = useState({ ask, isReplacing: ask.what === 'replace' });
  const [done, setDone] = useState('');
  const field = useRef<HTMLInputElement>(null);
  if (view.ask !== ask) setView({ ask, isReplacing: view.isReplacing || ask.what === 'replace' });
  const { isReplacing } = view;

  useFinder(finder, session);
  usePaint(finder, session, state);
  useEffect(() => {
    void begin(finder, session, ask);
    if (ask.what === 'next' || ask.what === 'previous') return;
    field.current?.focus();
    field.current?.select();
  }, [finder, session, ask]);

  const leave = (): void => {
    remembered = { query: state.query, replacement: state.replacement };
    const one = state.found[state.current];
    selectStretch(session, one && { ...one, place: one.source.place });
    close();
  };
  const replaceAll = async (): Promise<void> => {
    const count = await finder.replaceAll();
    setDone(`${count} replaced. ${count > 0 ? 'One undo takes all of it back.' : ''}`);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      leave();
    }
  };
  const onFindKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finder.go(event.shiftKey ? -1 : 1);
  };
  const onReplaceKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) void replaceAll();
    else void finder.replace();
  };

  const { found, failure, query } = state;
  return (
    <div className="find-bar" role="search" aria-label="Find in the story" onKeyDown={onKey}>
      <div className="find-row">
        <IconButton
          size="small"
          icon={isReplacing ? <ChevronDown /> : <ChevronRight />}
          label={isReplacing ? 'Hide replacing' : 'Replace too'}
          pressed={isReplacing}
          onClick={() => setView({ ask, isReplacing: !isReplacing })}
        />
        <div className="find-field">
          <TextInput
            ref={field}
            value={query.text}
            aria-label="Find"
            placeholder="Find in this story"
            aria-invalid={failure !== null}
            onText={(text) => {
              setDone('');
              void finder.ask({ text });
            }}
            onKeyDown={onFindKey}
          />
          <FindOptions state={state} finder={finder} />
        </div>
        <output className="find-count" data-none={query.text !== '' && found.length === 0}>
          {countOf(state)}
        </output>
        <IconButton
          size="small"
          icon={<ChevronUp />}
          command="edit.findPrevious"
          disabled={found.length === 0}
          onClick={() => finder.go(-1)}
        />
        <IconButton
          size="small"
          icon={<ChevronDown />}
          command="edit.findNext"
          disabled={found.length === 0}
          onClick={() => finder.go(1)}
        />
        <IconButton size="small" icon={<X />} label="Close" onClick={leave} />
      </div>
      {failure !== null && (
        <p className="find-problem" role="alert">
          {sentenceFor(failure)}
        </p>
      )}
      {isReplacing && (
        <>
          <div className="find-row find-replace">
            <div className="find-field">
              <TextInput
                value={state.replacement}
                aria-label="Replace with"
                placeholder="Replace with"
                onText={(text) => finder.replaceBy(text)}
                onKeyDown={onReplaceKey}
              />
            </div>
            <Button disabled={state.current === -1} onClick={() => void finder.replace()}>
              Replace
            </Button>
            <Button disabled={found.length === state.spared.size} onClick={() => void replaceAll()}>
              Replace all
              {found.length > 0 ? ` (${(found.length - state.spared.size).toLocaleString('en')})` : ''}
            </Button>
          </div>
          {found.length > 0 && <ReplacePreview finder={finder} state={state} />}
        </>
      )}
      <p className="find-done" role="status">
        {done}
      </p>
    </div>
  );
}

/** Begins with the selected words, else with what was looked for last; or goes on to the next one. */
async function begin(finder: Finder, session: EditorSession, { what }: FindAsk): Promise<void> {
  const isGoingOn = what === 'next' || what === 'previous';
  if (isGoingOn && finder.now().query.text !== '') {
    finder.go(what === 'next' ? 1 : -1);
    return;
  }
  const words = isGoingOn ? '' : selectedWords(session);
  if (finder.now().query.text === '' && remembered !== null) {
    finder.replaceBy(remembered.replacement);
    await finder.ask(remembered.query);
  }
  if (words !== '') await finder.ask({ text: words, isPattern: false });
}

function countOf({ query, found, current, failure, isCut }: FindState): string {
  if (query.text === '' || failure !== null) return '';
  if (found.length === 0) return 'Not found';
  const label = found[current]?.source.label ?? '';
  const count = `${current + 1} of ${found.length.toLocaleString('en')}${isCut ? '+' : ''}`;
  return label === '' ? count : `${count} · ${label}`;
}

/** A change of the text is looked through after this pause (ms). */
const PAUSE_MS = 120;

function useFinder(finder: Finder, session: EditorSession): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void finder.look(), PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [finder, session]);
  useEffect(() => () => finder.dispose(), [finder]);
}

function usePaint(finder: Finder, session: EditorSession, state: FindState): void {
  const { found, current } = state;
  useEffect(() => {
    const stretches = found.map((one) => ({ ...one, place: one.source.place }));
    paintFound(session.editor, stretches, current);
    const one = stretches[current];
    if (one !== undefined) reveal(session, one);
  }, [finder, session, found, current]);
  useEffect(() => unpaintFound, []);
}
