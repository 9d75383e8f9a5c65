import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fingerprint, readStamp, writeStamp } from '../ensure/fingerprint.mjs';
import { OUT, ROOT } from '../paths.mjs';

/**
 * Runs a check whose outcome depends on nothing but the files of the checkout, unless it passed with the very same
 * files before.
 * @param {string} name
 * @param {() => Promise<boolean>} check
 * @returns {Promise<{ok: boolean, ran: boolean}>}
 */
export async function unlessUnchanged(name, check) {
  const stamp = join(OUT, 'passed', name);
  const files = fingerprintOfAll();
  if (files !== null && readStamp(stamp) === files) return { ok: true, ran: false };
  const ok = await check();
  // What changed while the check ran was not checked.
  if (ok && files !== null && fingerprintOfAll() === files) writeStamp(stamp, files);
  return { ok, ran: true };
}

/** All files but ignored ones; null where this is no git checkout. */
function fingerprintOfAll() {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
    return fingerprint([...new Set(listed.split('\0'))].filter(Boolean), process.version);
  } catch {
    return null;
  }
}
