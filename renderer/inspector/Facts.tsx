import { useEffect, useState, type ReactNode } from 'react';
import type { EditorSession } from '../editor/types';
import { bridge } from '../bridge';
import { Button } from '../ui/Button';
import { sayWhen } from '../versions/words';
import { useMinute } from './use-minute';
import { useRead } from './use-story';

/** What is simply so: when the story was made and changed, its sizes, its versions. */
export function Facts({ session, versions }: { session: EditorSession; versions: () => void }): ReactNode {
  const now = useMinute();
  const createdAt = useRead(session, (open) => open.story().createdAt);
  const updatedAt = useRead(session, (open) => open.story().updatedAt.slice(0, 16));
  useRead(session, sizeKey);
  const { words, characters } = session.statistics();
  const count = useVersionCount(session.id);
  return (
    <>
      <dl className="inspector-facts">
        <dt>Created</dt>
        <dd>{sayWhen(createdAt, now)}</dd>
        <dt>Updated</dt>
        <dd>{sayWhen(session.story().updatedAt, updatedAt > now ? session.story().updatedAt : now)}</dd>
        <dt>Length</dt>
        <dd>
          {words.toLocaleString('en')} {words === 1 ? 'word' : 'words'}, {characters.toLocaleString('en')}{' '}
          characters
        </dd>
        <dt>Versions</dt>
        <dd>{count === null ? '' : count === 0 ? 'None yet' : count}</dd>
      </dl>
      <Button onClick={versions}>Versions…</Button>
    </>
  );
}

function sizeKey(session: EditorSession): string {
  const { words, characters } = session.statistics();
  return `${words} ${characters}`;
}

/** How many versions the story has; null until it is known. */
function useVersionCount(story: string): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const listed = await bridge.request('versions.list', { story });
      if (isCurrent && listed.ok) setCount(listed.value.length);
    };
    void look();
    const stop = bridge.on('stories.changed', () => void look());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [story]);
  return count;
}
