import type { Wire, WirePage, WireQuery, WireRow } from '../../../shared/ipc/wires';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Access } from '../database/access';
import type { Connection } from '../database/connection';
import { WIRE_COLUMNS, WIRE_FILTER, WIRE_ORDER, wireFilter, wireRow, type WireColumns } from './columns';
import { storyOfItem } from './stored-story';

/** Which content a wire is: the hash of its file, and which of the file's stories, counted from 0. */
export interface WirePart {
  hash: string;
  part: number;
}

/** What is kept of the wires, beside taking more in. Errors of every one: `store.*`. */
export interface WireItems {
  /** A page of them, whatever the query's text says. */
  list: (query: WireQuery) => Result<WirePage>;
  /** Errors: `wires.missing`, those of reading a story. */
  open: (id: string) => Result<Wire & WirePart>;
  /** Marks some, or all (null), as read or unread. */
  mark: (ids: readonly string[] | null, isRead: boolean) => Result<null>;
  /** Notes which story is made of one; it is read then too. */
  noteDraft: (id: string, story: string) => Result<null>;
  /** How many there are and how many of them are unread, how many files could not be read, and all sources. */
  counts: () => Result<{ total: number; unread: number; failures: number; sources: string[] }>;
}

const PAGE = `SELECT ${WIRE_COLUMNS} FROM items w WHERE ${WIRE_FILTER}
  ORDER BY ${WIRE_ORDER} LIMIT $limit OFFSET $offset`;
const TOTAL = `SELECT count(*) FROM items w WHERE ${WIRE_FILTER}`;
const ONE = `SELECT ${WIRE_COLUMNS}, w.hash, w.part FROM items w WHERE w.id = ?`;

/** The most sources offered for a filter. */
const MOST_SOURCES = 60;
const SOURCES = `SELECT source FROM items WHERE source <> '' GROUP BY source ORDER BY count(*) DESC LIMIT ${MOST_SOURCES}`;

/** The wires through the access that writes them. */
export function createWireItems(access: Access): WireItems {
  return {
    list: (query) =>
      access.read((db) => {
        const filter = wireFilter(query);
        const rows = db
          .prepare(PAGE)
          .all<WireColumns>({ ...filter, limit: query.limit, offset: query.offset });
        const total = Number(db.prepare(TOTAL, { pluck: true }).get(filter));
        return ok({ rows: rows.map((columns) => wireRow(columns)), total, partial: false });
      }),
    open: (id) =>
      access.read((db) => {
        const found = db.prepare(ONE).get<WireColumns & WirePart>([id]);
        if (found === undefined) return fail('wires.missing');
        const story = storyOfItem(db, found.n);
        const row: WireRow = wireRow(found);
        const { hash, part } = found;
        return story.ok ? ok({ row, story: story.value, hash, part }) : story;
      }),
    mark: (ids, isRead) =>
      access.write((db) => {
        const value = isRead ? 1 : 0;
        if (ids === null)
          db.prepare('UPDATE items SET is_read = $value WHERE is_read <> $value').run({ value });
        else
          db.prepare('UPDATE items SET is_read = ? WHERE id IN (SELECT value FROM json_each(?))').run([
            value,
            JSON.stringify(ids),
          ]);
        return ok(null);
      }),
    noteDraft: (id, story) =>
      access.write((db) => {
        db.prepare('UPDATE items SET draft = ?, is_read = 1 WHERE id = ?').run([story, id]);
        return ok(null);
      }),
    counts: () =>
      access.read((db) => {
        const count = (sql: string): number => Number(db.prepare(sql, { pluck: true }).get());
        return ok({
          total: count('SELECT count(*) FROM items'),
          unread: count('SELECT count(*) FROM items WHERE is_read = 0'),
          failures: count(`SELECT count(*) FROM files WHERE problem <> ''`),
          sources: sourcesOf(db),
        });
      }),
  };
}

function sourcesOf(db: Connection): string[] {
  return db
    .prepare(SOURCES, { pluck: true })
    .all<string>()
    .sort((a, b) => a.localeCompare(b));
}
