import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../../electron/services/database/connection';
import { openDatabase } from '../../../electron/services/database/open';
import { openSearchEngine } from '../../../electron/services/search/engine';
import { createKeyFile } from '../../../electron/services/settings/key-file';
import { createKeys, type Keyring } from '../../../electron/services/settings/keys';
import { storePaths } from '../../../electron/services/store';
import { insertStory } from '../../../electron/services/stories/record';
import { EMPTY_SESSION, type Session } from '../../../shared/ipc/session';
import { ok } from '../../../shared/ipc/result';
import { wireStory } from '../../support/wire-stories';
import { must } from './library';

const NO_KEYRING: Keyring = {
  available: () => false,
  wrap: () => new Uint8Array(),
  unwrap: () => '',
};

/** Makes a data folder with as many stories, indexed, as the application left it when the last of them was open. */
export function fillLibrary(folder: string, count: number, isOpen: boolean): void {
  const keys = createKeys({ file: createKeyFile([join(folder, 'key.json')]), keyring: NO_KEYRING });
  const opened = must(keys.open(true));
  if (opened.state === 'locked') throw new Error('A new key is locked');
  const { key } = opened;
  const { library } = storePaths(folder);
  const { db } = must(
    openDatabase({ path: library, key, now: () => new Date().toISOString(), backUp: () => ok(null) }),
  );
  let last = '';
  db.exec('BEGIN');
  for (let seed = 0; seed < count; seed += 1) {
    const story = wireStory(seed);
    insertStory(db, story);
    last = story.id;
  }
  db.exec('COMMIT');
  db.close();
  const engine = must(openSearchEngine({ ...storePaths(folder), key }));
  while (must(engine.catchUp(256)) === 'more');
  engine.close();
  // Closing the last connection takes the log into the library, as a quit does.
  connect(library, key).close();
  const session: Session = isOpen
    ? { ...EMPTY_SESSION, tabs: [{ story: last, caret: null, scroll: 0 }], active: last }
    : EMPTY_SESSION;
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ session }));
}
