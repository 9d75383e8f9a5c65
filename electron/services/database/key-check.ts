import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a key is recognised by; it gives nothing of the key away. */
function fingerprint(key: Uint8Array): string {
  return createHmac('sha256', key).update('dateline key check').digest('hex');
}

/** Leaves word beside a database which key it has, to tell a wrong key from a damaged file later. */
export function writeKeyCheck(path: string, key: Uint8Array): void {
  if (keyCheck(path, key) === 'right') return;
  writeFileSync(checkPath(path), fingerprint(key));
}

/** Whether a database was ever made here. */
export function hasKeyCheck(path: string): boolean {
  return existsSync(checkPath(path));
}

/** Whether a key is the one the database beside was made with. */
export function keyCheck(path: string, key: Uint8Array): 'right' | 'wrong' | 'unknown' {
  let kept: Buffer;
  try {
    kept = readFileSync(checkPath(path));
  } catch {
    return 'unknown';
  }
  const expected = Buffer.from(fingerprint(key));
  if (kept.length !== expected.length) return 'unknown';
  return timingSafeEqual(kept, expected) ? 'right' : 'wrong';
}

function checkPath(path: string): string {
  return `${path}.key-check`;
}
