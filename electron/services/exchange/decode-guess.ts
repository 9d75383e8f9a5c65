import { analyse } from 'chardet';
import { likeness } from './decode-likeness';

const SAMPLE = 64 * 1024;

/** Encodings that what knows only those of the web does not think of, and the two it takes them for. */
const OTHERS = ['windows-1252', 'ibm850', 'ibm437', 'ibm852', 'ibm866', 'iso_6937', 'windows-1251', 'koi8-r'];
/** By so much another must look better than what the statistics of letters say. */
const MARGIN = 0.3;
/** Encodings of several bytes a letter fill a text: one with so few bytes above 127 is none. */
const SPARSE = 0.15;
const SEVERAL_BYTES = /^(?:gb|big5|shift|euc|iso-2022)/;

/**
 * The encoding of bytes that do not say it, by their letters: what the statistics of letters say, unless the text
 * looks clearly better in another. `as` gives the text in an encoding, null where it has none.
 */
export function guessEncoding(
  bytes: Uint8Array,
  as: (bytes: Uint8Array, encoding: string) => string | null,
): string {
  const sample = telling(bytes);
  const first = byStatistics(sample);
  if (SEVERAL_BYTES.test(first) && shareAbove127(sample) > SPARSE) return first;
  const looks = (encoding: string): number => likeness(as(sample, encoding) ?? '\ufffd');
  const found = SEVERAL_BYTES.test(first) ? 0 : looks(first);
  const best = OTHERS.map((encoding) => ({ encoding, look: looks(encoding) })).reduce((one, other) =>
    other.look > one.look + 0.01 ? other : one,
  );
  return best.look > found + MARGIN ? best.encoding : first;
}

function byStatistics(sample: Uint8Array): string {
  const best = analyse(sample).find((match) => !match.name.startsWith('UTF-'));
  const name = best?.name.toLowerCase() ?? 'windows-1252';
  return name === 'iso-8859-1' || name === 'ascii' ? 'windows-1252' : name;
}

/** The lines that hold bytes above 127, up to the size of a sample: plain ASCII says nothing about an encoding. */
function telling(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE));
  let filled = 0;
  let start = 0;
  while (start < bytes.length && filled < sample.length) {
    const newline = bytes.indexOf(10, start);
    const end = Math.min(newline < 0 ? bytes.length : newline + 1, start + sample.length - filled);
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 127)) {
      sample.set(line, filled);
      filled += line.length;
    }
    start = newline < 0 ? bytes.length : newline + 1;
  }
  return sample.subarray(0, filled);
}

function shareAbove127(sample: Uint8Array): number {
  let above = 0;
  for (const byte of sample) if (byte > 127) above += 1;
  return sample.length === 0 ? 0 : above / sample.length;
}
