import { FolderOpen, TriangleAlert } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import type { CommandId } from '../../shared/commands';
import type { FiledSending, Filing } from '../../shared/ipc/filing';
import { sentDigest } from '../../shared/story/sent-digest';
import type { EditorSession } from '../editor/types';
import { FORMAT_NAMES } from '../filing/exporting';
import { showFile } from '../filing/show-in-folder';
import { useMinute } from '../inspector/use-minute';
import { useSettled } from '../inspector/use-settled';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { sayWhen } from '../versions/words';
import { nameIn } from '../filing/name-in-folder';
import { sendingName } from './words';
import './filed.css';

interface FiledSectionProps {
  session: EditorSession;
  /** Newest first, at least one. */
  sendings: readonly FiledSending[];
  run: (id: CommandId) => void;
}

/** What was sent of the story: when, by whom, which version, where; and whether it has changed since. */
export function FiledSection({ session, sendings, run }: FiledSectionProps): ReactNode {
  const now = useMinute();
  const [latest] = sendings;
  const isKilled = sendings.some(({ kind }) => kind === 'kill');
  const digest = latest?.digest ?? '';
  const read = useCallback((open: EditorSession) => sentDigest(open.story()) !== digest, [digest]);
  const hasChanged = useSettled(session, read);
  return (
    <>
      {isKilled ? <p className="filed-hint">This story was killed: nothing more of it is sent.</p> : null}
      {hasChanged && !isKilled ? (
        <div className="filed-hint" role="note">
          <TriangleAlert aria-hidden />
          <span>The story has changed since it was sent.</span>
          <Button onClick={() => run('story.sendUpdate')}>Send update…</Button>
        </div>
      ) : null}
      <ol className="filed" aria-label="Sendings, the newest first">
        {sendings.map((sending) => (
          <Row key={sending.id} sending={sending} now={now} />
        ))}
      </ol>
      <Button onClick={() => run('story.versions')}>Versions…</Button>
    </>
  );
}

function Row({ sending, now }: { sending: FiledSending; now: string }): ReactNode {
  const { kind, at, by, note, version, filings } = sending;
  return (
    <li>
      <p className="filed-head">
        <Badge tone={kind === 'kill' ? 'danger' : kind === 'correction' ? 'warn' : 'good'}>
          {sendingName(sending)}
        </Badge>
        <span>{sayWhen(at, now > at ? now : at)}</span>
      </p>
      <p className="filed-about">
        {by === '' ? '' : `${by}, `}version <code title={version}>{version.slice(0, 8)}</code>
      </p>
      {note === '' ? null : (
        <p className="filed-note" dir="auto">
          {note}
        </p>
      )}
      <ul className="filed-places" aria-label="Where it went">
        {filings.map((filing) => (
          <Place key={filing.destination.id} filing={filing} />
        ))}
      </ul>
    </li>
  );
}

function Place({ filing: { destination, files } }: { filing: Filing }): ReactNode {
  const { name, folder, format } = destination;
  const [main, ...beside] = files;
  const more = beside.length === 0 ? '' : ` and ${beside.length} more`;
  return (
    <li title={main?.path}>
      <span>
        <bdi>{name}</bdi>
        <span className="ui-hint">
          {FORMAT_NAMES[format].short}: <bdi>{main === undefined ? '' : nameIn(main.path, folder)}</bdi>
          {more}
        </span>
      </span>
      <IconButton
        icon={<FolderOpen />}
        size="small"
        label={`Show in folder: ${name}`}
        onClick={() => showFile(main?.path)}
      />
    </li>
  );
}
