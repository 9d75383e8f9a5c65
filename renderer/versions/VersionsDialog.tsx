import { History } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { bridge } from '../bridge';
import { EmbargoNotice } from '../embargo/EmbargoNotice';
import { StoryView } from '../filing/StoryView';
import { adopt, openStory } from '../state/openStories';
import { useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor } from '../ui/errors';
import { say, tell } from '../ui/toasts';
import { useVersion, useVersions } from './use-versions';
import { VersionList } from './VersionList';
import { VersionName } from './VersionName';
import { sayWhenWithin } from './words';
import './versions.css';

interface VersionsDialogProps {
  story: string;
  close: () => void;
}

/** The versions of a story: to look at, to go back to, and to add one to. */
export function VersionsDialog({ story, close }: VersionsDialogProps): ReactNode {
  const { listed, look } = useVersions(story);
  const [wanted, setWanted] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const house = useSettings((settings) => settings.house);

  const versions = listed?.ok === true ? listed.value : [];
  const chosen = versions.find(({ id }) => id === wanted) ?? versions[0] ?? null;
  const version = useVersion(chosen?.id ?? null);

  const save = async (words: string): Promise<boolean> => {
    await openStory(story)?.saver.flush();
    const made = await bridge.request('versions.make', { story, reason: 'saved', note: words });
    if (!made.ok) {
      say(made.error);
      return false;
    }
    await look();
    setWanted(made.value.id);
    return true;
  };

  const restore = async (): Promise<void> => {
    if (chosen === null) return;
    setBusy(true);
    await openStory(story)?.saver.flush();
    const restored = await bridge.request('versions.restore', { story, id: chosen.id });
    setBusy(false);
    if (!restored.ok) {
      say(restored.error);
      return;
    }
    adopt(restored.value, 'undoable');
    close();
    tell(`Back at the version of ${sayWhenWithin(chosen.at, now)}. What was there before is a version now.`);
  };

  const isEmpty = listed?.ok === true && versions.length === 0;
  return (
    <Dialog
      open
      size="full"
      onClose={close}
      title="Versions"
      footer={
        <>
          <VersionName save={save} />
          <Button onClick={close}>Close</Button>
          <Button tone="primary" disabled={chosen === null || busy} onClick={() => void restore()}>
            Restore this version
          </Button>
        </>
      }
    >
      <div className="versions">
        {listed?.ok === false ? <p role="alert">{sentenceFor(listed.error)}</p> : null}
        {isEmpty ? (
          <EmptyState icon={<History />} title="No versions yet">
            A version is made when you leave the story, before anything risky, and whenever you save one here.
          </EmptyState>
        ) : null}
        {versions.length === 0 ? null : (
          <>
            <VersionList versions={versions} chosen={chosen?.id ?? null} choose={setWanted} now={now} />
            <div className="versions-paper" tabIndex={0} role="region" aria-label="The story in this version">
              {version?.ok === true ? <EmbargoNotice embargo={version.value.story.embargo} /> : null}
              {version?.ok === true ? <StoryView story={version.value.story} house={house} /> : null}
              {version?.ok === false ? <p role="alert">{sentenceFor(version.error)}</p> : null}
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
