import { Images, SearchX } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { KeptPicture } from '../../shared/ipc/media';
import type { PhotoRow } from '../../shared/ipc/photos';
import { bridge } from '../bridge';
import { CLOCK } from '../state/clock';
import { openStory } from '../state/openStories';
import { showStory } from '../state/stories';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor } from '../ui/errors';
import { tell } from '../ui/toasts';
import { chooseFile, pictureFound } from './mending';
import { PhotoBar } from './PhotoBar';
import { PhotoDetails } from './PhotoDetails';
import { PhotoGrid } from './PhotoGrid';
import { createPhotoList, photoAtPlace, type PhotoListState } from './photo-list';
import { ReplaceDialog } from './ReplaceDialog';
import { photoToTake, putAsLead, putAtCaret, receivingStory } from './taking';
import { useAbout } from './use-about';
import './photos.css';

/** The pictures of all stories: to look through, to put into the story on the screen, to replace and to find again. */
export function PhotosDialog({ close }: { close: () => void }): ReactNode {
  const [list] = useState(() => createPhotoList((query) => bridge.request('photos.list', query), CLOCK));
  const [session] = useState(receivingStory);
  const [round, setRound] = useState(0);
  const [replacing, setReplacing] = useState<{ kept: KeptPicture; wasSought: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const state = useStore(list.store);
  const [place, setPlace] = useState({ shown: state.shown, index: 0 });
  // What is shown anew begins at its beginning.
  const chosen = place.shown === state.shown ? place.index : 0;
  const row = photoAtPlace(state, chosen);
  const known = useAbout(row?.hash ?? null, round);
  const about = known?.ok === true ? known.value : null;
  const photo = row === null ? null : photoToTake(row, about);
  const isHere = about === null ? row?.isMissing === false : about.file !== null && about.file !== 'damaged';

  useEffect(() => {
    void list.reload();
    return list.close;
  }, [list]);

  const lookAgain = (): void => {
    setRound((count) => count + 1);
    void list.reload();
  };
  const put = (how: typeof putAtCaret): void => {
    if (session === null || photo === null || !isHere) return;
    how(session, photo);
    const caret = session.caret();
    close();
    // The dialog gives the focus back when it has gone, and the caret would be at the beginning of the page.
    setTimeout(() => {
      if (caret !== null) session.setCaret(caret);
      session.focus();
    });
  };
  const replace = async (): Promise<void> => {
    const kept = await chooseFile();
    if (kept === null || row === null) return;
    if (kept.media.hash === row.hash) tell('That is the same picture.');
    else setReplacing({ kept, wasSought: false });
  };
  const findFile = async (): Promise<void> => {
    const kept = await chooseFile();
    if (kept === null || row === null) return;
    if (kept.media.hash !== row.hash) {
      setReplacing({ kept, wasSought: true });
      return;
    }
    pictureFound(row.hash);
    tell('Found: the picture is here again, wherever it stands.');
    lookAgain();
  };
  const goToStory = async (id: string, target: string): Promise<void> => {
    close();
    await showStory(id);
    openStory(id)?.session.goTo(target);
  };
  const toSearch = (letter: string): void => {
    field.current?.focus();
    if (letter !== '') list.want({ text: state.wish.text + letter });
  };

  const isUsed = (about?.uses.length ?? 0) > 0;
  return (
    <Dialog
      open
      size="full"
      onClose={close}
      title="Photos"
      first={field}
      footer={
        <>
          <span className="photos-count" role="status">
            {countWords(state, session !== null)}
          </span>
          <Button disabled={!isUsed} onClick={() => void replace()}>
            Replace…
          </Button>
          <Button disabled={session === null || !isHere || photo === null} onClick={() => put(putAsLead)}>
            Use as lead
          </Button>
          <Button
            tone="primary"
            disabled={session === null || !isHere || photo === null}
            onClick={() => put(putAtCaret)}
          >
            Insert at the caret
          </Button>
        </>
      }
    >
      <div className="photos">
        <PhotoBar list={list} field={field} toGrid={() => grid.current?.focus()} />
        {state.failure === null ? null : (
          <p className="photos-failure" role="alert">
            {sentenceFor(state.failure)} <Button onClick={() => void list.reload()}>Try again</Button>
          </p>
        )}
        {state.total === 0 ? (
          <Nothing isAsked={state.counts.all > 0 || state.shown.text.trim() !== ''} />
        ) : (
          <div className="photos-columns">
            <PhotoGrid
              list={list}
              scroller={grid}
              chosen={chosen}
              choose={(index) => setPlace({ shown: state.shown, index })}
              take={() => put(putAtCaret)}
              toSearch={toSearch}
            />
            {row === null ? null : (
              <PhotoDetails
                row={withFile(row, isHere)}
                about={about}
                openStory={(id, target) => void goToStory(id, target)}
                findFile={() => void findFile()}
              />
            )}
          </div>
        )}
      </div>
      {replacing === null || row === null || about === null ? null : (
        <ReplaceDialog
          row={row}
          uses={about.uses}
          {...replacing}
          close={(isDone) => {
            setReplacing(null);
            if (isDone) lookAgain();
          }}
        />
      )}
    </Dialog>
  );
}

function Nothing({ isAsked }: { isAsked: boolean }): ReactNode {
  return isAsked ? (
    <EmptyState icon={<SearchX />} title="No photo fits">
      Other words or another filter may find it.
    </EmptyState>
  ) : (
    <EmptyState icon={<Images />} title="No photos yet">
      Every photo put into a story is found here: drop one on the page, paste it, or choose it in the Insert
      menu.
    </EmptyState>
  );
}

/** What was found of the file goes before what the list knew. */
function withFile(row: PhotoRow, isHere: boolean): PhotoRow {
  return row.isMissing === !isHere ? row : { ...row, isMissing: !isHere };
}

/** How many there are, and why none can be put anywhere. */
function countWords({ total, partial, counts }: PhotoListState, isReceived: boolean): string {
  if (total === null || total === 0) return '';
  const all = counts.all.toLocaleString('en');
  const found =
    total === counts.all
      ? `${all} ${counts.all === 1 ? 'photo' : 'photos'}`
      : `${total.toLocaleString('en')} of ${all} photos`;
  const looked = partial ? `${found}, and still looking` : found;
  return isReceived ? looked : `${looked}. Open a story to put one into it.`;
}
