import './palette.css';
import { Dialog } from '@base-ui/react/dialog';
import { FileText, Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { keyOf, type CommandId } from '../../shared/commands';
import type { StoryRow } from '../../shared/ipc/listing';
import { bridge } from '../bridge';
import { EmbargoMark } from '../embargo/EmbargoMark';
import { storyName } from '../library/chosen';
import { Highlighted } from '../library/Highlighted';
import { runCommand } from '../state/commands';
import { openStory } from '../state/openStories';
import { showStory } from '../state/stories';
import { useTabs } from '../state/tabs';
import { Kbd } from '../ui/Kbd';
import { ON_MAC } from '../ui/platform';
import { closeOverlay, type Overlay } from './overlays';
import { commandEntries, type CommandEntry } from './paletteEntries';
import { noteCommand, recentCommands } from './recent';

type Entry = CommandEntry | { kind: 'story'; row: StoryRow };

/** A pause in writing (ms) before stories are looked for. */
const PAUSE_MS = 50;
const STORIES = 8;

/** Finds a command or a story by a few letters: Enter carries it out. */
export function Palette({ overlay }: { overlay: Extract<Overlay, { kind: 'palette' }> }) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(recentCommands);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const stories = useStories(query);
  const commands = commandEntries(query, (id) => overlay.can.has(id), recent);
  const entries: Entry[] = [...commands, ...stories.map((row) => ({ kind: 'story' as const, row }))];
  const active = Math.min(at, entries.length - 1);

  const choose = (entry: Entry): void => {
    closeOverlay();
    setTimeout(() => {
      if (entry.kind === 'story') void showStory(entry.row.id);
      else carryOut(entry.id, overlay.from);
    });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const entry = entries[active];
    if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, entries.length));
    else if (event.key === 'ArrowUp') setAt((active - 1 + entries.length) % Math.max(1, entries.length));
    else if (event.key === 'Enter' && entry !== undefined) choose(entry);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog.Root
      open
      onOpenChange={(next) => {
        if (next) return;
        closeOverlay();
        setTimeout(() => goBack(overlay.from));
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="ui-backdrop palette-backdrop" />
        <Dialog.Popup className="ui-dialog palette" initialFocus={input}>
          <Dialog.Title className="ui-hidden">Find a command or a story</Dialog.Title>
          <div className="palette-field">
            <Search aria-hidden />
            {/* The focus is here in the same turn as the key that opened it: what follows is never typed elsewhere. */}
            <input
              ref={input}
              autoFocus
              role="combobox"
              aria-expanded
              aria-controls={list}
              aria-activedescendant={entries.length > 0 ? `${list}-${active}` : undefined}
              aria-label="Find a command or a story"
              placeholder="Find a command or a story"
              dir="auto"
              spellCheck={false}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setAt(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div id={list} className="palette-list" role="listbox" aria-label="Commands and stories">
            {entries.map((entry, index) => (
              <PaletteRow
                key={entry.kind === 'command' ? entry.id : entry.row.id}
                id={`${list}-${index}`}
                entry={entry}
                active={index === active}
                first={index === commands.length}
                choose={() => choose(entry)}
                point={() => setAt(index)}
              />
            ))}
          </div>
          {entries.length === 0 && <p className="palette-none">No command and no story of that name.</p>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface PaletteRowProps {
  id: string;
  entry: Entry;
  active: boolean;
  /** The first of the stories. */
  first: boolean;
  choose: () => void;
  point: () => void;
}

function PaletteRow({ id, entry, active, first, choose, point }: PaletteRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const keys = entry.kind === 'command' ? keyOf(entry.id, ON_MAC) : null;
  return (
    <div
      ref={row}
      id={id}
      className="ui-item palette-row"
      role="option"
      aria-selected={active}
      data-highlighted={active || undefined}
      data-first={first || undefined}
      onClick={choose}
      onPointerMove={point}
    >
      {entry.kind === 'command' ? (
        <>
          <span className="ui-item-words palette-label">
            <span>
              <Highlighted text={entry.label} hits={entry.hits} />
            </span>
          </span>
          <span className="palette-menu">{entry.menu}</span>
          <span className="palette-keys">{keys !== null && <Kbd keys={keys} />}</span>
        </>
      ) : (
        <>
          <FileText aria-hidden />
          <span className="ui-item-words palette-story" dir="auto">
            Go to “{storyName(entry.row)}”
          </span>
          <EmbargoMark until={entry.row.embargoUntil} />
          <span className="palette-menu">{entry.row.place}</span>
        </>
      )}
    </div>
  );
}

/** The stories that answer a query; without one, the open ones. */
function useStories(query: string): readonly StoryRow[] {
  const [found, setFound] = useState<readonly StoryRow[]>([]);
  useEffect(() => {
    let stale = false;
    const text = query.trim();
    const timer = setTimeout(() => {
      if (text === '') {
        setFound([]);
        return;
      }
      const wanted = { view: 'all' as const, text, statuses: [], desks: [], offset: 0, limit: STORIES };
      void bridge.request('stories.list', wanted).then((answer) => {
        if (!stale && answer.ok) setFound(answer.value.rows);
      });
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query]);
  return found;
}

/** Runs a command where the person was before the palette: the focus goes back there first. */
function carryOut(id: CommandId, from: Element | null): void {
  noteCommand(id);
  goBack(from);
  // The page takes its focus in a task of its own: a command that leads elsewhere must not be fetched back.
  setTimeout(() => runCommand(id));
}

/** Puts the focus back where it was before the palette. */
function goBack(from: Element | null): void {
  const session = openStory(useTabs.getState().active)?.session;
  if (from !== null && session?.page?.contains(from) === true) session.focus();
  else if (from instanceof HTMLElement) from.focus();
}
