import { createCipheriv, createDecipheriv } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createKeyFile, type KeyFile } from '../../../../electron/services/settings/key-file';
import { createKeys, type Keyring, type Keys } from '../../../../electron/services/settings/keys';
import type { Result } from '../../../../shared/ipc/result';
import { testFolder } from '../support/folder';
import { failureIn, must } from '../support/must';

/** A keyring that really encrypts, as the desktop's does; another secret makes it another one. */
function desktopKeyring(secret: string, available = true): Keyring {
  const key = Buffer.alloc(32, secret);
  return {
    available: () => available,
    wrap: (text) => {
      const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12));
      return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
    },
    unwrap: (wrapped) => {
      const bytes = Buffer.from(wrapped);
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12), { authTagLength: 16 });
      decipher.setAuthTag(bytes.subarray(-16));
      return decipher.update(bytes.subarray(0, -16)).toString() + decipher.final('utf8');
    },
  };
}

const RING = desktopKeyring('ring');
const NO_RING = desktopKeyring('', false);

interface Machine {
  folder: string;
  paths: string[];
  file: KeyFile;
  /** The keeper at another start, with this keyring. */
  start: (keyring: Keyring) => Keys;
}

function machine(): Machine {
  const folder = testFolder();
  const paths = [join(folder, 'key.json'), join(folder, 'copy', 'key.json')];
  const file = createKeyFile(paths);
  return { folder, paths, file, start: (keyring) => createKeys({ file, keyring, cost: 2 ** 4 }) };
}

function keyOf(result: Result<{ state: string; key?: Uint8Array }>): Uint8Array {
  const { key } = must(result);
  if (key === undefined) throw new Error('locked');
  return key;
}

test('a new library gets a key of 32 bytes, and the next start finds the same', () => {
  const { start } = machine();
  const first = start(RING).open(true);
  expect(first).toMatchObject({ ok: true, value: { state: 'open', guard: 'keyring' } });
  expect(keyOf(first)).toHaveLength(32);
  expect(keyOf(start(RING).open(false))).toEqual(keyOf(first));
  expect(keyOf(machine().start(RING).open(true))).not.toEqual(keyOf(first));
});

test('the key does not lie open where a keyring guards it', () => {
  const { start, paths } = machine();
  const key = Buffer.from(keyOf(start(RING).open(true)));
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain(key.toString('base64'));
    expect(text).not.toContain(key.toString('hex'));
  }
});

test('a machine without a keyring starts, says that nothing guards the key, and lets nobody else read it', () => {
  const { start, paths } = machine();
  const first = start(NO_RING).open(true);
  expect(first).toMatchObject({ value: { guard: 'nothing' } });
  expect(keyOf(start(NO_RING).open(false))).toEqual(keyOf(first));
  // Windows keeps others out by the folder of the profile instead.
  const others = process.platform === 'win32' ? 0 : 0o077;
  for (const path of paths) expect(statSync(path).mode & others).toBe(0);
});

test('with a passphrase and no keyring, the passphrase alone opens the key', async () => {
  const { start, paths } = machine();
  const keys = start(NO_RING);
  const key = keyOf(keys.open(true));
  expect(must(await keys.setPassphrase(key, 'Tokyo, March 20'))).toBe('passphrase');
  expect(readFileSync(paths[0] ?? '', 'utf8')).not.toContain(Buffer.from(key).toString('base64'));
  const next = start(NO_RING);
  expect(must(next.open(false))).toEqual({ state: 'locked' });
  expect(failureIn(await next.unlock('Tokyo, March 21')).code).toBe('key.wrong-passphrase');
  expect(keyOf(await next.unlock('Tokyo, March 20'))).toEqual(key);
});

test('a passphrase opens however its accents are typed, and an empty one is refused', async () => {
  const { start } = machine();
  const keys = start(NO_RING);
  const key = keyOf(keys.open(true));
  expect(failureIn(await keys.setPassphrase(key, '')).code).toBe('key.empty-passphrase');
  must(await keys.setPassphrase(key, 'Caf\u00e9'));
  expect(keyOf(await keys.unlock('Cafe\u0301'))).toEqual(key);
});

test('a passphrase taken away leaves the key to the keyring, or to nothing', async () => {
  const { start } = machine();
  const key = keyOf(start(NO_RING).open(true));
  must(await start(NO_RING).setPassphrase(key, 'secret'));
  expect(must(start(NO_RING).removePassphrase(key))).toBe('nothing');
  expect(keyOf(start(NO_RING).open(false))).toEqual(key);
  expect(must(start(RING).removePassphrase(key))).toBe('keyring');
  expect(keyOf(start(RING).open(false))).toEqual(key);
});

test('with both, a lost keyring leaves the passphrase', async () => {
  const { start } = machine();
  const key = keyOf(start(RING).open(true));
  expect(must(await start(RING).setPassphrase(key, 'secret'))).toBe('keyring');
  expect(must(start(RING).open(false))).toMatchObject({ guard: 'keyring' });
  for (const ring of [NO_RING, desktopKeyring('another')]) {
    expect(must(start(ring).open(false))).toEqual({ state: 'locked' });
    expect(keyOf(await start(ring).unlock('secret'))).toEqual(key);
  }
});

test('a keyring that does not answer, or is another one, is named, and the key stays for when it is back', () => {
  const { start } = machine();
  const key = keyOf(start(RING).open(true));
  for (const ring of [NO_RING, desktopKeyring('another')])
    expect(failureIn(start(ring).open(false)).code).toBe('key.no-keyring');
  expect(keyOf(start(RING).open(false))).toEqual(key);
});

test('a library whose key is gone gets no new one', () => {
  const { start, paths } = machine();
  expect(failureIn(start(RING).open(false)).code).toBe('key.missing');
  expect(paths.some((path) => statSync(path, { throwIfNoEntry: false }) !== undefined)).toBe(false);
});

test('one of the two files is enough', () => {
  const { start, paths } = machine();
  const key = keyOf(start(RING).open(true));
  const [first = '', second = ''] = paths;
  writeFileSync(first, '{"format":');
  expect(keyOf(start(RING).open(false))).toEqual(key);
  rmSync(first);
  expect(keyOf(start(RING).open(true))).toEqual(key);
  writeFileSync(second, 'rubbish');
  expect(failureIn(start(RING).open(true)).code).toBe('key.damaged');
});

test('a record that makes no sense is never written over', () => {
  const { start, file, paths } = machine();
  for (const record of [
    { format: 2 },
    [],
    'key',
    { format: 1, keyring: null, passphrase: null, plain: 'c2hvcnQ=' },
  ]) {
    must(file.write(record));
    expect(failureIn(start(RING).open(true)).code).toBe('key.damaged');
    expect(JSON.parse(readFileSync(paths[0] ?? '', 'utf8'))).toEqual(record);
  }
});

test('a key that cannot be written down is not used', () => {
  const { folder } = machine();
  writeFileSync(join(folder, 'file'), '');
  const keys = createKeys({ file: createKeyFile([join(folder, 'file', 'key.json')]), keyring: RING });
  expect(keys.open(true).ok).toBe(false);
  expect(readdirSync(folder)).toEqual(['file']);
});
