import { useDeferredValue, useMemo, useState, type ReactNode, type RefObject } from 'react';
import type { House } from '../../shared/house/house';
import type { StandingHere } from '../../shared/ipc/handoff';
import { HandOffChoice } from './HandOffChoice';
import { historyText } from './handing-on';
import { say } from '../ui/toasts';
import { EncodingSelect } from './EncodingSelect';
import { SOURCE_NAMES } from './source-names';
import { ImportFields } from './ImportFields';
import { keepsEdits, storyOf, unsureParts, withEdits, withRole, type Review } from './importing';
import { Notes } from './Notes';
import { PartList, RoleKeys } from './PartList';
import { reread } from './rereading';
import { StoryView } from './StoryView';
import { useFoundPictures } from './use-pictures';

interface ReviewPaneProps {
  /** Becomes the button of the first part. */
  first: RefObject<HTMLButtonElement | null>;
  /** Becomes the page of the story. */
  paper: RefObject<HTMLDivElement | null>;
  /** Whether the source is named here. */
  isNamed: boolean;
  review: Review;
  house: House;
  author: string;
  /** How the history of the source stands to what is here; null until it is known, or where it has none. */
  standing: StandingHere | null;
  change: (next: (now: Review) => Review) => void;
}

/** One source: left what was read and what each part is taken for, right the story it becomes. */
export function ReviewPane({
  first,
  paper,
  isNamed,
  review,
  house,
  author,
  standing,
  change,
}: ReviewPaneProps): ReactNode {
  const [now] = useState(() => new Date().toISOString());
  const shown = useDeferredValue(review);
  const story = useMemo(() => storyOf(shown, { house, now, pictures: new Map() }), [shown, house, now]);
  const picture = useFoundPictures(review.reading);
  const { reading } = review;
  const [isReading, setReading] = useState(false);
  const readAgain = async (encoding: string): Promise<void> => {
    setReading(true);
    const read = await reread(review, encoding);
    setReading(false);
    if (read.ok) change((now) => keepsEdits(now, read.value));
    else say(read.error);
  };
  const source = reading.name === '' ? 'The clipboard' : reading.name;
  const page = (
    <div ref={paper} className="import-paper" tabIndex={0} role="region" aria-label="The story as it becomes">
      <StoryView story={story} house={house} picture={picture} />
    </div>
  );

  if (reading.exact !== null) {
    return (
      <div className="import-exact">
        <p className="import-source">
          {isNamed ? <b>{source}</b> : 'It'}{' '}
          {reading.history === undefined
            ? 'holds a whole story, which is taken in as it is.'
            : `is a Dateline file: ${historyText(reading.history, now)}`}
        </p>
        {reading.history === undefined ? null : (
          <HandOffChoice
            standing={standing}
            how={review.how}
            now={now}
            choose={(how) => change((now) => ({ ...now, how }))}
          />
        )}
        <Notes notes={reading.notes} />
        {page}
      </div>
    );
  }
  const unsure = unsureParts(review);
  return (
    <div className="import-columns">
      <section className="import-column" aria-label="The source">
        <p className="import-source">
          {isNamed ? (
            <>
              <b>{source}</b>, read
            </>
          ) : (
            'Read'
          )}{' '}
          as {SOURCE_NAMES[reading.format]}
          {unsure === 0 ? '' : `. ${unsure} ${unsure === 1 ? 'part is' : 'parts are'} not certain.`}
        </p>
        {reading.encoding === null || review.path === null ? null : (
          <EncodingSelect
            encoding={reading.encoding}
            disabled={isReading}
            choose={(encoding) => void readAgain(encoding)}
          />
        )}
        <Notes notes={reading.notes} />
        <div className="import-scroll">
          <PartList
            first={first}
            parts={reading.parts}
            set={(part, role) => change((now) => withRole(now, part, role))}
          />
        </div>
        <RoleKeys />
      </section>
      <section className="import-column" aria-label="The story">
        <ImportFields
          // What is typed shows at once, the story around it a moment later.
          story={{ ...story, ...review.edits }}
          house={house}
          author={author}
          write={(edits) => change((now) => withEdits(now, edits))}
        />
        {page}
      </section>
    </div>
  );
}
