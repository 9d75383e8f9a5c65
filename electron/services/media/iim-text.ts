import { analyse } from 'chardet';

/** The texts of IIM datasets, and what they were read as. */
export interface DecodedIim {
  iim: Record<number, string[]>;
  characterSet: string;
  guessed: boolean;
}

/** ISO 2022 escapes that IIM 1:90 names character sets by. */
const MARKERS: Readonly<Record<string, string>> = {
  '\u001b%G': 'utf-8',
  '\u001b%/I': 'utf-8',
  '\u001b-A': 'iso-8859-1',
  '\u001b.A': 'iso-8859-1',
  '\u001b-B': 'iso-8859-2',
  '\u001b-L': 'iso-8859-5',
  '\u001b-F': 'iso-8859-7',
};

/** What texts of newsrooms are written in, for choosing among what a guess finds. */
const LIKELY = [
  'windows-1251',
  'windows-1252',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'koi8-r',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'euc-jp',
];

/** Sure enough of a guess, of a hundred. */
const SURE = 20;

/**
 * Reads the texts of IIM: by a character set that was asked for, else by the file's own marker, else as UTF-8 where
 * they are that, else by what they look like, which is a guess.
 */
export function decodeIim(
  datasets: ReadonlyMap<number, readonly Uint8Array[]>,
  marker: Uint8Array | null,
  asked: string,
): DecodedIim {
  const all = Buffer.concat([...datasets.values()].flat().map((one) => Buffer.from([...one, 0x0a])));
  const marked = marker === null ? undefined : MARKERS[Buffer.from(marker).toString('latin1')];
  const found = characterSetOf(all, asked, marked);
  const decoder = new TextDecoder(found.characterSet);
  const iim: Record<number, string[]> = {};
  for (const [dataset, values] of datasets) iim[dataset] = values.map((value) => decoder.decode(value));
  return { iim, ...found };
}

function characterSetOf(
  all: Uint8Array,
  asked: string,
  marked: string | undefined,
): { characterSet: string; guessed: boolean } {
  if (isKnown(asked)) return { characterSet: asked.toLowerCase(), guessed: true };
  const isUtf8 = fits(all, 'utf-8');
  // Many programs write Latin-1 under a marker of UTF-8.
  if (marked !== undefined && (marked !== 'utf-8' || isUtf8)) return { characterSet: marked, guessed: false };
  if (isUtf8) return { characterSet: 'utf-8', guessed: false };
  const guesses = analyse(all).filter(({ confidence }) => confidence >= SURE);
  const likely = guesses.find(({ name }) => LIKELY.includes(name.toLowerCase()) && fits(all, name));
  return { characterSet: likely?.name.toLowerCase() ?? 'windows-1252', guessed: true };
}

function fits(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isKnown(label: string): boolean {
  try {
    return label !== '' && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
