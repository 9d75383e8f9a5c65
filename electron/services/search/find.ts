import type { Excerpt, ListPage, ListQuery } from '../../../shared/ipc/listing';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Connection } from '../database/connection';
import { attempt } from '../database/failure';
import { LIST_COLUMNS, LIST_FILTER, listRow, type ListColumns } from '../stories/columns';
import { filterParameters } from '../stories/filter';
import { storyOf, type StoryRecord } from '../stories/record';
import { RECORD } from './catch-up';
import { excerptsOf } from './excerpts';
import { fieldsOf } from './fields';
import { matchExpression, type Term } from './terms';

interface FoundColumns extends ListColumns {
  pk: number;
}

// The full text comes first and in its own order; whatever else is asked is looked up story by story.
const FROM = `FROM full_text f CROSS JOIN docs ON docs.seq = f.rowid CROSS JOIN library.stories s ON s.pk = docs.story
  WHERE f.text MATCH $match AND ${LIST_FILTER}`;
const PAGE = `SELECT s.pk, ${LIST_COLUMNS} ${FROM} ORDER BY f.rowid DESC LIMIT $limit OFFSET $offset`;
const TOTAL = `SELECT count(*) ${FROM}`;

/** A page of the stories that have every one of the terms, as far as the index knows them. Errors: `store.*`. */
export function find(db: Connection, query: ListQuery, terms: readonly Term[]): Result<ListPage> {
  return attempt(() => {
    const filter = { ...filterParameters(query), match: matchExpression(terms) };
    const page = { ...filter, limit: query.limit, offset: query.offset };
    const found = db.prepare(PAGE).all<FoundColumns>(page);
    const total = Number(db.prepare(TOTAL, { pluck: true }).get(filter));
    return ok({ rows: found.map((columns) => listRow(columns, excerptsIn(db, columns.pk, terms))), total });
  });
}

function excerptsIn(db: Connection, pk: number, terms: readonly Term[]): Excerpt[] {
  const record = db.prepare(RECORD).get<StoryRecord>([pk]);
  const story = record === undefined ? undefined : storyOf(record, '');
  return story?.ok === true ? excerptsOf(fieldsOf(story.value), terms) : [];
}
