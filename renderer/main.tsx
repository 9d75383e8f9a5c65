import './ui/base.css';
import { createRoot } from 'react-dom/client';
import type { StoreState } from '../shared/ipc/library';
import { App } from './App';
import { bridge } from './bridge';
import { loadAbbreviations } from './state/abbreviations';
import { answerCuts } from './media/cutting';
import { provideAppCommands } from './shell/appCommands';
import { listenToMenu } from './shell/menuCommands';
import { holdKeysForDialogs } from './shell/dialogKeys';
import { warnOfOpenKey } from './shell/keyWarning';
import { answerClosing } from './state/closing';
import { importPaths } from './state/files';
import { wantFocus } from './state/focus';
import { followOutside } from './state/following';
import { followTabs } from './state/reading';
import { followWires, learnWires } from './state/wires';
import { listenToKeys } from './state/keyboard';
import { listing } from './state/library';
import { learnTitles } from './state/openStories';
import { followSession, lastSession, restoreSession } from './state/persistence';
import { loadSpelling } from './state/proofing';
import { followLeaving } from './state/stories';
import { loadStyle } from './state/style';
import { loadSettings } from './state/settings';
import { followTheme } from './state/theme';
import { say } from './ui/toasts';

/** Opens the newsroom: what the window looked like comes first, then the list, then whatever is heavy. */
async function open(): Promise<void> {
  const [info, session] = await Promise.all([bridge.request('app.info', {}), lastSession(), loadSettings()]);
  void loadSpelling();
  void loadAbbreviations();
  followTheme();
  provideAppCommands();
  listenToKeys();
  listenToMenu();
  holdKeysForDialogs();
  answerClosing();
  answerCuts();
  followOutside();
  followTabs();
  followLeaving();
  followWires();
  restoreSession(session);
  wantFocus(session.active);
  followSession();
  // The packs are not small, and nothing is looked through before the first story stands there.
  requestIdleCallback(() => void loadStyle(), { timeout: 1_000 });
  const store: StoreState = info.ok ? info.value.store : { state: 'refused', error: info.error };
  const files = info.ok ? info.value.files : [];
  const opened = (next: StoreState): void => {
    void listing.reload().then(() => requestIdleCallback(prepare));
    void learnTitles();
    void learnWires();
    warnOfOpenKey(next);
    void importPaths(files);
    bridge.on('files.opened', ({ paths }) => void importPaths(paths));
  };
  const root = document.getElementById('root');
  if (root === null) return;
  if (store.state === 'open') opened(store);
  createRoot(root, { onCaughtError: broken }).render(<App store={store} opened={opened} />);
}

/** Has the code of the editor ready before it is wanted. */
function prepare(): void {
  void import('./editor/session');
  void import('./editor/EditorPane');
}

/** What breaks in the drawing of the window is said, never hidden; the stories go on being saved. */
function broken(error: unknown): void {
  say({ code: 'window.broken', facts: { reason: error instanceof Error ? error.message : String(error) } });
}

void open();
