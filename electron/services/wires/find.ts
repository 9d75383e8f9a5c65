import type { WirePage, WireQuery } from '../../../shared/ipc/wires';
import { ok, type Result } from '../../../shared/ipc/result';
import { connect, type Connection } from '../database/connection';
import { attempt } from '../database/failure';
import { excerptsOf } from '../search/excerpts';
import { fieldsOf } from '../search/fields';
import { matchExpression, termsOf } from '../search/terms';
import { WIRE_COLUMNS, WIRE_FILTER, WIRE_ORDER, wireFilter, wireRow, type WireColumns } from './columns';
import { storyOfItem } from './stored-story';

const FROM = `FROM full_text f CROSS JOIN items w ON w.n = f.rowid WHERE f.text MATCH $match AND ${WIRE_FILTER}`;
const PAGE = `SELECT ${WIRE_COLUMNS} ${FROM} ORDER BY ${WIRE_ORDER} LIMIT $limit OFFSET $offset`;
const TOTAL = `SELECT count(*) ${FROM}`;

/**
 * A page of the wires that have everything the query asks for, through a connection of its own: whoever keeps them may
 * begin the file anew at any time. Errors: `store.*`.
 */
export function findWires(path: string, key: Uint8Array, query: WireQuery): Result<WirePage> {
  return attempt(() => {
    const db = connect(path, key);
    try {
      return ok(pageOf(db, query));
    } finally {
      db.close();
    }
  });
}

function pageOf(db: Connection, query: WireQuery): WirePage {
  const terms = termsOf(query.text);
  const filter = { ...wireFilter(query), match: matchExpression(terms) };
  const found = db.prepare(PAGE).all<WireColumns>({ ...filter, limit: query.limit, offset: query.offset });
  return {
    rows: found.map((columns) => {
      const story = storyOfItem(db, columns.n);
      return wireRow(columns, story.ok ? excerptsOf(fieldsOf(story.value), terms) : []);
    }),
    total: Number(db.prepare(TOTAL, { pluck: true }).get(filter)),
    partial: false,
  };
}
