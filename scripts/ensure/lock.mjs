import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CACHE, ROOT } from '../paths.mjs';
import { say } from '../say.mjs';

/**
 * As `withLock`, for what belongs to this checkout alone.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export function withCheckoutLock(name, work) {
  return withLock(`${name}-${createHash('sha256').update(ROOT).digest('hex').slice(0, 16)}`, work);
}

/**
 * Does the work while no other command of ours does the same: two that install or build in one checkout at once
 * would tear each other's files apart. A lock left by a process that died is taken over.
 * @template T
 * @param {string} name what is locked; a file name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const folder = join(CACHE, 'locks');
  const file = join(folder, name);
  await mkdir(folder, { recursive: true });
  for (let told = 0; !(await take(file));) {
    const pid = await holder(file);
    if (pid !== told && pid !== 0 && alive(pid)) {
      say(`Waiting for process ${pid}, which does the same (if it does not, delete ${file})…`);
      told = pid;
    }
    await wait(200);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  const pid = await holder(file);
  // Zero: it went away, or has not written its number yet; look again.
  if (pid !== 0 && !alive(pid)) await remove(file, pid);
  return false;
}

/**
 * Takes the lock of a dead process away; by renaming first, so that of several that saw it only one does.
 * @param {string} file
 * @param {number} pid
 */
async function remove(file, pid) {
  const left = `${file}.left-by-${pid}`;
  await rename(file, left).catch(() => undefined);
  await rm(left, { force: true });
}

/**
 * @param {string} file
 * @returns {Promise<number>}
 */
async function holder(file) {
  return Number(await readFile(file, 'utf8').catch(() => '')) || 0;
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
