import { Popover } from '@base-ui/react/popover';
import { useEffect, useRef, type JSX, type KeyboardEvent, type ReactNode } from 'react';
import type { Mark } from '../proofing/types';
import type { EditorSession } from '../types';
import './mark-menu.css';

/** Something that can be done with a mark. */
export interface MarkEntry {
  label: string;
  run: () => void;
}

interface MarkPopupProps {
  session: EditorSession;
  mark: Mark;
  /** What the menu is called: `Spelling of “goverment”`. */
  name: string;
  /** What can stand there instead, the best first; null while that is not known yet. */
  offered: readonly MarkEntry[] | null;
  /** Said where nothing is offered. */
  nothing: string;
  others: readonly MarkEntry[];
  /** What stands above it all. */
  children?: ReactNode;
  close: () => void;
}

/** The menu at a mark: what to write instead, and what else can be done. */
export function MarkPopup(props: MarkPopupProps): JSX.Element {
  const { session, mark, name, offered, nothing, others, children, close } = props;
  const list = useRef<HTMLDivElement>(null);
  // The likeliest word is at hand as soon as it is known, unless the person has gone on already.
  useEffect(() => {
    if (offered !== null && document.activeElement === list.current) itemsOf(list.current)[0]?.focus();
  }, [offered]);
  const done = ({ label, run }: MarkEntry): MarkEntry => ({
    label,
    run: () => {
      run();
      close();
    },
  });
  const anchor = {
    getBoundingClientRect: () =>
      session.proof.boxOf(mark) ?? session.page?.getBoundingClientRect() ?? new DOMRect(),
  };
  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : close())}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} side="bottom" align="start" sideOffset={6} collisionPadding={12}>
          <Popover.Popup
            className="mark-popup"
            initialFocus={() => itemsOf(offered === null ? null : list.current)[0] ?? list.current}
            finalFocus={false}
          >
            <Popover.Title className="ui-hidden">{name}</Popover.Title>
            {children}
            <div
              ref={list}
              role="menu"
              tabIndex={-1}
              aria-label={name}
              className="mark-menu"
              onKeyDown={walk}
            >
              {offered === null && <p className="mark-none">Looking for words…</p>}
              {offered?.length === 0 && nothing !== '' && <p className="mark-none">{nothing}</p>}
              {offered?.map((entry) => (
                <Item key={entry.label} {...done(entry)} strong />
              ))}
              {offered?.length === 0 && nothing === '' ? null : (
                <div role="separator" className="mark-line" />
              )}
              {others.map((entry) => (
                <Item key={entry.label} {...done(entry)} />
              ))}
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Item({ label, run, strong = false }: MarkEntry & { strong?: boolean }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={strong ? 'mark-item is-word' : 'mark-item'}
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
