import { join } from 'node:path';
import { embargoTime, isEmbargoed } from '../../../shared/exchange/embargo';
import { titleOf } from '../../../shared/exchange/html/write-head';
import { noteBook } from '../../../shared/exchange/note-book';
import type { Sending } from '../../../shared/exchange/types';
import type { Destination } from '../../../shared/house/destination';
import type { OpenedStory } from '../../../shared/ipc/stories';
import type { FiledSending, PlannedPlace, SendOrder, SendPlan, SendReport } from '../../../shared/ipc/filing';
import { fail, ok, type Failure, type Result } from '../../../shared/ipc/result';
import { newId } from '../../../shared/story/ids';
import { sentDigest } from '../../../shared/story/sent-digest';
import type { Story } from '../../../shared/story/story';
import { endingOf, namesIn } from '../exchange/export-names';
import type { WritingNeeds } from '../exchange/export-story';
import { addresseesOf, maySend, type Addressee } from './addressees';
import type { Disk } from './disk';
import { finishOne } from './finish';
import { freeBase, namingOf, ownFiles } from './naming';
import type { Outbox } from './outbox';
import { pack, type Parcel } from './parcels';
import { carryOut, failureOfFiling, takeBack, tidy } from './placing';

/** What sending needs. */
export interface SendingNeeds extends WritingNeeds {
  outbox: Outbox;
  disk: Disk;
  /** A story as it is kept. */
  open: (id: string) => Result<OpenedStory>;
  /** Whether positions on the globe may go out in pictures. */
  location: () => boolean;
}

/**
 * What a sending of a story would be, and where it can go. Errors: those of opening the story, and of `maySend`.
 */
export async function planSending(
  { story: id, kind }: Pick<SendOrder, 'story' | 'kind'>,
  { outbox, disk, open, house, now }: SendingNeeds,
): Promise<Result<SendPlan>> {
  const known = knownOf(id, kind, open, outbox);
  if (!known.ok) return known;
  const { story, sendings, number } = known.value;
  const facts = { story, number, at: now() };
  const offered = addresseesOf(kind, house().destinations, sendings);
  const places = await Promise.all(offered.map((to) => placeOf(to, facts, disk)));
  return ok({ number, places });
}

async function placeOf(
  to: Addressee,
  { story, number, at }: { story: Story; number: number; at: string },
  disk: Disk,
): Promise<PlannedPlace> {
  const { destination, last, isRemoved } = to;
  const problem = await problemOf(destination, disk);
  const facts = { destination, got: last?.number ?? null, isRemoved, problem };
  if (problem !== null) return { ...facts, file: '', replaces: false };
  // The story's own file tells how it is named; what lies beside it may be large, and is looked at when it is sent.
  const own = new Set((await ownFiles(last?.filing.files.slice(0, 1) ?? [], disk)).keys());
  const present = await namesIn(destination.folder);
  const naming = namingOf(to, story, { at, number, present, own, claimed: new Set() });
  const file = `${freeBase(naming, to).base}.${endingOf(destination.format)}`;
  return { ...facts, file, replaces: own.has(join(destination.folder, file)) };
}

/**
 * Sends a story: every file of every destination is on its disk under a hidden name before the first is put in its place,
 * and all are, or none is. The version that is sent is recorded, and what went where. One sending is done after the other.
 *
 * Errors, with nothing sent: those of `planSending`, of packing and of the disk; `filing.embargoed` {story, until},
 * `filing.no-note`, `filing.unknown` when a destination is not there, `filing.pending` {folder} when an earlier sending of
 * the story is not finished, or this one cannot be before a folder is there again, `filing.changed` when the story is
 * another than that which was looked at. `filing.unrecorded`, with everything in its place: it is recorded at the next
 * start.
 */
export function sendStory(order: SendOrder, needs: SendingNeeds): Promise<Result<SendReport>> {
  return needs.outbox.inTurn(() => sendNow(order, needs));
}

async function sendNow(order: SendOrder, needs: SendingNeeds): Promise<Result<SendReport>> {
  const { outbox, disk, open, house, now } = needs;
  const settled = await settle(order.story, outbox, disk);
  if (!settled.ok) return settled;
  const known = knownOf(order.story, order.kind, open, outbox);
  if (!known.ok) return known;
  const { story, revision, sendings, number } = known.value;
  if (revision !== order.base) return fail('filing.changed');
  const at = now();
  const refused = refusal(order, story, at);
  if (refused !== null) return { ok: false, error: refused };
  const offered = addresseesOf(order.kind, house().destinations, sendings);
  const to = offered.filter(({ destination }) => order.destinations.includes(destination.id));
  if (to.length < new Set(order.destinations).size) return fail('filing.unknown');

  const note = order.note.trim();
  const sent: Story = { ...story, status: order.kind === 'kill' ? 'killed' : 'filed', updatedAt: at };
  const packed = await packAll(to, sent, { kind: order.kind, version: number, note }, at, needs);
  if (!packed.ok) return packed;
  const parcels = packed.value;
  const id = newId();
  const placing = await write(id, story.id, parcels, outbox, disk);
  if (!placing.ok) return placing;
  const committed = outbox.commit(id, {
    ...{ story: sent, base: revision, steps: stepsOf(parcels) },
    sending: {
      ...{ id, kind: order.kind, number, note, at, digest: sentDigest(sent) },
      first: sendings.at(-1)?.id ?? null,
      filings: parcels.map(({ filing }) => filing),
    },
  });
  if (!committed.ok) {
    await removeAll(parcels, disk);
    outbox.forget(id);
    return committed;
  }
  const plan = committed.value;
  const placed = await carryOut(plan.steps, disk);
  if (!placed.ok) {
    if (await takeBack(plan.steps, disk)) {
      await tidy(plan.steps, disk);
      outbox.forget(id);
      return placed;
    }
    // What cannot be taken back now is at the next start; where a folder went away it is finished once that is there.
    const { code, facts } = placed.error;
    return code === 'filing.gone' ? fail('filing.pending', facts) : placed;
  }
  await tidy(plan.steps, disk);
  const finished = outbox.finish({ id, story: story.id, plan });
  if (!finished.ok) return fail('filing.unrecorded');
  const said = noteBook();
  for (const { notes } of parcels) said.add(notes);
  return ok({ sending: plan.sending, notes: said.all(), opened: finished.value });
}

