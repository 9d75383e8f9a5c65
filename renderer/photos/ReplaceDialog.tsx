import { ArrowRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { KeptPicture } from '../../shared/ipc/media';
import type { PhotoRow, PhotoUse } from '../../shared/ipc/photos';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { sentenceFor } from '../ui/errors';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { tell } from '../ui/toasts';
import type { Failure } from '../../shared/ipc/result';
import { replaceIn } from './mending';
import { Thumb } from './Thumb';
import { storyName } from './words';

interface ReplaceDialogProps {
  row: PhotoRow;
  uses: readonly PhotoUse[];
  kept: KeptPicture;
  /** It was looked for in the place of a missing one, and is another. */
  wasSought: boolean;
  close: (isDone: boolean) => void;
}

const EVERYWHERE = 'everywhere';

/** Asks where a picture is to take the place of another, and puts it there. */
export function ReplaceDialog({ row, uses, kept, wasSought, close }: ReplaceDialogProps): ReactNode {
  const stories = [...new Map(uses.map((use) => [use.story, use])).values()];
  const [where, setWhere] = useState(EVERYWHERE);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const choices = [
    { value: EVERYWHERE, label: stories.length === 1 ? 'The story' : `All ${stories.length} stories` },
    ...stories.map((use) => ({ value: use.story, label: storyName(use) })),
  ];
  const replace = async (): Promise<void> => {
    setBusy(true);
    const ids = where === EVERYWHERE ? stories.map(({ story }) => story) : [where];
    const done = await replaceIn(ids, row.hash, kept);
    setBusy(false);
    if (!done.ok) {
      setFailure(done.error);
      return;
    }
    tell(`Replaced the picture in ${done.value === 1 ? '1 story' : `${done.value} stories`}.`);
    close(true);
  };
  return (
    <Dialog
      open
      size="small"
      dismissible={false}
      onClose={() => close(false)}
      title="Replace the picture"
      description={
        wasSought
          ? 'This is another picture than the one that is missing. It can take its place.'
          : 'Caption, credit and all that is said of it stay. Each story keeps a version of what it was.'
      }
      footer={
        <>
          <Button onClick={() => close(false)}>Cancel</Button>
          <Button tone="primary" disabled={isBusy} onClick={() => void replace()}>
            Replace
          </Button>
        </>
      }
    >
      <div className="photos-replace">
        <div className="photos-frame">
          <Thumb hash={row.hash} hasThumb={row.hasThumb} isMissing={row.isMissing} />
        </div>
        <ArrowRight aria-hidden />
        <div className="photos-frame">
          <Thumb hash={kept.media.hash} hasThumb={false} isMissing={false} />
        </div>
      </div>
      <p className="photos-file">{kept.media.name}</p>
      {stories.length < 2 ? null : (
        <Field label="Where">
          <Select value={where} choices={choices} onChoose={setWhere} />
        </Field>
      )}
      {failure === null ? null : <p role="alert">{sentenceFor(failure)}</p>}
    </Dialog>
  );
}
