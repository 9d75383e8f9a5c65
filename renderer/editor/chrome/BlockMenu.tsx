import { mergeRegister } from '@lexical/utils';
import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
} from 'lexical';
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type JSX } from 'react';
import { commandOf } from '../../../shared/commands';
import type { EditorSession } from '../types';
import { matchingChoices, type BlockChoice } from './block-choices';
import { CommandIcon } from './CommandIcon';
import { $slashAtCaret, removeSlash, type Slash } from './slash';
import './block-menu.css';

interface BlockMenuProps {
  session: EditorSession;
  /** Carries out a command as the rest of the window does. */
  run: (id: BlockChoice) => void;
}

const WIDTH = 264;
const TALLEST = 400;
/** The width of both borders, which `scrollHeight` leaves out. */
const BORDERS = 2;

/** The menu that `/` at the start of a paragraph opens; the caret stays in the text. */
export function BlockMenu({ session, run }: BlockMenuProps): JSX.Element | null {
  const [slash, setSlash] = useState<Slash | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [chosen, setChosen] = useState({ typed: '', index: 0 });
  const listId = useId();

  useEffect(() => {
    const look = (): void => {
      const found = session.activeBlock()?.kind === 'paragraph' ? session.editor.read($slashAtCaret) : null;
      setSlash((old) => (old?.node === found?.node && old?.typed === found?.typed ? old : found));
      if (found === null) setDismissed(null);
    };
    return session.onState(look);
  }, [session]);

  const choices = slash === null || slash.node === dismissed ? [] : matchingChoices(slash.typed);
  const open = choices.length > 0;
  const typed = slash?.typed ?? '';
  const current = chosen.typed === typed ? Math.min(chosen.index, choices.length - 1) : 0;

  const choose = useCallback(
    (id: BlockChoice) => {
      removeSlash(session.editor);
      setSlash(null);
      run(id);
    },
    [run, session],
  );

  useEffect(() => {
    if (!open || slash === null) return undefined;
    const { editor } = session;
    const handle = (act: () => void) => (event: KeyboardEvent | null) => {
      event?.preventDefault();
      act();
      return true;
    };
    const pick = handle(() => {
      const id = choices[current];
      if (id !== undefined) choose(id);
    });
    const step = (by: number) =>
      handle(() => {
        setChosen({ typed, index: (current + by + choices.length) % choices.length });
      });
    const close = handle(() => {
      setDismissed(slash.node);
    });
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, step(1), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, step(-1), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ENTER_COMMAND, pick, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_TAB_COMMAND, pick, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ESCAPE_COMMAND, close, COMMAND_PRIORITY_CRITICAL),
    );
  });

  useEffect(() => {
    const root = session.editor.getRootElement();
    if (!open || root === null) return undefined;
    root.setAttribute('aria-controls', listId);
    root.setAttribute('aria-activedescendant', `${listId}-${current}`);
    return () => {
      root.removeAttribute('aria-controls');
      root.removeAttribute('aria-activedescendant');
    };
  }, [open, current, listId, session]);

  if (!open) return null;
  return (
    <Choices
      id={listId}
      choices={choices}
      current={current}
      choose={choose}
      hover={(index) => setChosen({ typed, index })}
    />
  );
}

interface ChoicesProps {
  id: string;
  choices: BlockChoice[];
  current: number;
  choose: (id: BlockChoice) => void;
  hover: (index: number) => void;
}

function Choices({ id, choices, current, choose, hover }: ChoicesProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);

  useLayoutEffect(() => {
    if (list.current !== null) placeAtCaret(list.current);
  });
  useLayoutEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <ul ref={list} id={id} className="block-menu" role="listbox" aria-label="Insert a block">
      {choices.map((choice, index) => {
        const { label } = commandOf(choice);
        return (
          <li
            key={choice}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            className="block-menu-choice"
            onMouseMove={() => hover(index)}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
          >
            <CommandIcon id={choice} />
            <span>{label.replace('…', '')}</span>
            <span className="block-menu-hint">{HINTS[choice] ?? ''}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What can be typed instead. */
const HINTS: Partial<Record<BlockChoice, string>> = {
  'block.subhead': '## ',
  'block.quote': '> ',
  'block.bullets': '- ',
  'block.numbers': '1. ',
  'insert.rule': '--- ',
};

function placeAtCaret(menu: HTMLElement): void {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const caret = selection.getRangeAt(0).getBoundingClientRect();
  const tall = Math.min(menu.scrollHeight + BORDERS, TALLEST);
  const [above, under] = [caret.top - 14, window.innerHeight - caret.bottom - 14];
  const below = tall <= under || under >= above;
  const height = Math.min(tall, below ? under : above);
  menu.style.maxHeight = `${height}px`;
  menu.style.left = `${Math.max(8, Math.min(caret.left, window.innerWidth - WIDTH - 8))}px`;
  menu.style.top = `${below ? caret.bottom + 6 : caret.top - 6 - height}px`;
}