interface Known extends OpenedStory {
  sendings: FiledSending[];
  /** The number of the sending that comes next. */
  number: number;
}

function knownOf(
  id: string,
  kind: SendOrder['kind'],
  open: SendingNeeds['open'],
  outbox: Outbox,
): Result<Known> {
  const opened = open(id);
  if (!opened.ok) return opened;
  const sendings = outbox.list(id);
  if (!sendings.ok) return sendings;
  const may = maySend(kind, opened.value.story, opened.value.spikedAt !== null, sendings.value);
  if (!may.ok) return may;
  const number = 1 + Math.max(0, ...sendings.value.map((one) => one.number));
  return ok({ ...opened.value, sendings: sendings.value, number });
}

/** Finishes what an earlier sending of the story left undone. */
async function settle(story: string, outbox: Outbox, disk: Disk): Promise<Result<null>> {
  const pending = outbox.pending();
  if (!pending.ok) return pending;
  for (const one of pending.value) {
    const finished = one.story === story ? await finishOne(one, outbox, disk) : ok(null);
    if (!finished.ok) return finished;
  }
  return ok(null);
}

/** Why an order is not carried out, by itself; null when nothing speaks against it. */
function refusal({ kind, note, embargoed }: SendOrder, story: Story, at: string): Failure | null {
  if ((kind === 'correction' || kind === 'kill') && note.trim() === '') return fail('filing.no-note').error;
  if (kind === 'kill' || embargoed || story.embargo === null || !isEmbargoed(story, at)) return null;
  return fail('filing.embargoed', { story: titleOf(story), until: embargoTime(story.embargo) }).error;
}

async function packAll(
  to: readonly Addressee[],
  story: Story,
  sending: Sending,
  at: string,
  needs: SendingNeeds,
): Promise<Result<Parcel[]>> {
  const claimed = new Set<string>();
  const parcels: Parcel[] = [];
  for (const addressee of to) {
    const facts = { sending, at, location: needs.location(), claimed };
    const { folder } = addressee.destination;
    try {
      const packed = await pack(addressee, story, facts, needs, needs.disk);
      if (packed.ok) parcels.push(packed.value);
      else if (packed.error.code === 'export.failed')
        return fail('filing.failed', { ...packed.error.facts, folder });
      else return packed;
    } catch (error) {
      // A printer that fails, or a story no writer foresaw.
      const reason = error instanceof Error ? error.message : '';
      return fail('filing.failed', { folder, reason });
    }
  }
  return ok(parcels);
}

/** Writes every file under its hidden name; where one cannot be, none stays. */
async function write(
  id: string,
  story: string,
  parcels: readonly Parcel[],
  outbox: Outbox,
  disk: Disk,
): Promise<Result<null>> {
  const puts = parcels.flatMap((parcel) => parcel.puts);
  const begun = outbox.begin(
    id,
    story,
    puts.map(({ step }) => step.temp),
  );
  if (!begun.ok) return begun;
  for (const { step, content } of puts) {
    try {
      await disk.write(step.temp, content);
    } catch (error) {
      await removeAll(parcels, disk);
      outbox.forget(id);
      return failureOfFiling(error, step.temp);
    }
  }
  return ok(null);
}

async function removeAll(parcels: readonly Parcel[], disk: Disk): Promise<void> {
  for (const { puts } of parcels)
    for (const { step } of puts) await disk.remove(step.temp).catch(() => undefined);
}

/** What belongs to the stories first, then the stories, then what is left of earlier ones. */
function stepsOf(parcels: readonly Parcel[]): Parcel['drops'] {
  const puts = parcels.map((parcel) => parcel.puts.map(({ step }) => step));
  return [
    ...puts.flatMap((steps) => steps.slice(0, -1)),
    ...puts.flatMap((steps) => steps.slice(-1)),
    ...parcels.flatMap(({ drops }) => drops),
  ];
}

/** Why nothing can be put at a destination; null when something can, as far as one can tell without trying. */
async function problemOf({ folder }: Destination, disk: Disk): Promise<Failure | null> {
  if (folder === '') return fail('folder.none').error;
  const isThere = await disk.isFolder(folder).catch(() => false);
  return isThere ? null : fail('folder.gone', { folder }).error;
}
