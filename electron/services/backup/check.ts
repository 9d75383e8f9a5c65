import { fail, ok, type Result } from '../../../shared/ipc/result';
import { connect } from '../database/connection';
import { attempt } from '../database/failure';
import { isSound } from '../database/sound';

/** Reads a whole database through, beside its use. Errors: `store.damaged`, and `store.*`. */
export function checkLibrary(library: string, key: Uint8Array): Result<null> {
  return attempt(() => {
    const db = connect(library, key);
    try {
      return isSound(db) ? ok(null) : fail('store.damaged');
    } finally {
      db.close();
    }
  });
}
