import { useCallback, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { Part, Role } from '../../shared/exchange/types';
import { Button } from '../ui/Button';
import { PartRow } from './PartRow';
import { RoleMenu } from './RoleMenu';
import { ROLE_NAMES, roleOfKey } from './roles';

interface PartListProps {
  /** Becomes the button of the first part. */
  first: RefObject<HTMLButtonElement | null>;
  parts: readonly Part[];
  set: (part: string, role: Role) => void;
}

/** Parts drawn at once; a source can have a hundred thousand. */
const STEP = 300;

/** The source part by part: arrows move, a letter says what a part is, Enter shows all roles. */
export function PartList({ first, parts, set }: PartListProps): ReactNode {
  const [wanted, setWanted] = useState<string | null>(null);
  const [menu, setMenu] = useState<Element | null>(null);
  const [shown, setShown] = useState(STEP);
  const list = useRef<HTMLOListElement>(null);
  const at = Math.max(
    0,
    parts.findIndex(({ id }) => id === wanted),
  );
  const active = parts[at];

  const buttonAt = (index: number): HTMLElement | null =>
    list.current?.children[index]?.querySelector<HTMLElement>('.import-role') ?? null;

  const choose = useCallback((id: string, open: boolean) => {
    setWanted(id);
    if (open) {
      const button = list.current?.querySelector(`[data-part="${CSS.escape(id)}"] .import-role`);
      setMenu(button ?? null);
    }
  }, []);

  const goTo = (index: number): void => {
    const to = Math.min(Math.max(index, 0), parts.length - 1);
    if (to >= shown) setShown(to + STEP);
    const button = buttonAt(to);
    button?.focus();
    button?.parentElement?.scrollIntoView({ block: 'nearest' });
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || active === undefined) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      goTo(step(at, parts.length));
      return;
    }
    const role = roleOfKey(event.key, active);
    if (role === null) return;
    event.preventDefault();
    set(active.id, role);
    goTo(at + 1);
  };

  return (
    <>
      <ol className="import-parts" ref={list} onKeyDown={onKey} aria-label="Parts of the source">
        {parts.slice(0, shown).map((part, index) => (
          <PartRow
            key={part.id}
            button={index === 0 ? first : null}
            part={part}
            active={part === active}
            choose={choose}
          />
        ))}
      </ol>
      {parts.length > shown ? (
        <div className="import-more">
          <span>{(parts.length - shown).toLocaleString('en')} more parts, all kept as they were read</span>
          <Button onClick={() => setShown(shown + STEP)}>Show the next</Button>
        </div>
      ) : null}
      {menu === null || active === undefined ? null : (
        <RoleMenu
          part={active}
          anchor={menu}
          set={(role) => set(active.id, role)}
          close={() => {
            setMenu(null);
            buttonAt(at)?.focus();
          }}
        />
      )}
    </>
  );
}

/** What the keys of the list do. */
export function RoleKeys(): ReactNode {
  return (
    <p className="import-keys">
      <kbd>↑</kbd> <kbd>↓</kbd> move
      {(['headline', 'deck', 'paragraph', 'subhead', 'drop'] as const).map((role) => (
        <span key={role}>
          <kbd>{ROLE_NAMES[role].key}</kbd> {ROLE_NAMES[role].label.toLowerCase()}
        </span>
      ))}
      <span>
        <kbd>Enter</kbd> all
      </span>
    </p>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  PageUp: (at) => at - 8,
  PageDown: (at) => at + 8,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
