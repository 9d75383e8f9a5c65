import { useId, useState, type SyntheticEvent, type ReactNode } from 'react';
import { TakesSchema } from '../../shared/house/house';
import { bodySize } from '../../shared/story/statistics';
import type { Story } from '../../shared/story/story';
import { splitIntoTakes } from '../../shared/story/takes';
import { blockTexts } from '../../shared/story/walk';
import { openStory } from '../state/openStories';
import { splitStory } from '../state/sendings';
import { settings } from '../state/settings';
import { Button } from '../ui/Button';
import { countIn } from '../ui/count-in';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';
import './takes.css';

interface TakesDialogProps {
  story: string;
  close: () => void;
}

/** Splits a story into takes at a length, each shown by its first and last words before it is done. */
export function TakesDialog({ story: id, close }: TakesDialogProps): ReactNode {
  const story = openStory(id)?.session.story() ?? null;
  const [text, setText] = useState(() => String(settings().house.takes.words));
  const form = useId();
  const words = countIn(text, TakesSchema.entries.words);
  if (story === null) return null;
  const takes = words === null ? [] : splitIntoTakes(story, words, story.updatedAt);
  const fits = takes.length < 2;
  const split = (event: SyntheticEvent): void => {
    event.preventDefault();
    close();
    if (words !== null) void splitStory(id, words);
  };
  return (
    <Dialog
      open
      size="medium"
      onClose={close}
      title="Split into takes"
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" form={form} disabled={fits}>
            {fits ? 'Split' : `Split into ${takes.length} takes`}
          </Button>
        </>
      }
    >
      <form className="takes" id={form} onSubmit={split}>
        <Field
          label="Words in a take, at most"
          help={
            words === null
              ? 'A number from 20 to 10,000'
              : 'Paragraphs stay whole, and a subhead stays with its text.'
          }
        >
          <TextInput
            inputMode="numeric"
            value={text}
            onText={setText}
            aria-invalid={words === null}
            data-autofocus
          />
        </Field>
        {words !== null && fits ? (
          <p className="takes-fits">
            The story has {bodySize(story.body).words.toLocaleString('en')} words and fits into one take.
          </p>
        ) : null}
        {fits ? null : (
          <ol className="takes-list" aria-label="The takes">
            {takes.map((take) => (
              <Row key={take.take?.number} take={take} />
            ))}
          </ol>
        )}
      </form>
    </Dialog>
  );
}

function Row({ take }: { take: Story }): ReactNode {
  const text = take.body
    .filter(({ kind }) => kind !== 'note' && kind !== 'photo')
    .flatMap(blockTexts)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    <li>
      <b>Take {take.take?.number}</b>
      <span className="takes-size">{bodySize(take.body).words.toLocaleString('en')} words</span>
      <span className="takes-text" dir="auto" lang={take.language}>
        {text.slice(0, 120)}
      </span>
      <span className="takes-more">
        {take.take?.more === true ? settings().house.takes.more : settings().house.takes.end}
      </span>
    </li>
  );
}
