import './notices.css';
import { TriangleAlert, Undo2 } from 'lucide-react';
import { EmbargoNotice } from '../embargo/EmbargoNotice';
import { runCommand } from '../state/commands';
import { keepMine, takeOther } from '../state/conflict';
import { openStory } from '../state/openStories';
import { restoreStories } from '../state/stories';
import { tabName, type Tab } from '../state/tabs';
import { Button } from '../ui/Button';
import { sentenceFor } from '../ui/errors';

/** What must be known about the story on the screen, above it: it is not on disk, under embargo, or on the spike. */
export function Notices({ tab }: { tab: Tab }) {
  const failure = tab.save?.status === 'failed' ? tab.save.failure : null;
  return (
    <>
      {failure !== null && (
        <div className="notice" data-tone="danger" role="alert">
          <TriangleAlert aria-hidden />
          <p>
            <strong>Not saved.</strong> {sentenceFor(failure)}
          </p>
          {failure.code === 'story.conflict' ? (
            <>
              <Button onClick={() => void keepMine(tab.id)}>Keep this text</Button>
              <Button onClick={() => void takeOther(tab.id)}>Take the other</Button>
            </>
          ) : (
            <Button onClick={() => void openStory(tab.id)?.saver.flush()}>Try again now</Button>
          )}
        </div>
      )}
      <EmbargoNotice embargo={tab.embargo}>
        <Button tone="quiet" onClick={() => void runCommand('go.embargo')}>
          Change…
        </Button>
      </EmbargoNotice>
      {tab.spiked && (
        <div className="notice" data-tone="warn">
          <p>This story is on the spike.</p>
          <Button icon={<Undo2 aria-hidden />} onClick={() => void restoreStories([tab.id], tabName(tab))}>
            Restore
          </Button>
        </div>
      )}
    </>
  );
}
