import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DISK, type Disk } from '../../../../electron/services/filing/disk';
import { createOutbox, type Outbox } from '../../../../electron/services/filing/outbox';
import { sendStory, type SendingNeeds } from '../../../../electron/services/filing/send';
import { copyOf } from '../../../../electron/services/media/copy';
import { newDestination, type Destination } from '../../../../shared/house/destination';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import type { SendOrder, SendReport } from '../../../../shared/ipc/filing';
import type { Result } from '../../../../shared/ipc/result';
import { newStory, paragraph } from '../../../../shared/story/create';
import { emptyPhoto } from '../../../../shared/story/photo';
import type { Story } from '../../../../shared/story/story';
import { PICTURES, pictureBytes } from '../../../support/pictures';
import { testClock, testLibrary, type TestLibrary } from '../support/library';
import { must } from '../support/must';

/** A newsroom with a library, a story in it, and destinations. */
export interface Desk {
  library: TestLibrary;
  outbox: Outbox;
  needs: SendingNeeds;
  story: Story;
  /** Sends the story; to all destinations, unless others are named. */
  send: (order?: Partial<SendOrder>) => Promise<Result<SendReport>>;
  /** Changes the story as it is kept. */
  edit: (change: Partial<Story>) => Story;
  destinations: Destination[];
}

/** What a desk is made with. */
export interface DeskOptions {
  destinations: Destination[];
  story?: Partial<Story>;
  disk?: Partial<Disk>;
  library?: TestLibrary;
}

/** A destination of a folder. */
export function destination(folder: string, more: Partial<Destination> = {}): Destination {
  return { ...newDestination('wire', 'The wire'), folder, format: 'text', ...more };
}

/** A desk with one story about talks. */
export function desk({ destinations, story: more = {}, disk = {}, library }: DeskOptions): Desk {
  const opened = library ?? testLibrary();
  const now = testClock();
  const { access, stories } = opened;
  const outbox = createOutbox({ access, now, author: () => 'Ann Editor', changed: () => undefined });
  const made = must(
    stories.create(
      {
        ...newStory({ now: '2026-03-20T11:00:00.000Z' }),
        ...{ slug: 'TALKS', headline: 'Ministers to talk', body: [paragraph('They meet on Monday.')] },
        ...more,
      },
      'created',
    ),
  );
  const needs: SendingNeeds = {
    ...{ outbox, open: stories.open, location: () => false, disk: { ...DISK, ...disk }, now },
    media: (hash) => Promise.resolve(pictureBytes(hash)),
    copy: (photo, location) => {
      const bytes = pictureBytes(photo.media.hash);
      return Promise.resolve(bytes === null ? null : copyOf(photo, bytes, null, location));
    },
    printPdf: (html, { title }) => Promise.resolve(new TextEncoder().encode(`%PDF ${title} ${html.length}`)),
    handOff: () => Promise.reject(new Error('nothing is handed on here')),
    house: () => ({ ...DEFAULT_HOUSE, destinations }),
  };
  return {
    ...{ library: opened, outbox, needs, destinations, story: made.story },
    send: (order = {}) => {
      const opened = stories.open(made.story.id);
      return sendStory(
        {
          ...{ story: made.story.id, kind: 'first', note: '', embargoed: false },
          base: opened.ok ? opened.value.revision : 0,
          destinations: destinations.map(({ id }) => id),
          ...order,
        },
        needs,
      );
    },
    edit: (change) => {
      const { story, revision } = must(stories.open(made.story.id));
      const next = { ...story, ...change };
      must(stories.save(next, revision));
      return next;
    },
  };
}

/** A photo with a picture. */
export function photo(at: 0 | 1): ReturnType<typeof emptyPhoto> {
  return { ...emptyPhoto(PICTURES[at].media), alt: 'A harbour', credit: 'EPA' };
}

/** Everything in a folder and the folders in it, hidden files too, as `name: text`. */
export function inFolder(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((one) => {
      const name = below === '' ? one.name : `${below}/${one.name}`;
      return one.isDirectory() ? inFolder(folder, name) : [name];
    })
    .toSorted();
}

/** The text of a file. */
export function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** What the file system throws. */
export function diskError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
