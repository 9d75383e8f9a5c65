import * as v from 'valibot';
import {
  PHOTO_FILTERS,
  type PhotoFilter,
  type PhotoPage,
  type PhotoQuery,
  type PhotoRow,
  type PhotoUse,
} from '../../../shared/ipc/photos';
import { ok, type Result } from '../../../shared/ipc/result';
import { PhotoSchema, type Photo } from '../../../shared/story/photo';
import type { Cell, Connection } from '../database/connection';
import { attempt } from '../database/failure';
import type { PictureFiles } from './picture-files';
import { matchExpression, type Term } from './terms';

/** What is known of a picture without reading what is said of it, from the story that changed last. */
interface Found extends Record<string, Cell> {
  /** The row of `photos`; null where no story ever said anything that is still known. */
  id: number | null;
  hash: string;
  isLeft: number;
  name: string;
  hasCredit: number;
  hasAlt: number;
  taken: string;
}

// What was said where a picture stood once counts only while it stands nowhere.
const KNOWN = `SELECT p.id, p.hash, p.is_left AS isLeft, p.name, p.has_credit AS hasCredit, p.has_alt AS hasAlt, p.taken
  FROM photos p WHERE (p.is_left = 0
    OR NOT EXISTS (SELECT 1 FROM photos q WHERE q.hash = p.hash AND q.is_left = 0))`;
const MATCHING = `${KNOWN} AND p.id IN (SELECT rowid FROM photo_text WHERE text MATCH $match) ORDER BY p.used DESC, p.id`;
const ALL = `${KNOWN} ORDER BY p.used DESC, p.id`;

// Pictures kept for versions and backups of which an index made anew knows no more than that they are there.
const NAMELESS = `SELECT hash FROM (SELECT hash FROM library.pictures UNION SELECT hash FROM library.orphans) k
  WHERE NOT EXISTS (SELECT 1 FROM photos p WHERE p.hash = k.hash) ORDER BY hash`;

/**
 * A page of the pictures of which some story says every one of the terms; of those no story shows any more, what was
 * said last. `isBehind`: the index does not know every story yet, and so not which pictures nobody uses. Errors:
 * `store.*`.
 */
export function findPhotos(
  db: Connection,
  query: PhotoQuery,
  terms: readonly Term[],
  files: PictureFiles,
  isBehind: boolean,
): Result<PhotoPage> {
  return attempt(() => {
    const found = byHash(
      terms.length === 0
        ? [...db.prepare(ALL).all<Found>(), ...(isBehind ? [] : nameless(db))]
        : db.prepare(MATCHING).all<Found>({ match: matchExpression(terms) }),
    );
    const kept = (only: PhotoFilter): Found[] => found.filter((one) => FITS[only](one, files));
    const counts = { all: 0, 'no-credit': 0, 'no-alt': 0, missing: 0, unused: 0 };
    for (const only of PHOTO_FILTERS) counts[only] = kept(only).length;
    const sorted = kept(query.only).sort(ORDERS[query.order]);
    const page = sorted.slice(query.offset, query.offset + query.limit);
    const rows = page.map((one) => rowOf(db, one, files));
    return ok({ rows, total: sorted.length, counts, partial: isBehind });
  });
}

const USES = `SELECT s.id AS story, p.target, s.slug, s.headline, s.opening, s.updated_at AS updatedAt,
    s.spiked_at AS spikedAt, p.json
  FROM photos p JOIN library.stories s ON s.pk = p.story
  WHERE p.hash = ? AND p.is_left = 0 ORDER BY p.used DESC, p.id`;

interface UseColumns extends Omit<PhotoUse, 'photo'>, Record<string, Cell> {
  json: string;
}

/** Where stories show a picture, those changed last first. Errors: `store.*`. */
export function findUses(db: Connection, hash: string): Result<PhotoUse[]> {
  return attempt(() =>
    ok(
      db
        .prepare(USES)
        .all<UseColumns>([hash])
        .flatMap(({ json, story, target, slug, headline, opening, updatedAt, spikedAt }) => {
          const photo = photoOf(json);
          const use = { story, target, slug, headline, opening, updatedAt, spikedAt };
          return photo === null ? [] : [{ ...use, photo }];
        }),
    ),
  );
}

/** One of each picture: what is said last; it lacks what it lacks anywhere. */
function byHash(rows: readonly Found[]): Found[] {
  const pictures = new Map<string, Found>();
  for (const row of rows) {
    const first = pictures.get(row.hash);
    if (first === undefined) pictures.set(row.hash, { ...row });
    else {
      first.hasCredit = Math.min(first.hasCredit, row.hasCredit);
      first.hasAlt = Math.min(first.hasAlt, row.hasAlt);
    }
  }
  return [...pictures.values()];
}

function nameless(db: Connection): Found[] {
  const rest = { id: null, isLeft: 1, name: '', hasCredit: 1, hasAlt: 1, taken: '' };
  return db
    .prepare(NAMELESS, { pluck: true })
    .all<string>()
    .map((hash) => ({ ...rest, hash }));
}

const FITS: Readonly<Record<PhotoFilter, (one: Found, files: PictureFiles) => boolean>> = {
  all: () => true,
  'no-credit': ({ hasCredit, isLeft }) => isLeft === 0 && hasCredit === 0,
  'no-alt': ({ hasAlt, isLeft }) => isLeft === 0 && hasAlt === 0,
  missing: ({ hash }, { pictures }) => !pictures.has(hash),
  unused: ({ isLeft }) => isLeft === 1,
};

const NAMES = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const ORDERS: Readonly<Record<PhotoQuery['order'], (a: Found, b: Found) => number>> = {
  // The order they come in.
  newest: () => 0,
  name: (a, b) => Number(a.name === '') - Number(b.name === '') || NAMES.compare(a.name, b.name),
  taken: (a, b) => (a.taken === b.taken ? 0 : a.taken < b.taken ? 1 : -1),
};

function rowOf(db: Connection, { id, hash }: Found, { pictures, thumbs }: PictureFiles): PhotoRow {
  const json =
    id === null
      ? undefined
      : db.prepare('SELECT json FROM photos WHERE id = ?', { pluck: true }).get<string>([id]);
  const stories = db
    .prepare('SELECT count(DISTINCT story) FROM photos WHERE hash = ? AND is_left = 0', { pluck: true })
    .get<number>([hash]);
  return {
    hash,
    photo: json === undefined ? null : photoOf(json),
    stories: Number(stories),
    isMissing: !pictures.has(hash),
    hasThumb: thumbs.has(hash),
  };
}

function photoOf(json: string): Photo | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), PhotoSchema), json);
  return read.success ? read.output : null;
}
