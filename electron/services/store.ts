import { basename, dirname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { BackupRow } from '../../shared/ipc/library';
import { fail, ok, type Result } from '../../shared/ipc/result';
import { createBackups, type Backups } from './backup/backups';
import { JOBS_HERE, jobsInThreads, type Jobs } from './backup/jobs';
import { copyAside, type BackupOrder } from './backup/make';
import { salvage } from './backup/salvage';
import { createAccess } from './database/access';
import { connect } from './database/connection';
import { openDatabase } from './database/open';
import { DISK } from './filing/disk';
import { finishAll } from './filing/finish';
import { createOutbox, type Outbox } from './filing/outbox';
import { createMediaStore, type MediaStore } from './media/media';
import { createThumbs, type Thumbs } from './media/thumbs';
import { sweepMedia } from './media/sweep';
import { openSearchEngine } from './search/engine';
import { createListing, type Listing } from './search/listing';
import { searchHere, searchInThread, type Search } from './search/search';
import { createStoryList } from './stories/list';
import { lastSeq } from './stories/record';
import { createStories, type Stories } from './stories/stories';
import { createChains, type Chains } from './versions/chains';
import { createVersions, type Versions } from './versions/versions';
import { openWireStore, type WireStore } from './wires/store';

/** Starts one of the store's threads: `out/main/search-worker.js` or `backup-worker.js` with this data. */
export type StartThread = (name: 'search' | 'backup', data: object) => Worker;

/** What a store needs. */
export interface StoreOptions {
  paths: StorePaths;
  /** 32 random bytes. */
  key: Uint8Array;
  now: () => string;
  /** Who is writing: the author of versions. */
  author: () => string;
  /** Null does the threads' work here and now: for the command line and tests. */
  startThread: StartThread | null;
  /** Told, once, when a page of the library turns out to be unreadable after the store was opened. */
  damaged: () => void;
  /** Told what became of a backup that nobody asked for. */
  backedUp: (result: Result<BackupRow>) => void;
  /** Told which stories a sending of an earlier run was finished of. */
  filed?: (stories: readonly string[]) => void;
  /** Milliseconds to the first backup of a run, and between them. */
  backupAfter?: number;
  backupEvery?: number;
}

/** Where a store keeps its things. */
export interface StorePaths {
  library: string;
  index: string;
  wires: string;
  backups: string;
  media: string;
  thumbs: string;
}

/** Everything kept on this machine. */
export interface Store {
  stories: Stories;
  versions: Versions;
  /** What was sent, and what is being sent. */
  outbox: Outbox;
  /** Whole histories, as they are handed on. */
  chains: Chains;
  media: MediaStore;
  thumbs: Thumbs;
  backups: Backups;
  list: Listing;
  /** The pictures of all stories. */
  pictures: Pick<Search, 'photos' | 'uses'>;
  /**
   * What is kept of the wires, opened when first asked for: neither the stories nor the start depend on it.
   * Errors: those of `openWireStore`, `store.not-open`.
   */
  wires: () => Result<WireStore>;
  /** The wires that have everything a query asks for. */
  findWires: Search['wires'];
  /**
   * Starts what can wait for the window: the index, backups, deleting pictures whose time is over, finishing what was
   * being sent and, after a run that did not end properly, reading every page.
   */
  startBackground: () => void;
  /** Brings over what can be read of a database that was moved aside as `name` and is newer; gives how many. */
  salvage: (name: string) => Result<number>;
  /** Resolves when every file is closed. */
  close: () => Promise<void>;
}

const MINUTE = 60_000;

/** Where a store in a folder keeps its things. */
export function storePaths(folder: string): StorePaths {
  return {
    library: join(folder, 'stories.db'),
    index: join(folder, 'search.db'),
    wires: join(folder, 'wires.db'),
    backups: join(folder, 'backups'),
    media: join(folder, 'media'),
    thumbs: join(folder, 'thumbs'),
  };
}

/** Opens everything kept on this machine. Errors: those of `openDatabase`. */
export function openStore(options: StoreOptions): Result<Store> {
  const { paths, key, now, author } = options;
  const order = (): BackupOrder => ({ library: paths.library, key, folder: paths.backups, at: now() });
  const opened = openDatabase({
    ...{ path: paths.library, key, now },
    backUp: (db, schema) => copyAside(db, order(), schema),
  });
  if (!opened.ok) return opened;
  const { unclean } = opened.value;
  const damaged = once(options.damaged);
  const access = createAccess(opened.value.db, () => connect(paths.library, key), damaged);
  const { search, jobs } = threadsOf(options);
  const keeping = { access, now, author, changed: search.nudge };
  const media = createMediaStore(paths.media);
  const thumbs = createThumbs(paths.thumbs);
  const heed = (result: Result<unknown>): void => {
    if (!result.ok && result.error.code === 'store.damaged') damaged();
  };
  const backups = createBackups({
    folder: paths.backups,
    make: () => jobs.backUp(order()),
    lastSeq: () => access.read((db) => ok(lastSeq(db))),
    firstAfter: options.backupAfter ?? 2 * MINUTE,
    every: options.backupEvery ?? 30 * MINUTE,
    made: (result) => {
      heed(result);
      options.backedUp(result);
    },
  });

  const outbox = createOutbox(keeping);
  const finish = async (): Promise<void> => {
    const finished = await outbox.inTurn(() => finishAll(outbox, DISK));
    if (finished.ok && finished.value.length > 0) options.filed?.(finished.value);
  };

  let checking = Promise.resolve();
  let finishing = Promise.resolve();
  let closing: Promise<void> | null = null;
  let openedWires: Result<WireStore> | null = null;
  const wires = (): Result<WireStore> => {
    if (closing !== null) return fail('store.not-open');
    // One that could not be opened is tried again: somebody else may have held it.
    if (openedWires?.ok !== true) openedWires = openWireStore({ path: paths.wires, key, now });
    return openedWires;
  };
  const closeAll = async (): Promise<void> => {
    await Promise.all([backups.stop(), search.close(), checking, finishing]);
    // The last connection to close takes the log into the library: this one, so that closing leaves one file.
    access.close();
    if (openedWires?.ok === true) openedWires.value.close();
  };

  return ok({
    stories: createStories(keeping),
    versions: createVersions(keeping),
    outbox,
    chains: createChains(keeping),
    media,
    thumbs,
    backups,
    list: createListing(createStoryList(access), search),
    pictures: { photos: search.photos, uses: search.uses },
    wires,
    findWires: search.wires,
    startBackground: () => {
      search.nudge();
      backups.start();
      finishing = finish();
      void sweepMedia(access, [media, thumbs], now());
      if (unclean) checking = jobs.check(paths.library, key).then(heed);
    },
    salvage: (name) => {
      const aside = join(dirname(paths.library), basename(name));
      return salvage({ damaged: aside, key, into: access, author: author(), at: now() });
    },
    close: () => (closing ??= closeAll()),
  });
}

/** The same call, the first time only. */
function once(call: () => void): () => void {
  let called = false;
  return () => {
    if (!called) call();
    called = true;
  };
}

function threadsOf({ paths, key, startThread }: StoreOptions): { search: Search; jobs: Jobs } {
  const { library, index, media, thumbs, wires } = paths;
  const place = { library, index, key, media, thumbs, wires };
  if (startThread === null) return { search: searchHere(() => openSearchEngine(place)), jobs: JOBS_HERE };
  return {
    search: searchInThread(() => startThread('search', place)),
    jobs: jobsInThreads((job) => startThread('backup', job)),
  };
}
