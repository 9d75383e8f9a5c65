import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { VersionRow } from '../../shared/ipc/stories';
import { REASON_WORDS, sayWhen } from './words';

interface VersionListProps {
  versions: readonly VersionRow[];
  chosen: string | null;
  choose: (id: string) => void;
  now: string;
}

/** The versions of a story to choose from, newest first; arrows move. */
export function VersionList({ versions, chosen, choose, now }: VersionListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const at = versions.findIndex(({ id }) => id === chosen);

  // The arrows work from the start: the list takes the focus once it is there.
  useEffect(() => {
    const chosenOption = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    const frame = requestAnimationFrame(() => chosenOption?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  const onKey = (event: KeyboardEvent): void => {
    const to = STEPS[event.key]?.(at, versions.length);
    const next = versions[Math.min(Math.max(to ?? -1, 0), versions.length - 1)];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    choose(next.id);
    const option = list.current?.children[versions.indexOf(next)];
    if (option instanceof HTMLElement) option.focus();
  };

  return (
    <div className="versions-list" role="listbox" aria-label="Versions" ref={list} onKeyDown={onKey}>
      {versions.map((version) => (
        <div
          key={version.id}
          role="option"
          aria-selected={version.id === chosen}
          tabIndex={version.id === chosen ? 0 : -1}
          className="version"
          onClick={() => choose(version.id)}
        >
          <span className="version-when">
            <b>{sayWhen(version.at, now)}</b>
            <span>{version.words.toLocaleString('en')} words</span>
          </span>
          <span className="version-why" dir="auto">
            {version.note === '' ? REASON_WORDS[version.reason] : version.note}
            {version.author === '' ? '' : `, ${version.author}`}
          </span>
          <span className="version-headline" dir="auto">
            {version.headline === '' ? 'No headline' : version.headline}
          </span>
        </div>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
