import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Connection } from './connection';
import { SCHEMA_STEPS, type SchemaStep } from './schema';
import { transact } from './transact';

/** The number of the schema a database has; 0 is an empty one. */
export function schemaOf(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings a database to the newest schema, each step in a transaction of its own with its number, so that a kill
 * between leaves a database some schema describes. `backUp` runs before the first step unless the database is
 * new, and a failure of it stops everything. Errors: `store.newer` {schema, known} with nothing touched.
 */
export function migrate(
  db: Connection,
  backUp: (schema: number) => Result<unknown>,
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): Result<{ from: number; to: number }> {
  const from = schemaOf(db);
  if (from > steps.length) return fail('store.newer', { schema: from, known: steps.length });
  if (from > 0 && from < steps.length) {
    const kept = backUp(from);
    if (!kept.ok) return kept;
  }
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    const done = transact(db, () => {
      step(db);
      db.pragma(`user_version = ${index + 1}`);
      return ok(null);
    });
    if (!done.ok) return done;
  }
  return ok({ from, to: steps.length });
}
