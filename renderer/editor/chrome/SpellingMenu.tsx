import { Popover } from '@base-ui/react/popover';
import { useEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { ListName } from '../../../shared/spelling/word-lists';
import type { Mark } from '../proofing/types';
import type { EditorSession } from '../types';
import './spelling-menu.css';

/** What can be done with a flagged word that is no mistake. */
export interface WordActions {
  /** Puts it into a list for good. */
  add: (list: ListName, word: string) => void;
  /** Leaves it be in this story. */
  ignore: (word: string) => void;
}

interface SpellingMenuProps {
  session: EditorSession;
  words: WordActions;
}

/** What a flagged word may have been meant to be, and what to do if it is none: at the pointer, the caret, or by F7. */
export function SpellingMenu({ session, words }: SpellingMenuProps): JSX.Element | null {
  const [mark, setMark] = useState<Mark | null>(null);

  useEffect(
    () =>
      session.onAsk((ask) => {
        if (ask.kind === 'spelling') setMark(ask.mark);
      }),
    [session],
  );
  useEffect(() => {
    const { page } = session;
    const ask = (event: MouseEvent): void => {
      // The menu key and Shift+F10 speak of the caret; a pointer of what is under it.
      const isPointer = event.button === 2 || event.ctrlKey;
      const found = session.proof.at(isPointer ? { x: event.clientX, y: event.clientY } : 'caret');
      if (found?.kind !== 'spelling') return;
      event.preventDefault();
      setMark(found);
    };
    page?.addEventListener('contextmenu', ask);
    return () => page?.removeEventListener('contextmenu', ask);
  }, [session]);

  if (mark === null) return null;
  const close = (): void => {
    setMark(null);
    session.focus();
  };
  const key = `${mark.leaf} ${mark.from} ${mark.text}`;
  return <OpenMenu key={key} mark={mark} session={session} words={words} close={close} />;
}

interface Entry {
  label: string;
  run: () => void;
}

function OpenMenu({ mark, session, words, close }: SpellingMenuProps & { mark: Mark; close: () => void }) {
  const [suggestions, setSuggestions] = useState<string[] | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isOpen = true;
    void session.proof.suggestions(mark).then((found) => {
      if (isOpen) setSuggestions(found);
    });
    return () => {
      isOpen = false;
    };
  }, [session, mark]);
  // The likeliest word is at hand as soon as it is known, unless the person has gone on already.
  useEffect(() => {
    if (suggestions !== null && document.activeElement === list.current) itemsOf(list.current)[0]?.focus();
  }, [suggestions]);

  const done = (run: () => void) => (): void => {
    run();
    close();
  };
  const { proof } = session;
  const offered = (suggestions ?? []).map((text): Entry => ({
    label: text,
    run: done(() => proof.replace(mark, text)),
  }));
  const others: Entry[] = [
    { label: 'Add to my words', run: done(() => words.add('own', mark.word)) },
    { label: 'Add to house words', run: done(() => words.add('house', mark.word)) },
    { label: 'Ignore in this story', run: done(() => words.ignore(mark.word)) },
    { label: 'Ignore once', run: done(() => proof.ignoreOnce(mark)) },
  ];
  const anchor = {
    getBoundingClientRect: () => proof.boxOf(mark) ?? session.page?.getBoundingClientRect() ?? new DOMRect(),
  };
  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : close())}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} side="bottom" align="start" sideOffset={6} collisionPadding={12}>
          <Popover.Popup className="spelling-popup" initialFocus={list} finalFocus={false}>
            <Popover.Title className="ui-hidden">Spelling of “{mark.text}”</Popover.Title>
            <div
              ref={list}
              role="menu"
              tabIndex={-1}
              aria-label={`Spelling of “${mark.text}”`}
              className="spelling-menu"
              onKeyDown={walk}
            >
              {suggestions === null && <p className="spelling-none">Looking for words…</p>}
              {suggestions?.length === 0 && <p className="spelling-none">No suggestions</p>}
              {offered.map((entry) => (
                <Item key={entry.label} {...entry} strong />
              ))}
              <div role="separator" className="spelling-line" />
              {others.map((entry) => (
                <Item key={entry.label} {...entry} />
              ))}
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Item({ label, run, strong = false }: Entry & { strong?: boolean }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={strong ? 'spelling-item is-word' : 'spelling-item'}
      dir="auto"
      onClick={run}
      onPointerMove={(event) => event.currentTarget.focus()}
    >
      {label}
    </button>
  );
}

/** Arrows go round the menu, Home and End to its ends. Tab stays: there is nothing else in it. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1, Tab: at + 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
