import './shell/shell.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Minimize2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import type { StoreState } from '../shared/ipc/library';
import { useHolds } from './embargo/holds';
import { Dialogs } from './filing/Dialogs';
import { LibraryPane } from './library/LibraryPane';
import { useListView } from './state/reading';
import { DropZone } from './shell/DropZone';
import { InspectorPane } from './shell/InspectorPane';
import { useOverlay } from './shell/overlays';
import { Palette } from './shell/Palette';
import { StatusBar } from './shell/StatusBar';
import { StorePage } from './shell/StorePage';
import { StoryPane } from './shell/StoryPane';
import { TabStrip } from './shell/TabStrip';
import { runCommand } from './state/commands';
import { inspectorShown, listShown, measure, usePanes, WIDTHS } from './state/panes';
import { tabName, tabOf, useTabs } from './state/tabs';
import { Boundary } from './ui/Boundary';
import { ConfirmDialog } from './ui/ConfirmDialog';
import { IconButton } from './ui/IconButton';
import { SplitHandle } from './ui/SplitHandle';
import { Toasts } from './ui/Toasts';
import { TooltipGroup } from './ui/Tooltip';

const KeyboardDialog = lazy(() =>
  import('./shell/KeyboardDialog').then((module) => ({ default: module.KeyboardDialog })),
);

const WiresPane = lazy(() => import('./wires/WiresPane').then((module) => ({ default: module.WiresPane })));

const NextSending = lazy(() =>
  import('./shell/NextSending').then((module) => ({ default: module.NextSending })),
);
const NewOfKind = lazy(() => import('./shell/NewOfKind').then((module) => ({ default: module.NewOfKind })));

interface AppProps {
  store: StoreState;
  /** The library was opened after all. */
  opened: (store: StoreState) => void;
}

/** The window: the newsroom, or what keeps it from opening. */
export function App({ store: first, opened }: AppProps) {
  const [store, setStore] = useState(first);
  return (
    <CSPProvider disableStyleElements>
      <TooltipGroup>
        {store.state === 'open' ? (
          <Newsroom />
        ) : (
          <StorePage
            store={store}
            opened={(next) => {
              if (next.state === 'open') opened(next);
              setStore(next);
            }}
          />
        )}
        <ConfirmDialog />
        <Toasts />
      </TooltipGroup>
    </CSPProvider>
  );
}

function Newsroom() {
  const { list, focus } = usePanes();
  const showsList = usePanes(listShown);
  const showsWires = useListView(({ view }) => view === 'wires');
  const showsInspector = usePanes(inspectorShown);
  useTitle();
  useLayoutEffect(() => {
    const look = (): void => measure(window.innerWidth);
    look();
    const unsubscribe = usePanes.subscribe(look);
    window.addEventListener('resize', look);
    return () => {
      unsubscribe();
      window.removeEventListener('resize', look);
    };
  }, []);
  return (
    <div className="shell" data-focus={focus || undefined}>
      {showsList && (
        <aside className="shell-list" aria-label="Library" style={{ width: list.width }}>
          <Boundary name="The list">
            {showsWires ? (
              <Suspense fallback={null}>
                <WiresPane />
              </Suspense>
            ) : (
              <LibraryPane />
            )}
          </Boundary>
          <SplitHandle
            label="the list"
            pane="before"
            width={list.width}
            {...WIDTHS.list}
            onWidth={(width) => usePanes.setState({ list: { open: true, width } })}
          />
        </aside>
      )}
      <main className="shell-center">
        {focus ? (
          <IconButton
            className="shell-unfocus"
            icon={<Minimize2 />}
            label="Show everything again"
            command="view.focus"
            onClick={() => void runCommand('view.focus')}
          />
        ) : (
          <TabStrip />
        )}
        <Boundary name="The story">
          <StoryPane />
        </Boundary>
      </main>
      {showsInspector && <InspectorPane />}
      <StatusBar />
      <DropZone />
      <Overlays />
      <Dialogs />
    </div>
  );
}

function Overlays() {
  const overlay = useOverlay((state) => state.overlay);
  return (
    <Suspense fallback={null}>
      {overlay?.kind === 'palette' && <Palette overlay={overlay} />}
      {overlay?.kind === 'keyboard' && <KeyboardDialog />}
      {overlay?.kind === 'kinds' && <NewOfKind from={overlay.from} />}
      {overlay?.kind === 'sendings' && <NextSending {...overlay} />}
    </Suspense>
  );
}

/** The window is called after the story on the screen. */
function useTitle(): void {
  const tab = useTabs((state) => tabOf(state, state.active));
  const isHeld = useHolds(tab?.embargo?.until ?? null);
  const title =
    tab === null
      ? 'Dateline'
      : [isHeld ? 'EMBARGOED' : '', tabName(tab), tab.dateline].filter((text) => text !== '').join(' — ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
