import './tabs.css';
import { PanelLeft, PanelRight, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { EmbargoMark } from '../embargo/EmbargoMark';
import { runCommand } from '../state/commands';
import { inspectorShown, listShown, usePanes } from '../state/panes';
import { closeStory, moveTab, showNeighbour, showStory } from '../state/stories';
import { tabName, useTabs, type Tab } from '../state/tabs';
import { IconButton } from '../ui/IconButton';

const DRAGGED = 'application/x-dateline-tab';

/** The id of the element of a story's tab. */
export function tabId(id: string): string {
  return `tab-${id}`;
}

/** The open stories side by side. */
export function TabStrip() {
  const { tabs, active } = useTabs();
  const list = usePanes(listShown);
  const inspector = usePanes(inspectorShown);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = active === null ? null : document.getElementById(tabId(active));
    if (row.current === null || tab === null) return undefined;
    // At once, and whenever the window or a pane beside it leaves another width.
    const observer = new ResizeObserver(() => {
      tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    observer.observe(row.current);
    return () => {
      observer.disconnect();
    };
  }, [active, tabs.length]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => showNeighbour(1, false),
      ArrowLeft: () => showNeighbour(-1, false),
      Home: () => show(tabs[0]),
      End: () => show(tabs.at(-1)),
      Delete: () => {
        if (active !== null) void closeStory(active);
      },
      Enter: () => void runCommand('go.story'),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };

  return (
    <div className="tabs">
      <IconButton
        icon={<PanelLeft />}
        command="view.list"
        pressed={list}
        className="tabs-pane"
        onClick={() => void runCommand('view.list')}
      />
      <div
        ref={row}
        className="tabs-row"
        role="tablist"
        aria-label="Open stories"
        onKeyDown={onKeyDown}
        onWheel={(event) => row.current?.scrollBy({ left: event.deltaY })}
      >
        {tabs.map((tab, index) => (
          <OneTab
            key={tab.id}
            tab={tab}
            active={tab.id === active}
            first={active === null && index === 0}
            index={index}
          />
        ))}
      </div>
      <IconButton
        icon={<PanelRight />}
        command="view.inspector"
        pressed={inspector}
        className="tabs-pane"
        onClick={() => void runCommand('view.inspector')}
      />
    </div>
  );
}

function show(tab: Tab | undefined): void {
  if (tab !== undefined) void showStory(tab.id, { focus: false, preview: tab.preview });
}

interface OneTabProps {
  tab: Tab;
  active: boolean;
  /** No tab is shown, and this is the first. */
  first: boolean;
  index: number;
}

function OneTab({ tab, active, first, index }: OneTabProps) {
  const { id, save, preview, slug, headline, embargo } = tab;
  const unsaved = save !== null && save.status !== 'saved';
  const failed = save?.status === 'failed';
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (active && focused !== element.current && inTabs(focused)) element.current?.focus();
  }, [active]);
  return (
    <button
      ref={element}
      id={tabId(id)}
      type="button"
      className="tab"
      role="tab"
      aria-selected={active}
      aria-controls="story-panel"
      tabIndex={active || first ? 0 : -1}
      title={[slug, headline].filter((text) => text !== '').join(' — ')}
      data-preview={preview || undefined}
      data-failed={failed || undefined}
      draggable
      onClick={() => void showStory(id, { preview })}
      onDoubleClick={() => void showStory(id)}
      onAuxClick={(event) => {
        if (event.button === 1) void closeStory(id);
      }}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
      }}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData(DRAGGED);
        if (dragged === '') return;
        event.preventDefault();
        moveTab(dragged, index);
      }}
    >
      <EmbargoMark until={embargo?.until ?? null} brief />
      <span className="tab-name" dir="auto">
        {tabName(tab)}
      </span>
      {failed && <span className="ui-hidden"> (not saved)</span>}
      <span
        className="tab-close"
        data-unsaved={unsaved || undefined}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          void closeStory(id);
        }}
      >
        <X />
      </span>
    </button>
  );
}

function inTabs(element: Element | null): boolean {
  return element !== null && element.closest('.tabs-row') !== null;
}
