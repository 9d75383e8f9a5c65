import { commandOf, type CommandId } from '../../shared/commands';
import { bridge } from '../bridge';
import { duplicateChosen, removeChosen, restoreChosen, spikeChosen } from '../library/actions';
import { chosenIds } from '../library/chosen';
import { showWires } from '../library/view';
import { provideCommands, provideFallback, type Handler } from '../state/commands';
import { enter, openStory } from '../state/openStories';
import { focusField } from '../inspector/focus-field';
import { showPane, toggleInspector, toggleList, usePanes } from '../state/panes';
import { takeOn } from '../state/sendings';
import { changeSettings, settings } from '../state/settings';
import {
  closeStory,
  duplicateStory,
  newStory,
  removeStories,
  restoreStories,
  showNeighbour,
  spikeStories,
} from '../state/stories';
import { tabName, tabOf, useTabs, type Tab } from '../state/tabs';
import { say, tell } from '../ui/toasts';
import { focusNextPane, focusPane, stayAway } from './focusPanes';
import { whenShown } from './whenShown';
import { openKeyboard, openKinds, openPalette, openSendings } from './overlays';
import { hasOwnHistory, isWritingElsewhere, redo, undo } from './undo';

/** Back into the story where the caret was; pressed there again, on to the first paragraph. */
function goToText(id: string): void {
  const session = openStory(id)?.session;
  if (session?.page?.contains(document.activeElement) === true) session.goTo('body');
  else enter(id);
}

/** Takes on the commands of the window itself, and hands the rest to the open story and the system. */
export function provideAppCommands(): void {
  provideCommands({
    'story.new': () => void newStory(),
    'story.newOfKind': openKinds,
    'tab.close': withTab((tab) => void closeShown(tab.id)),
    'tab.next': { run: () => showNeighbour(1), can: severalTabs },
    'tab.previous': { run: () => showNeighbour(-1), can: severalTabs },

    'story.duplicate': forStories(duplicateChosen, (tab) => void duplicateStory(tab.id)),
    'story.followUp': withTab((tab) => openSendings(tab.id)),
    'story.nextTake': withTab((tab) => void takeOn(tab.id)),
    'story.spike': forStories(
      () => void spikeChosen(),
      (tab) => void spikeStories([tab.id], tabName(tab)),
      (tab) => !tab.spiked,
    ),
    'story.restore': forStories(
      () => void restoreChosen(),
      (tab) => void restoreStories([tab.id], tabName(tab)),
      (tab) => tab.spiked,
    ),
    'story.remove': forStories(
      () => void removeChosen(),
      (tab) => void removeStories([tab.id], [tabName(tab)]),
    ),

    'edit.undo': { run: undo, can: () => hasOwnHistory() || openNow() !== null },
    'edit.redo': { run: redo, can: () => hasOwnHistory() || openNow() !== null },

    'view.list': toggleList,
    'view.inspector': toggleInspector,
    'view.focus': withTab(() => usePanes.setState(({ focus }) => ({ focus: !focus }))),
    'view.light': () => void changeSettings({ theme: 'light' }),
    'view.dark': () => void changeSettings({ theme: 'dark' }),
    'view.system': () => void changeSettings({ theme: 'system' }),

    'spelling.toggle': () => void changeSettings({ spellcheck: !settings().spellcheck }),
    'style.toggle': () => void changeSettings({ stylecheck: !settings().stylecheck }),

    'go.story': withTab((tab) => goToText(tab.id)),
    'go.headline': withTab(() => openNow()?.session.goTo('headline')),
    'go.inspector': withTab(() => {
      showPane('inspector');
      whenShown('.shell-inspector :is(input, textarea)', () => focusPane('inspector'));
    }),
    'go.embargo': withTab(() => {
      showPane('inspector');
      whenShown('.shell-inspector [data-field="embargo"]', () => {
        stayAway();
        focusField('embargo');
      });
    }),
    'go.list': () => {
      showPane('list');
      whenShown('.library', () => focusPane('list'));
    },
    'go.wires': () => {
      showPane('list');
      showWires();
      whenShown('.wires .library-rows, .wires .library-none-at-all', () => focusPane('list'));
    },
    'library.search': () => {
      showPane('list');
      whenShown('.library .ui-search-input', (field) => {
        stayAway();
        field.focus();
        if (field instanceof HTMLInputElement) field.select();
      });
    },
    'go.nextPane': () => focusNextPane(1),
    'go.previousPane': () => focusNextPane(-1),

    'palette.open': openPalette,
    'help.keyboard': openKeyboard,
    'app.backup': () => void backUp(),
  });
  provideFallback({
    can: (id) => commandOf(id).role !== undefined,
    run: (id) => {
      void bridge.request('app.role', { command: id });
      return true;
    },
  });
  provideFallback({ can: canEdit, run: (id) => openNow()?.session.run(id) ?? false });
}

/** The open story may be written to only while nobody is writing somewhere else. */
function canEdit(id: CommandId): boolean {
  const session = openNow()?.session;
  if (session === undefined || commandOf(id).role !== undefined) return false;
  if (commandOf(id).when === 'editor' && isWritingElsewhere()) return false;
  return session.can(id);
}

function openNow(): ReturnType<typeof openStory> {
  return openStory(useTabs.getState().active);
}

function activeTab(): Tab | null {
  const state = useTabs.getState();
  return tabOf(state, state.active);
}

function severalTabs(): boolean {
  return useTabs.getState().tabs.length > 1;
}

function withTab(run: (tab: Tab) => void): Handler {
  return {
    can: () => activeTab() !== null,
    run: () => {
      const tab = activeTab();
      if (tab !== null) run(tab);
    },
  };
}

/** A command for the rows chosen in the list while the focus is there, for the story on the screen otherwise. */
function forStories(
  ofList: () => void,
  ofTab: (tab: Tab) => void,
  fits: (tab: Tab) => boolean = () => true,
): Handler {
  const inList = (): boolean =>
    (document.activeElement?.closest('.library-rows') ?? null) !== null && chosenIds().length > 0;
  return {
    can: () => {
      const tab = activeTab();
      return inList() || (tab !== null && fits(tab));
    },
    run: () => {
      const tab = activeTab();
      if (inList()) ofList();
      else if (tab !== null) ofTab(tab);
    },
  };
}

/** Closes the story on the screen; after the last one the keys go on in the list. */
async function closeShown(id: string): Promise<void> {
  if ((await closeStory(id)) && useTabs.getState().tabs.length === 0) focusPane('list');
}

async function backUp(): Promise<void> {
  const made = await bridge.request('backups.make', {});
  if (!made.ok) {
    say(made.error);
    return;
  }
  const { stories } = made.value;
  tell(`Backed up ${stories.toLocaleString('en')} ${stories === 1 ? 'story' : 'stories'}.`);
}
