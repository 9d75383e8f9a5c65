import type { ListQuery } from '../../../shared/ipc/listing';

/** The parameters of `LIST_FILTER`. */
export interface FilterParameters extends Record<string, string | number | null> {
  spiked: number;
  statuses: string | null;
  desks: string | null;
}

/** The parameters that make `LIST_FILTER` take what a query asks for. */
export function filterParameters(query: ListQuery): FilterParameters {
  return {
    spiked: query.view === 'spiked' ? 1 : 0,
    statuses: query.statuses.length === 0 ? null : JSON.stringify(query.statuses),
    desks: query.desks.length === 0 ? null : JSON.stringify(query.desks),
  };
}
