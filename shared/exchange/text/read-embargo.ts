import { isOpen, take, type Piece } from '../recognise/piece';
import { embargoLine, UNCLEAR_EMBARGO } from '../embargo';
import type { Fields, Note } from '../types';

/** How many lines from the top an embargo may stand. */
const LOOK_AT = 12;
const LINE = /^EMBARGO(?:ED)?\b.{3,160}$/i;
const OURS =
  /^EMBARGOED until (\d{1,2} \p{L}+ \d{4}), (\d\d:\d\d)(?: UTC| \((\S+); (\d{1,2} \p{L}+ \d{4}), (\d\d:\d\d) UTC\))$/u;

/** What the lines at the top say of an embargo. */
export interface FoundEmbargo {
  fields: Pick<Fields, 'embargo'>;
  notes: Note[];
}

/**
 * The embargo at the top of a wire story. One that cannot be understood is never lost: it becomes a note for editors
 * at the head of the story, and a warning.
 */
export function embargoFields(pieces: readonly Piece[]): FoundEmbargo {
  const line = pieces.slice(0, LOOK_AT).find((one) => isOpen(one) && LINE.test(one.text));
  if (line?.block.kind !== 'paragraph') return { fields: {}, notes: [] };
  const embargo = readEmbargo(line.text);
  if (embargo !== null) {
    take(line, 'drop', true);
    return { fields: { embargo }, notes: [] };
  }
  take(line, 'note', true);
  return { fields: {}, notes: [UNCLEAR_EMBARGO] };
}

function readEmbargo(line: string): { until: string; zone: string } | null {
  const match = OURS.exec(line.trim());
  if (match === null) return null;
  const [, day = '', time = '', zone = '', universalDay = day, universalTime = time] = match;
  const at = Date.parse(`${universalDay} ${universalTime} UTC`);
  if (Number.isNaN(at)) return null;
  const embargo = {
    until: new Date(at).toISOString().replace('.000Z', 'Z'),
    zone: zone === '' ? 'UTC' : zone,
  };
  // Read back only what would be written so: anything else was misunderstood.
  return embargoLine(embargo) === line.trim() ? embargo : null;
}
