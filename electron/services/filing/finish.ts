import { dirname } from 'node:path';
import type { OpenedStory } from '../../../shared/ipc/stories';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Disk } from './disk';
import type { Outbox, Pending } from './outbox';
import { carryOut, takeBack, tidy } from './placing';

/**
 * Finishes or takes back what an earlier run left undone. One whose folder cannot be reached waits for another time. Gives
 * the stories that were finished.
 */
export async function finishAll(outbox: Outbox, disk: Disk): Promise<Result<string[]>> {
  const pending = outbox.pending();
  if (!pending.ok) return pending;
  const finished: string[] = [];
  for (const one of pending.value) if ((await finishOne(one, outbox, disk)).ok) finished.push(one.story);
  return ok(finished);
}

/**
 * Finishes what was cut short, or takes it back where it cannot be finished. Errors: `filing.pending` {folder} when a
 * folder cannot be reached and it has to wait, `store.*`.
 */
export async function finishOne(
  pending: Pending,
  outbox: Outbox,
  disk: Disk,
): Promise<Result<OpenedStory | null>> {
  const { id, plan } = pending;
  if (plan.state === 'writing') {
    for (const temp of plan.temps) await disk.remove(temp).catch(() => undefined);
    return outbox.forget(id);
  }
  const placed = await carryOut(plan.steps, disk);
  if (placed.ok) {
    await tidy(plan.steps, disk);
    return outbox.finish(pending);
  }
  const { code, facts } = placed.error;
  const cannotBe = code === 'filing.lost' || code === 'filing.taken';
  if (!cannotBe || !(await takeBack(plan.steps, disk))) {
    const folder = facts['folder'] ?? dirname(plan.steps[0]?.target ?? '');
    return fail('filing.pending', { folder });
  }
  await tidy(plan.steps, disk);
  return outbox.forget(id);
}
