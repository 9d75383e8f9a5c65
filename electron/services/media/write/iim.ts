import type { OutgoingFact } from '../../../../shared/photo/xmp-merge';
import { TAKEN } from '../../../../shared/photo/iptc';
import { decodeIim } from '../iim-text';

/** A dataset of IIM. */
interface Dataset {
  record: number;
  dataset: number;
  value: Buffer;
}

/** Says that the texts are UTF-8: dataset 1:90. */
const UTF8: Dataset = { record: 1, dataset: 90, value: Buffer.from('\u001b%G') };

/** Datasets of record 2 that are numbers, not texts. */
const NUMBERS = [0];

/** Letters of the country’s code that IIM takes. */
const CODE = 100;

/**
 * IIM with what a photo says in the place of what it said, all in UTF-8. Texts are cut to what the standard allows,
 * never within a letter. Null where the old one is not understood.
 */
export function mergeIim(old: Uint8Array, facts: readonly OutgoingFact[]): Buffer | null {
  const before = parse(Buffer.from(old));
  if (before === null) return null;
  const texts = new Map<number, Uint8Array[]>();
  for (const { record, dataset, value } of before)
    if (record === 2 && !NUMBERS.includes(dataset))
      texts.set(dataset, [...(texts.get(dataset) ?? []), value]);
  const marker = before.find(({ record, dataset }) => record === 1 && dataset === 90);
  const { iim } = decodeIim(texts, marker?.value ?? null, '');
  const replaced = new Map<number, string[]>();
  for (const { row, texts: said } of facts) {
    if (row.xmp[1] === TAKEN.xmp[1]) {
      for (const [dataset, text] of moment(said[0] ?? '')) replaced.set(dataset, text === '' ? [] : [text]);
      continue;
    }
    const [dataset, most] = row.iim ?? [0, 0];
    if (row.iim === null || (dataset === CODE && said.some((code) => code.length !== 3))) continue;
    const isList = row.form === 'bag' || row.form === 'sequence';
    replaced.set(
      dataset,
      (isList ? said : [said.join('; ')]).map((text) => cutTo(text, most)),
    );
  }
  const kept = before.filter(
    ({ record, dataset }) => !(record === 1 && dataset === 90) && !(record === 2 && replaced.has(dataset)),
  );
  const counts = new Map<number, number>();
  const recoded = kept.map((one) => {
    if (one.record !== 2 || NUMBERS.includes(one.dataset)) return one;
    const n = counts.get(one.dataset) ?? 0;
    counts.set(one.dataset, n + 1);
    return { ...one, value: Buffer.from(iim[one.dataset]?.[n] ?? '') };
  });
  const own = [...replaced].flatMap(([dataset, values]) =>
    values.map((value): Dataset => ({ record: 2, dataset, value: Buffer.from(value) })),
  );
  const version: Dataset = { record: 2, dataset: 0, value: Buffer.from([0, 4]) };
  const hasVersion = kept.some(({ record, dataset }) => record === 2 && dataset === 0);
  const all = [UTF8, ...(hasVersion ? [] : [version]), ...recoded, ...own];
  return Buffer.concat(inOrder(all).map(serialised));
}

/** By record, then by dataset; equal ones stay as they stood. */
function inOrder(all: readonly Dataset[]): Dataset[] {
  return [...all].sort((a, b) => a.record - b.record || a.dataset - b.dataset);
}

function parse(bytes: Buffer): Dataset[] | null {
  const found: Dataset[] = [];
  let at = 0;
  while (at + 5 <= bytes.length && bytes[at] === 0x1c) {
    const length = bytes.readUInt16BE(at + 3);
    const end = at + 5 + length;
    if (length >= 0x8000 || end > bytes.length) return null;
    found.push({
      record: bytes[at + 1] ?? 0,
      dataset: bytes[at + 2] ?? 0,
      value: bytes.subarray(at + 5, end),
    });
    at = end;
  }
  return found;
}

function serialised({ record, dataset, value }: Dataset): Buffer {
  const head = Buffer.from([0x1c, record, dataset, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}

/** The datasets of day and time; an hour that is not known takes the old one away. */
function moment(said: string): [number, string][] {
  const [, year, month, day, hour, minute, second, zone] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d))?$/.exec(said) ?? [];
  if (year === undefined) return [];
  const time =
    zone === undefined ? '' : `${hour}${minute}${second}${zone === 'Z' ? '+0000' : zone.replace(':', '')}`;
  return [
    [TAKEN.iimDay, `${year}${month}${day}`],
    [TAKEN.iimTime, time],
  ];
}

/** The longest beginning of a text that fits into so many bytes of UTF-8. */
export function cutTo(text: string, most: number): string {
  let length = 0;
  let cut = '';
  for (const letter of text) {
    length += Buffer.byteLength(letter);
    if (length > most) break;
    cut += letter;
  }
  return cut;
}
