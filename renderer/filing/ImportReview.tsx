import { ChevronLeft, ChevronRight, RotateCcw } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { ImportReadings } from '../../shared/ipc/exchange';
import type { TakeInHow } from '../../shared/ipc/handoff';
import { say, tell } from '../ui/toasts';
import { ask } from '../ui/questions';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { IconButton } from '../ui/IconButton';
import { listing } from '../state/library';
import { settings, useSettings } from '../state/settings';
import { showStory } from '../state/stories';
import { accept } from './accepting';
import { acceptHow, howOf, isNews, standingOf, takeIn, useStanding } from './handing-on';
import { ImportFailures } from './ImportFailures';
import { isChanged, nextOpen, reset, reviewsOf, type Review } from './importing';
import { ReviewPane } from './ReviewPane';
import './import-review.css';

interface ImportReviewProps {
  readings: ImportReadings;
  close: () => void;
}

/** What was recognised in files or in the clipboard, shown before any of it is kept. */
export function ImportReview({ readings, close }: ImportReviewProps): ReactNode {
  const [underWay, setReviews] = useState<readonly Review[]>(() => reviewsOf(readings));
  const [at, setAt] = useState(0);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const { house, author } = useSettings();
  const reviews = reviewsOf(readings, underWay);
  const review = reviews[at];
  const open = reviews.filter(({ state }) => state === 'open');
  const { standing, look } = useStanding(review?.reading.history);
  const how = review?.reading.history === undefined ? null : howOf(standing, review.how);

  // What is under way meanwhile may have gone on: every change is one of how it stands when it is made.
  const change = (index: number, next: (now: Review) => Review): void =>
    setReviews((known) =>
      reviewsOf(readings, known).map((each, place) => (place === index ? next(each) : each)),
    );

  const settle = (index: number, state: Review['state']): readonly Review[] => {
    change(index, (now) => ({ ...now, state }));
    return reviews.map((each, place) => (place === index ? { ...each, state } : each));
  };

  const goOn = (after: readonly Review[]): void => {
    const next = nextOpen(after, at);
    if (next === null) close();
    else setAt(next);
  };

  const take = async (one: Review, as: TakeInHow | null): Promise<string | null> => {
    const { history } = one.reading;
    if (history !== undefined) return as === null ? null : takeIn(one, as, history);
    const context = { house: settings().house, now: new Date().toISOString(), pictures: new Map() };
    const taken = await accept(one, context);
    if (!taken.ok) {
      say(taken.error);
      return null;
    }
    for (const failure of taken.value.pictureFailures) say(failure);
    return taken.value.opened.story.id;
  };

  const acceptOne = async (): Promise<void> => {
    if (review === undefined) return;
    setBusy(true);
    const id = await take(review, how);
    setBusy(false);
    if (id === null) {
      look();
      return;
    }
    goOn(settle(at, 'accepted'));
    void listing.reload();
    await showStory(id, { focus: open.length === 1 });
  };

  const acceptAll = async (): Promise<void> => {
    setBusy(true);
    let after = reviews;
    const ids: string[] = [];
    for (const [index, one] of reviews.entries()) {
      if (one.state !== 'open') continue;
      const { history } = one.reading;
      const now = history === undefined ? null : await standingOf(history);
      if (history !== undefined && now === null) break;
      // What is here already is not brought in once more unasked.
      const isKnown = now !== null && !isNews(now) && one.how === null;
      const id = isKnown ? null : await take(one, howOf(now, one.how));
      if (!isKnown && id === null) break;
      if (id !== null) ids.push(id);
      const state = isKnown ? 'skipped' : 'accepted';
      settle(index, state);
      after = after.map((each, place) => (place === index ? { ...each, state } : each));
    }
    setBusy(false);
    void listing.reload();
    const [first] = ids;
    if (first !== undefined)
      tell(`${ids.length} ${ids.length === 1 ? 'story is' : 'stories are'} in the list.`);
    goOn(after);
    if (first !== undefined) await showStory(first);
  };

  const leave = async (): Promise<void> => {
    if (open.some(isChanged) || open.length > 1) {
      const sure = await ask({
        title: open.length === 1 ? 'Leave this story out?' : `Leave ${open.length} stories out?`,
        body: 'Nothing of them has been kept yet. The files themselves stay where they are.',
        yes: 'Leave out',
        no: 'Go on',
      });
      if (!sure) return;
    }
    close();
  };

  return (
    <Dialog
      open
      size={review === undefined ? 'medium' : 'full'}
      dismissible={false}
      first={review?.reading.exact === null ? first : paper}
      onClose={() => void leave()}
      title={review === undefined ? 'Nothing could be read' : 'Review the import'}
      footer={
        review === undefined ? (
          <Button tone="primary" onClick={close}>
            Close
          </Button>
        ) : (
          <>
            {isChanged(review) ? (
              <Button
                tone="quiet"
                icon={<RotateCcw aria-hidden />}
                className="import-left"
                onClick={() => change(at, reset)}
              >
                As it was read
              </Button>
            ) : null}
            <Button disabled={busy} onClick={() => goOn(settle(at, 'skipped'))}>
              Skip
            </Button>
            {open.length > 1 ? (
              <Button disabled={busy} onClick={() => void acceptAll()}>
                Accept all {open.length}
              </Button>
            ) : null}
            <Button
              tone="primary"
              disabled={busy || (review.reading.history !== undefined && standing === null)}
              onClick={() => void acceptOne()}
            >
              {how === null ? 'Accept' : acceptHow(how)}
            </Button>
          </>
        )
      }
    >
      <div className="import-review">
        <ImportFailures failures={readings.failures} />
        {review === undefined ? null : (
          <>
            {reviews.length > 1 ? <Steps reviews={reviews} at={at} go={setAt} /> : null}
            <ReviewPane
              key={at}
              first={first}
              paper={paper}
              isNamed={reviews.length === 1}
              review={review}
              house={house}
              author={author}
              standing={standing}
              change={(next) => change(at, next)}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

interface StepsProps {
  reviews: readonly Review[];
  at: number;
  go: (at: number) => void;
}

const STATE_WORDS: Readonly<Record<Review['state'], string>> = {
  open: '',
  accepted: ', in the list',
  skipped: ', skipped',
};

function Steps({ reviews, at, go }: StepsProps): ReactNode {
  const review = reviews[at];
  return (
    <div className="import-steps">
      <IconButton
        size="small"
        icon={<ChevronLeft />}
        label="Previous file"
        disabled={at === 0}
        onClick={() => go(at - 1)}
      />
      <span aria-live="polite">
        {at + 1} of {reviews.length}: <b>{review?.name}</b>
        {review === undefined ? '' : STATE_WORDS[review.state]}
      </span>
      <IconButton
        size="small"
        icon={<ChevronRight />}
        label="Next file"
        disabled={at === reviews.length - 1}
        onClick={() => go(at + 1)}
      />
    </div>
  );
}
