import type { ExportFormat } from '../../shared/ipc/exchange';
import { bridge } from '../bridge';
import type { Handler, Handlers } from '../state/commands';
import { importChosen } from '../state/files';
import { fileStory, openSending } from '../sending/open';
import { flushed, openStory } from '../state/openStories';
import { useTabs } from '../state/tabs';
import { say, tell } from '../ui/toasts';
import { openDialog } from './dialogs';
import { subjectIds, subjectsOf } from './subjects';

/** The commands of bringing in, sending out, versions and settings. */
export const FILING_COMMANDS: Handlers = {
  'app.settings': () => openDialog({ kind: 'settings', page: 'house' }),
  'app.restoreBackup': () => openDialog({ kind: 'settings', page: 'library' }),
  'help.about': () => openDialog({ kind: 'about' }),

  'story.import': () => void importChosen(),
  'story.importClipboard': () => openDialog({ kind: 'clipboard' }),

  'story.saveVersion': withStory((id) => void saveVersion(id)),
  'story.versions': withStory((story) => openDialog({ kind: 'versions', story })),
  'story.splitTakes': withStory((story) => openDialog({ kind: 'takes', story })),
  'go.quotes': withStory((story) => openDialog({ kind: 'quotes', story })),
  'story.file': withSubject((id) => void fileStory(id)),
  'story.sendUpdate': withSubject((id) => void openSending(id, 'update')),
  'story.sendCorrection': withSubject((id) => void openSending(id, 'correction')),
  'story.kill': withSubject((id) => void openSending(id, 'kill')),
  'story.export': { can: () => subjectIds().length > 0, run: () => void exportStories(subjectIds()) },
  'story.handOff': {
    can: () => subjectIds().length > 0,
    run: () => void exportStories(subjectIds(), ['dateline']),
  },
  'library.photos': () => openDialog({ kind: 'photos' }),
  'library.site': () => openDialog({ kind: 'site', chosen: subjectIds() }),
};

/** Opens the export of stories, in the formats of last time or in others. */
export async function exportStories(
  ids: readonly string[],
  formats?: readonly ExportFormat[],
): Promise<void> {
  const subjects = await subjectsOf(ids);
  openDialog(formats === undefined ? { kind: 'export', subjects } : { kind: 'export', subjects, formats });
}

async function saveVersion(story: string): Promise<void> {
  const entry = openStory(story);
  if (!(await flushed(story))) return;
  const made = await bridge.request('versions.make', { story, reason: 'saved', note: '' });
  if (!made.ok) {
    say(made.error);
    return;
  }
  if (entry !== null) entry.edited = false;
  tell('Saved a version.', {
    name: 'version-saved',
    action: { label: 'Versions', run: () => openDialog({ kind: 'versions', story }) },
  });
}

/** The one story a sending is of: chosen in the list, or on the screen. */
function withSubject(run: (id: string) => void): Handler {
  return {
    can: () => subjectIds().length === 1,
    run: () => {
      const [id] = subjectIds();
      if (id !== undefined) run(id);
    },
  };
}

function withStory(run: (id: string) => void): Handler {
  return {
    can: () => openStory(useTabs.getState().active) !== null,
    run: () => {
      const { active } = useTabs.getState();
      if (active !== null) run(active);
    },
  };
}
