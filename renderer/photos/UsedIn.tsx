import type { ReactNode } from 'react';
import type { PhotoUse } from '../../shared/ipc/photos';
import { Badge } from '../ui/Badge';
import { storyName } from './words';

interface UsedInProps {
  uses: readonly PhotoUse[];
  open: (story: string, target: string) => void;
}

/** The stories that show a picture; each leads there. */
export function UsedIn({ uses, open }: UsedInProps): ReactNode {
  return (
    <div className="photos-uses">
      <h4 id="photos-uses">{uses.length === 0 ? 'Used in no story' : 'Used in'}</h4>
      <ul aria-labelledby="photos-uses">
        {uses.map((use) => (
          <li key={`${use.story} ${use.target}`}>
            <button type="button" onClick={() => open(use.story, use.target)}>
              <span dir="auto">{storyName(use)}</span>
              {use.target === 'lead' ? <Badge>Lead</Badge> : null}
              {use.spikedAt === null ? null : <Badge tone="warn">Spiked</Badge>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
