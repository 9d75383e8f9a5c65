import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../paths.mjs';

/**
 * One number for the content of files and folders of the checkout, so that what was made from them is known to be
 * stale. Content, not dates: changing branch and back makes nothing stale.
 * @param {readonly string[]} names files or folders, relative to the checkout; absent ones count as empty
 * @param {...string} more what else the result depends on
 * @returns {string}
 */
export function fingerprint(names, ...more) {
  const hash = createHash('sha256');
  for (const text of more) hash.update(`${text}\0`);
  for (const name of names) for (const file of filesIn(name)) hash.update(`${file}\0`).update(read(file));
  return hash.digest('hex');
}

/**
 * @param {string} stamp path of the stamp file
 * @returns {string} what was written last; empty when nothing was
 */
export function readStamp(stamp) {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} stamp
 * @param {string} text
 */
export function writeStamp(stamp, text) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, text);
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function filesIn(name) {
  const kind = statSync(join(ROOT, name), { throwIfNoEntry: false });
  if (!kind?.isDirectory()) return kind ? [name] : [];
  return readdirSync(join(ROOT, name))
    .sort()
    .flatMap((child) => filesIn(`${name}/${child}`));
}

/** @param {string} file */
function read(file) {
  return readFileSync(join(ROOT, file));
}
