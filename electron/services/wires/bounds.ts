import { ok, type Result } from '../../../shared/ipc/result';
import type { WireSettings } from '../../../shared/wires/settings';
import type { Access } from '../database/access';

const DAY = 86_400_000;

/** Most wires that go in one transaction, so that nobody waits for long. */
const AT_ONCE = 200;

/** Before this instant (ms since the epoch) nothing is kept. */
export function keptSince({ days }: Pick<WireSettings, 'days'>, now: number): number {
  return now - days * DAY;
}

const OLD = `DELETE FROM items WHERE n IN (SELECT n FROM items WHERE received < ? ORDER BY received, n LIMIT ${AT_ONCE})`;
const MANY = `DELETE FROM items WHERE n IN (SELECT n FROM items ORDER BY received, n
  LIMIT min(${AT_ONCE}, max(0, (SELECT count(*) FROM items) - ?)))`;

/** Lets the oldest go that are out of bounds, some at a time; gives how many went. */
export function letGo(access: Access, settings: WireSettings, now: number): Result<number> {
  return access.write((db) => {
    const since = new Date(keptSince(settings, now)).toISOString();
    const old = db.prepare(OLD).run([since]).changes;
    return ok(old + db.prepare(MANY).run([settings.items]).changes);
  });
}

/** When the oldest wire was received (ms) where there is no room for older ones, else null. */
export function oldestInFull(access: Access, { items }: Pick<WireSettings, 'items'>): Result<number | null> {
  return access.read((db) => {
    const count = Number(db.prepare('SELECT count(*) FROM items', { pluck: true }).get());
    if (count < items) return ok(null);
    const oldest = db.prepare('SELECT min(received) FROM items', { pluck: true }).get<string>();
    return ok(oldest === undefined ? null : Date.parse(oldest));
  });
}
