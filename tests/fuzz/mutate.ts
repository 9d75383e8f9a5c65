import { DOCUMENT_LIMITS } from '../../shared/archive/limits';
import { looksLikeZip } from '../../shared/archive/directory';
import { openZip } from '../../shared/archive/unzip';
import { zip } from '../../shared/archive/zip';

/** What some reader or other takes for a sign, or counts with. */
const SIGNS = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    ']]>',
    '<![CDATA[',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&#x10FFFF;',
    '&a;',
    '&#0;',
  ],
  ...[
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '\\',
    '\\u0000',
    '\\u',
    '\\bin9999999',
    "\\'",
    '{\\*\\',
    '\\par ',
  ],
  ...['\u0001', '\u0002', '\u0003', '\u0004', '\u0000', '\u001f', '\r\n', '\n\n', '\t', '\u0016\u0016\u0001'],
  ...['9999999999999999999999', '-1', '0', 'NaN', '1e308', '#', '>', '- ', '|', '```', '<table>', '<ul><li>'],
  ...['xmlns:x="y"', 'PK\u0003\u0004', 'ÿþ', 'ï»¿', '\u0080', 'Ã', '\u00ff'],
];

/** A random change of bytes, the same for the same numbers; of an archive also of a file within it. */
export function mutated(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const inner = looksLikeZip(bytes) && random() < 0.7 ? withinArchive(bytes, other, random) : null;
  if (inner !== null) return inner;
  let result = bytes;
  const changes = 1 + Math.floor(random() ** 3 * 12);
  for (let nth = 0; nth < changes; nth += 1) result = changedOnce(result, other, random);
  return result;
}

function withinArchive(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array | null {
  const archive = openZip(bytes, DOCUMENT_LIMITS);
  if (!archive.ok || archive.value.names.length === 0) return null;
  const { names, read } = archive.value;
  const chosen = names[Math.floor(random() * names.length)];
  const files = names.flatMap((name) => {
    const whole = read(name);
    return whole?.ok === true ? [{ name, bytes: whole.value }] : [];
  });
  return zip(
    files.map((file) =>
      file.name === chosen ? { ...file, bytes: mutated(file.bytes, other, random) } : file,
    ),
  );
}

function changedOnce(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const to = Math.min(bytes.length, at + 1 + Math.floor(random() ** 4 * 4000));
  const piece = bytes.subarray(at, to);
  switch (Math.floor(random() * 8)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(to));
    case 2:
      return joined(bytes.subarray(0, at), piece, piece, bytes.subarray(at));
    case 3: {
      const times = Math.floor(random() ** 6 * 3000);
      return joined(
        bytes.subarray(0, at),
        ...Array.from({ length: times }, () => piece.subarray(0, 200)),
        bytes.subarray(at),
      );
    }
    case 4: {
      const from = Math.floor(random() * other.length);
      return joined(
        bytes.subarray(0, at),
        other.subarray(from, from + Math.floor(random() * 3000)),
        bytes.subarray(at),
      );
    }
    case 5:
    case 6: {
      const sign = SIGNS[Math.floor(random() * SIGNS.length)] ?? '<';
      const times = random() < 0.1 ? Math.floor(random() ** 3 * 20_000) : 1;
      return joined(bytes.subarray(0, at), latin(sign.repeat(times)), bytes.subarray(at));
    }
    default: {
      const copy = bytes.slice();
      for (let i = at; i < Math.min(to, at + 20); i += 1) copy[i] = Math.floor(random() * 256);
      return copy;
    }
  }
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
