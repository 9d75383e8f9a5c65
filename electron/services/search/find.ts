import type { ListPage, ListQuery } from '../../../shared/ipc/listing';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Connection } from '../database/connection';
import { attempt } from '../database/failure';
import type { PatientReader } from '../database/patient';
import { LIST_COLUMNS, LIST_FILTER, listRow, type ListColumns } from '../stories/columns';
import { filterParameters } from '../stories/filter';
import { excerptsOf } from './excerpts';
import { fieldsOf } from './fields';
import { readStory } from './read-story';
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
export function find(
  db: Connection,
  reader: PatientReader,
  query: ListQuery,
  terms: readonly Term[],
): Result<Omit<ListPage, 'partial'>> {
  return attempt(() => {
    const filter = { ...filterParameters(query), match: matchExpression(terms) };
    const page = { ...filter, limit: query.limit, offset: query.offset };
    const found = db.prepare(PAGE).all<FoundColumns>(page);
    const total = Number(db.prepare(TOTAL, { pluck: true }).get(filter));
    const rows = found.map((columns) => {
      const story = readStory(reader, columns.pk);
      return listRow(columns, story === null ? [] : excerptsOf(fieldsOf(story), terms));
    });
    return ok({ rows, total });
  });
}
