import * as v from 'valibot';
import { FilingSchema, FiledSendingSchema, type FiledSending } from '../../../shared/ipc/filing';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Cell, Connection } from '../database/connection';

interface FilingColumns extends Record<string, Cell> {
  sending: string;
  kind: string;
  number: number;
  first: string | null;
  version: string;
  digest: string;
  note: string;
  at: string;
  by: string;
  filing: string;
}

const LIST = `SELECT sending, kind, number, first, version, digest, note, at, by, filing FROM filings
  WHERE story = (SELECT pk FROM stories WHERE id = ?) ORDER BY n`;

const INSERT = `INSERT INTO filings (story, sending, kind, number, first, version, digest, note, at, by, destination,
    name, format, folder, filing)
  VALUES ($story, $sending, $kind, $number, $first, $version, $digest, $note, $at, $by, $destination, $name, $format,
    $folder, $filing)`;

const RowFilingSchema = v.pipe(v.string(), v.parseJson(), FilingSchema);

/** The sendings of a story, newest first; a row that is damaged, or of a newer Dateline, is left out. */
export function readSendings(db: Connection, story: string): Result<FiledSending[]> {
  const sendings = new Map<string, Omit<FiledSending, 'kind'> & { kind: string }>();
  for (const { sending: id, filing, ...facts } of db.prepare(LIST).all<FilingColumns>([story])) {
    const one = v.safeParse(RowFilingSchema, filing);
    if (!one.success) continue;
    const known = sendings.get(id);
    if (known === undefined) sendings.set(id, { ...facts, id, filings: [one.output] });
    else known.filings.push(one.output);
  }
  const read = [...sendings.values()].flatMap((sending) => {
    const parsed = v.safeParse(FiledSendingSchema, sending);
    return parsed.success ? [parsed.output] : [];
  });
  return ok(read.toReversed());
}

/** Keeps a sending, one row a destination, inside a transaction. */
export function insertSending(db: Connection, story: number, { id, filings, ...facts }: FiledSending): void {
  for (const filing of filings) {
    const { id: destination, name, format, folder } = filing.destination;
    db.prepare(INSERT).run({
      ...{ ...facts, story, sending: id, destination, name, format, folder },
      filing: JSON.stringify(filing),
    });
  }
}
