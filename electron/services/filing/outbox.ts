import * as v from 'valibot';
import type { OpenedStory } from '../../../shared/ipc/stories';
import { FiledSendingSchema, type FiledSending } from '../../../shared/ipc/filing';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import type { Access } from '../database/access';
import type { Cell, Connection } from '../database/connection';
import { findStory, storyOf, updateStory } from '../stories/record';
import { insertVersion, latestVersion } from '../versions/record';
import { insertSending, readSendings } from './records';
import { StepSchema } from './steps';

/** What is being put in place: while files are written only their hidden names are known. */
const PlanSchema = v.variant('state', [
  v.strictObject({ state: v.literal('writing'), temps: v.array(v.string()) }),
  v.strictObject({
    state: v.literal('placing'),
    steps: v.array(StepSchema),
    sending: FiledSendingSchema,
  }),
]);

/** What is being put in place. */
export type Plan = v.InferOutput<typeof PlanSchema>;

/** A sending that is under way, or was cut short. */
export interface Pending {
  id: string;
  /** The id of its story. */
  story: string;
  plan: Plan;
}

/** What the outbox needs. */
export interface OutboxNeeds {
  access: Access;
  now: () => string;
  author: () => string;
  /** Called after every change that is on disk. */
  changed: () => void;
}

/** Keeps what is sent, and what is being sent. Errors of every one: `store.*`, see `failureOf`. */
export interface Outbox {
  /** The sendings of a story, newest first; none of a story that is not there. */
  list: (story: string) => Result<FiledSending[]>;
  /** What was not finished: after a crash, or because a folder cannot be reached. */
  pending: () => Result<Pending[]>;
  /** Notes the hidden names files are about to be written under. Errors: `story.missing` {id}. */
  begin: (id: string, story: string, temps: readonly string[]) => Result<null>;
  /**
   * Records the version that is sent, and how its files are put in place: from here on it is finished, not begun again.
   * Errors: `filing.changed` when the story is no longer at revision `base`, those of opening it.
   */
  commit: (id: string, order: Commit) => Result<Extract<Plan, { state: 'placing' }>>;
  /** Everything is in place: keeps what was sent, and what the story is now. */
  finish: (pending: Pending) => Result<OpenedStory>;
  /** Nothing is in place: forgets it, its version too where nothing was made of it yet. */
  forget: (id: string) => Result<null>;
  /** Does one sending after the other. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What is sent, and how it is put in place. */
export interface Commit {
  story: Story;
  /** The revision it was made of. */
  base: number;
  steps: Extract<Plan, { state: 'placing' }>['steps'];
  sending: Omit<FiledSending, 'version' | 'by'>;
}

interface Row extends Record<string, Cell> {
  id: string;
  story: string;
  plan: string;
}

const PENDING =
  'SELECT o.id, s.id AS story, o.plan FROM outbox o JOIN stories s ON s.pk = o.story ORDER BY o.id';
const ONE =
  'SELECT o.id, s.id AS story, o.plan FROM outbox o JOIN stories s ON s.pk = o.story WHERE o.id = ?';
const RowPlanSchema = v.pipe(v.string(), v.parseJson(), PlanSchema);

/** The keeper of sendings. */
export function createOutbox({ access, now, author, changed }: OutboxNeeds): Outbox {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    list: (story) => access.read((db) => readSendings(db, story)),
    pending: () => access.read((db) => ok(db.prepare(PENDING).all<Row>().flatMap(pendingOf))),
    begin: (id, story, temps) =>
      access.write((db) => {
        const found = findStory(db, story);
        if (!found.ok) return found;
        const plan: Plan = { state: 'writing', temps: [...temps] };
        const insert = 'INSERT INTO outbox (id, story, plan) VALUES (?, ?, ?)';
        db.prepare(insert).run([id, found.value.pk, JSON.stringify(plan)]);
        return ok(null);
      }),
    commit: (id, { story, base, steps, sending }) =>
      access.write((db) => {
        const found = findStory(db, story.id);
        if (!found.ok) return found;
        if (found.value.revision !== base) return fail('filing.changed');
        const facts = { reason: 'filed', note: sending.note, author: author(), at: sending.at } as const;
        const version = insertVersion(db, found.value.pk, story, facts);
        const plan = {
          ...{ state: 'placing' as const, steps: [...steps] },
          sending: { ...sending, version: version.id, by: author() },
        };
        db.prepare('UPDATE outbox SET plan = ? WHERE id = ?').run([JSON.stringify(plan), id]);
        return ok(plan);
      }),
    finish: ({ id, story, plan }) => {
      const finished = access.write<OpenedStory>((db) => {
        const found = findStory(db, story);
        if (!found.ok) return found;
        const { pk, revision, spikedAt } = found.value;
        const kept = storyOf(found.value, story);
        if (!kept.ok) return kept;
        db.prepare('DELETE FROM outbox WHERE id = ?').run([id]);
        if (plan.state === 'writing') return ok({ story: kept.value, revision, savedAt: now(), spikedAt });
        const { sending } = plan;
        insertSending(db, pk, sending);
        const status = sending.kind === 'kill' ? ('killed' as const) : ('filed' as const);
        const updatedAt = now();
        const next = { ...kept.value, status, updatedAt };
        updateStory(db, pk, revision + 1, next);
        return ok({ story: next, revision: revision + 1, savedAt: updatedAt, spikedAt });
      });
      if (finished.ok) changed();
      return finished;
    },
    forget: (id) =>
      access.write((db) => {
        const [known] = db.prepare(ONE).all<Row>([id]).flatMap(pendingOf);
        if (known?.plan.state === 'placing') forgetVersion(db, known.story, known.plan.sending.version);
        db.prepare('DELETE FROM outbox WHERE id = ?').run([id]);
        return ok(null);
      }),
    inTurn: (work) => {
      const done = turn.then(work);
      turn = done.catch(() => undefined);
      return done;
    },
  };
}

/** A version that was never sent is none; where another was made of it meanwhile it stays. */
function forgetVersion(db: Connection, story: string, version: string): void {
  const found = findStory(db, story);
  const latest = found.ok ? latestVersion(db, found.value.pk) : undefined;
  if (latest?.id === version) db.prepare('DELETE FROM versions WHERE id = ?').run([version]);
}

/** A row this build cannot read stays as it is: a newer one finishes it. */
function pendingOf({ id, story, plan }: Row): Pending[] {
  const parsed = v.safeParse(RowPlanSchema, plan);
  return parsed.success ? [{ id, story, plan: parsed.output }] : [];
}
