import './wires.css';
import { FilePen, FileX2, MailOpen, Mail } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { keyOf } from '../../shared/commands';
import type { FoundImage } from '../../shared/exchange/types';
import type { Wire } from '../../shared/ipc/wires';
import { useFoundPictures } from '../filing/use-pictures';
import { EmbargoNotice } from '../embargo/EmbargoNotice';
import { StoryView } from '../filing/StoryView';
import { PRIORITY_NAMES } from '../inspector/choices';
import { PRIORITY_TONES } from '../library/status';
import { runCommand } from '../state/commands';
import { indexOf, rowAt } from '../state/listing';
import { useSettings } from '../state/settings';
import { useCommands } from '../state/useCommands';
import { wireListing } from '../state/wires';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor } from '../ui/errors';
import { IconButton } from '../ui/IconButton';
import { Kbd } from '../ui/Kbd';
import { ON_MAC } from '../ui/platform';
import { sayWhen } from '../versions/words';
import { senderOf, useFolderName } from './names';
import { useReadMark, useWire, useWirePictures } from './use-wire';

/** A wire as it came in, to be read and not changed, and the way to a draft of it. */
export function WirePane({ id }: { id: string }) {
  const page = useRef<HTMLDivElement>(null);
  const { wire, failure } = useWire(id);
  const images = useWirePictures(wire);
  useReadMark(wire);
  useCommands({ 'go.story': () => page.current?.focus() });
  return (
    <div className="shell-panel wire" data-pane="story" role="region" aria-label="The wire" tabIndex={-1}>
      {failure !== null && (
        <EmptyState icon={<FileX2 />} title="This wire is not here any more">
          {sentenceFor(failure)}
        </EmptyState>
      )}
      {wire !== null && <WireBar wire={wire} />}
      {wire !== null && <EmbargoNotice embargo={wire.story.embargo} />}
      {wire !== null && (
        <div key={wire.row.id} ref={page} className="wire-page" tabIndex={0} aria-label="Text of the wire">
          <WireText wire={wire} images={images} />
        </div>
      )}
    </div>
  );
}

function WireBar({ wire }: { wire: Wire }) {
  const pages = useStore(wireListing.store, (state) => state.pages);
  const folderName = useFolderName();
  const at = indexOf({ pages }, wire.row.id);
  // The list knows first what was marked.
  const row = (at === -1 ? null : rowAt({ pages }, at)) ?? wire.row;
  const tone = PRIORITY_TONES[row.priority];
  const keys = keyOf('wire.draft', ON_MAC);
  return (
    <header className="wire-bar">
      <p className="wire-from">
        {tone !== null && <Badge tone={tone}>{PRIORITY_NAMES[row.priority]}</Badge>}
        <b>{senderOf(row, folderName)}</b>
        {row.slug !== '' && <span dir="auto">{row.slug}</span>}
        <time dateTime={row.receivedAt}>{sayWhen(row.receivedAt, new Date().toISOString())}</time>
      </p>
      <IconButton
        icon={row.isRead ? <Mail /> : <MailOpen />}
        label={row.isRead ? 'Mark as unread' : 'Mark as read'}
        command="wire.read"
        onClick={() => void runCommand('wire.read')}
      />
      <Button tone="primary" icon={<FilePen aria-hidden />} onClick={() => void runCommand('wire.draft')}>
        {row.draft === '' ? 'Make a draft' : 'Open the draft'}
        {keys !== null && <Kbd keys={keys} />}
      </Button>
    </header>
  );
}

function WireText({ wire, images }: { wire: Wire; images: readonly FoundImage[] }) {
  const house = useSettings((settings) => settings.house);
  const picture = useFoundPictures({ images });
  return <StoryView story={wire.story} house={house} picture={picture} />;
}
