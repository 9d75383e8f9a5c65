import { basename } from 'node:path';
import type { Written } from '../../../shared/exchange/types';
import type { OpenedStory } from '../../../shared/ipc/stories';
import type { TakeIn } from '../../../shared/ipc/handoff';
import { fail, ok, type Failure, type Result } from '../../../shared/ipc/result';
import { newStoryId } from '../../../shared/story/ids';
import { apart } from '../apart/apart';
import type { Peer } from '../apart/peer';
import type { Store } from '../store';
import type { HandOffAnswer, HandOffJob } from './handoff-job';

/** What handing stories on needs. */
export interface HandOffNeeds {
  /** Starts a peer running worker.ts as it was built. */
  start: () => Peer<HandOffJob, HandOffAnswer>;
  /** The folder of the kept pictures. */
  media: string;
  now: () => string;
  /** Who is at this machine: the author of what marks a copy. */
  author: () => string;
}

/** What handing on needs of the store. */
export type Keeping = Pick<Store, 'chains' | 'versions'>;

/** Hands stories on with all their history, and takes them in. Errors of every one: `store.*`, those of `Apart.run`. */
export interface HandOff {
  /**
   * A story as a Dateline file, with what was written since its newest version as a version of its own. Errors: those
   * of `Versions.make` and of packing; `export.failed` {reason} where packing did not come to its end.
   */
  pack: (
    keeping: Keeping,
    story: string,
    order: { baseName: string; location: boolean },
  ) => Promise<Result<Written>>;
  /**
   * Takes the story of a Dateline file in, all of it or nothing: its pictures first, then in one step the rest. Errors:
   * those of reading one; `handoff.other` when it is no longer the file that was looked at; those of `Chains.takeIn`.
   */
  takeIn: (keeping: Keeping, order: TakeIn) => Promise<Result<OpenedStory>>;
  close: () => Promise<void>;
}

/** Seconds a job may take: a file may hold half a gigabyte. */
const SECONDS = 300;

/** What the version is called that is made because a story is handed on. */
const NOTE = 'Handed on as a Dateline file';

/** Works in a process or thread of its own, but for the database. */
export function createHandOff({ start, media, now, author }: HandOffNeeds): HandOff {
  const { run, close } = apart({ start, seconds: () => SECONDS });
  return {
    pack: async ({ chains, versions }, story, order) => {
      const made = versions.make(story, 'before', NOTE);
      if (!made.ok) return made;
      const kept = chains.kept(story);
      if (!kept.ok) return kept;
      const packed = await run({ kind: 'pack', versions: kept.value, media, now: now(), ...order });
      if (!packed.ok) return notPacked(packed.error);
      return packed.value.kind === 'packed'
        ? ok(packed.value.written)
        : fail('export.failed', { reason: '' });
    },
    takeIn: async ({ chains }, { path, head, how }) => {
      const copy =
        how === 'copy' ? { id: newStoryId(), author: author(), at: now(), name: basename(path) } : null;
      const unpacked = await run({ kind: 'unpack', path, copy });
      if (!unpacked.ok) return unpacked;
      if (unpacked.value.kind !== 'unpacked' || unpacked.value.head !== head) return fail('handoff.other');
      const { incoming } = unpacked.value;
      const expected = chains.expect(incoming.pictures);
      if (!expected.ok) return expected;
      const kept = await run({ kind: 'pictures', path, hashes: incoming.pictures, media });
      return kept.ok ? chains.takeIn(incoming, how) : kept;
    },
    close,
  };
}

/** Nothing was to be read where a story is packed: what ends such a job is said as what it is, a file not written. */
function notPacked({ code, facts }: Failure): Result<never> {
  const reason = ENDED[code];
  return reason === undefined
    ? { ok: false, error: { code, facts } }
    : fail('export.failed', { reason: reason(facts) });
}

const ENDED: Readonly<Record<string, (facts: Failure['facts']) => string>> = {
  'read.timeout': ({ seconds }) => `packing it took longer than ${seconds} seconds`,
  'read.too-complex': () => 'there is too little memory to pack it',
  'read.cancelled': () => 'Dateline was closed meanwhile',
  'read.crashed': ({ reason = '' }) => String(reason),
};
