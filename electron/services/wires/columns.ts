import * as v from 'valibot';
import { READ_FORMATS } from '../../../shared/exchange/types';
import type { WireQuery, WireRow } from '../../../shared/ipc/wires';
import type { Cell } from '../database/connection';

/** What the database keeps as the list shows it. */
type Shown =
  | ('id' | 'folder' | 'path' | 'slug' | 'headline' | 'opening' | 'place' | 'priority')
  | ('source' | 'words' | 'photos' | 'embargoUntil' | 'draft');

/** What the list shows of a wire, as the database keeps it. */
export interface WireColumns extends Record<string, Cell>, Pick<WireRow, Shown> {
  n: number;
  format: string;
  received: string;
  isRead: number;
}

/** The columns of a row of the list, to select from `items AS w`. */
export const WIRE_COLUMNS = `w.n, w.id, w.folder, w.path, w.format, w.slug, w.headline, w.opening, w.place, w.priority,
  w.source, w.words, w.photos, w.received, w.embargo_until AS embargoUntil, w.is_read AS isRead, w.draft`;

/** Which wires of `items AS w` a list takes; the parameters are those of `wireFilter`. */
export const WIRE_FILTER = `($folders IS NULL OR w.folder IN (SELECT value FROM json_each($folders)))
  AND ($sources IS NULL OR w.source IN (SELECT value FROM json_each($sources)))
  AND ($only = 'all' OR ($only = 'unread' AND w.is_read = 0) OR ($only = 'urgent' AND w.priority <> 'routine'))`;

/** Those received last first. */
export const WIRE_ORDER = 'w.received DESC, w.n DESC';

/** The parameters of `WIRE_FILTER`. */
export interface WireFilterParameters extends Record<string, string | null> {
  folders: string | null;
  sources: string | null;
  only: string;
}

/** The parameters that make `WIRE_FILTER` take what a query asks for. */
export function wireFilter({ folders, sources, only }: WireQuery): WireFilterParameters {
  return {
    folders: folders.length === 0 ? null : JSON.stringify(folders),
    sources: sources.length === 0 ? null : JSON.stringify(sources),
    only,
  };
}

const Format = v.fallback(v.picklist(READ_FORMATS), 'text');

/** A row of the list as the window gets it, with the excerpts of a search. */
export function wireRow(columns: WireColumns, excerpts: WireRow['excerpts'] = []): WireRow {
  const { id, folder, path, slug, headline, opening, place, priority, source, words, photos } = columns;
  const { received, embargoUntil, draft } = columns;
  return {
    ...{ id, folder, path, slug, headline, opening, place, priority, source, words, photos },
    ...{ receivedAt: received, embargoUntil, draft, excerpts },
    format: v.parse(Format, columns.format),
    isRead: columns.isRead !== 0,
  };
}
