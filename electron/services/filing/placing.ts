import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { codeOf } from '../exchange/files';
import type { Disk } from './disk';
import type { Put, Step } from './steps';

/**
 * Carries out the steps, in their order; those that were carried out before are passed over. Errors, with the steps that
 * were done left done: `filing.taken` {file} where another file has the name, `filing.lost` where what was to be put in
 * place is gone, `filing.gone` {folder} where the folder of a destination is, and what the file system says, see
 * `failureOfFiling`.
 */
export async function carryOut(steps: readonly Step[], disk: Disk): Promise<Result<null>> {
  const reached = await reach(steps, disk);
  if (!reached.ok) return reached;
  for (const step of steps) {
    const done = await carryOutOne(step, disk);
    if (done.ok) continue;
    // Of a disk that went away meanwhile it cannot be said that a file was lost on it.
    const still = await reach(steps, disk);
    return still.ok ? done : still;
  }
  for (const folder of foldersOf(steps)) await quietly(disk.sync(folder));
  return ok(null);
}

/**
 * Undoes steps, the last one first: what was there before is there again. Gives whether all of it could be undone; nothing
 * is where the folder of a destination is not there.
 */
export async function takeBack(steps: readonly Step[], disk: Disk): Promise<boolean> {
  if (!(await reach(steps, disk)).ok) return false;
  let isDone = true;
  for (const step of steps.toReversed()) {
    try {
      await undo(step, disk);
    } catch {
      isDone = false;
    }
  }
  for (const folder of foldersOf(steps)) await quietly(disk.sync(folder));
  return isDone;
}

/** Removes what steps left under hidden names; what cannot be removed stays. */
export async function tidy(steps: readonly Step[], disk: Disk): Promise<void> {
  for (const step of steps) {
    if (step.aside !== null) await quietly(disk.remove(step.aside));
    if (step.kind === 'put') await quietly(disk.remove(step.temp));
    else if (step.folder !== null) await quietly(disk.removeFolder(step.folder));
  }
}

/** What the file system says, as an error of filing: `filing.denied`, `filing.full`, `filing.gone`, `filing.failed`. */
export function failureOfFiling(error: unknown, path: string): ReturnType<typeof fail> {
  const code = codeOf(error);
  const facts = { folder: dirname(path) };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return fail('filing.denied', facts);
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('filing.full', facts);
  if (code === 'ENOENT' || code === 'ENOTDIR') return fail('filing.gone', facts);
  const reason = code !== '' ? code : error instanceof Error ? error.message : '';
  return fail('filing.failed', { ...facts, reason });
}

/** Whether the folders of all destinations are there: on a disk that is not connected every file seems to be gone. */
async function reach(steps: readonly Step[], disk: Disk): Promise<Result<null>> {
  const hidden = new Map(steps.map(hiddenName).map((path) => [dirname(path), path]));
  for (const [folder, path] of hidden) {
    try {
      if (!(await disk.isFolder(folder))) return fail('filing.gone', { folder });
    } catch (error) {
      return failureOfFiling(error, path);
    }
  }
  return ok(null);
}

/** The name a step hides a file under, right in the folder of its destination. */
function hiddenName(step: Step): string {
  return step.kind === 'put' ? step.temp : step.aside;
}

async function carryOutOne(step: Step, disk: Disk): Promise<Result<null>> {
  try {
    return step.kind === 'put' ? await put(step, disk) : await drop(step, disk);
  } catch (error) {
    return failureOfFiling(error, step.target);
  }
}

async function put(step: Put, disk: Disk): Promise<Result<null>> {
  const { temp, target, sha256, aside, replaces, folder } = step;
  if ((await disk.hash(temp)) === null)
    return (await disk.hash(target)) === sha256 ? ok(null) : fail('filing.lost', { file: target });
  if (folder !== null) await makeFolder(folder, disk);
  const there = aside === null ? null : await disk.hash(target);
  if (aside !== null && there !== null) {
    if (replaces !== undefined && there !== replaces) return fail('filing.taken', { file: target });
    await keepAside(target, aside, disk);
    await disk.rename(temp, target);
    return ok(null);
  }
  return putNew(step, disk);
}

/** A name that no file has yet, and that no other program takes at the same moment. */
async function putNew({ temp, target, sha256 }: Put, disk: Disk): Promise<Result<null>> {
  try {
    await disk.link(temp, target);
  } catch (error) {
    const there = await disk.hash(target);
    if (there !== null && there !== sha256) return fail('filing.taken', { file: target });
    // Not every disk gives a file two names: there it is looked, and then renamed.
    if (there === null) {
      if (codeOf(error) === 'ENOENT') throw error;
      await disk.rename(temp, target);
      return ok(null);
    }
  }
  await disk.remove(temp);
  return ok(null);
}

async function drop({ target, sha256, aside }: Step & { kind: 'drop' }, disk: Disk): Promise<Result<null>> {
  // What somebody else has put there meanwhile is not ours to take away.
  if ((await disk.hash(target)) === sha256) await disk.rename(target, aside);
  return ok(null);
}

async function keepAside(target: string, aside: string, disk: Disk): Promise<void> {
  if ((await disk.hash(aside)) !== null) return;
  try {
    await disk.link(target, aside);
  } catch {
    await disk.copy(target, aside);
  }
}

async function undo(step: Step, disk: Disk): Promise<void> {
  const hasAside = step.aside !== null && (await disk.hash(step.aside)) !== null;
  if (step.kind === 'drop') {
    if (hasAside && (await disk.hash(step.target)) === null) await disk.rename(step.aside, step.target);
    return;
  }
  // One that was to replace a file is still that file as long as what replaces it is under its hidden name.
  const isPlaced = step.aside === null || (await disk.hash(step.temp)) === null;
  const there = await disk.hash(step.target);
  if (step.aside !== null && hasAside) {
    // What somebody else has made of it meanwhile stays.
    if (there === null || there === step.sha256) await disk.rename(step.aside, step.target);
  } else if (isPlaced && there === step.sha256) await disk.remove(step.target);
  await disk.remove(step.temp);
  if (step.folder !== null) await quietly(disk.removeFolder(step.folder));
}

async function makeFolder(folder: string, disk: Disk): Promise<void> {
  try {
    await disk.makeFolder(folder);
  } catch (error) {
    if (!(await disk.isFolder(folder))) throw error;
  }
}

function foldersOf(steps: readonly Step[]): Set<string> {
  return new Set(steps.map(({ target }) => dirname(target)));
}

/** What need not succeed. */
async function quietly(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined);
}
