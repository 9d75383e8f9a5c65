import type { ListPage, ListQuery } from '../../../shared/ipc/listing';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Access } from '../database/access';
import type { Connection } from '../database/connection';
import { LIST_COLUMNS, LIST_FILTER, listRow, type ListColumns } from './columns';
import { filterParameters, type FilterParameters } from './filter';

/** Gives a page of the stories, those changed last first, whatever the query's text says. */
export type StoryList = (query: ListQuery) => Result<ListPage>;

// Both walk the index `stories_newest` alone; only the rows of the page itself are read from the table.
const PAGE = `SELECT ${LIST_COLUMNS} FROM stories s WHERE ${LIST_FILTER}
  ORDER BY s.seq DESC LIMIT $limit OFFSET $offset`;
const TOTAL = `SELECT count(*) FROM stories s WHERE ${LIST_FILTER}`;

/** The list of stories through the access that writes them. */
export function createStoryList(access: Access): StoryList {
  const totalOf = rememberedTotals();
  return (query) =>
    access.read((db) => {
      const filter = filterParameters(query);
      const page = { ...filter, limit: query.limit, offset: query.offset };
      const rows = db.prepare(PAGE).all<ListColumns>(page);
      return ok({
        rows: rows.map((columns) => listRow(columns)),
        total: totalOf(db, filter),
        partial: false,
      });
    });
}

/** Counting 100,000 stories takes longer than reading a page of them: scrolling must not count again. */
function rememberedTotals(): (db: Connection, filter: FilterParameters) => number {
  const totals = new Map<string, number>();
  let changes = -1;
  return (db, filter) => {
    const current = Number(db.prepare('SELECT total_changes()', { pluck: true }).get());
    if (current !== changes) totals.clear();
    changes = current;
    const key = JSON.stringify(filter);
    const total = totals.get(key) ?? Number(db.prepare(TOTAL, { pluck: true }).get(filter));
    totals.set(key, total);
    return total;
  };
}
