/** What is called while RTF is gone through. */
export interface Handler {
  /** False to stop. */
  open(): boolean;
  /** False to stop: the document is over. */
  close(): boolean;
  /** A control word; `value` is null where it has no number. */
  word(name: string, value: number | null): void;
  /** A control symbol other than those for groups, bytes and lines: `~`, `-`, `_`, `*`. */
  symbol(sign: string): void;
  /** A byte written as `\'e9`. */
  byte(value: number): void;
  /** Bytes as they stand, line ends taken out by who is called. */
  text(from: number, to: number): void;
  /** Raw data of `\bin`. */
  binary(from: number, to: number): void;
}

/** Where the going through ended. */
export interface Ended {
  at: number;
  /** Whether a word, a byte or raw data was cut off. */
  cut: boolean;
}

const [BACKSLASH, OPEN, CLOSE, QUOTE, MINUS, SPACE] = [0x5c, 0x7b, 0x7d, 0x27, 0x2d, 0x20];
const [CR, LF] = [0x0d, 0x0a];
/** Longer words and numbers are none. */
const LONGEST_WORD = 40;
const LONGEST_NUMBER = 10;

/** Goes through RTF (version 1.9) once, from its first byte to its last. */
export function scan(bytes: Uint8Array, handler: Handler): Ended {
  let at = 0;
  let from = 0;
  const flush = (): void => {
    if (at > from) handler.text(from, at);
  };
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE) {
      at += 1;
      continue;
    }
    flush();
    if (byte === BACKSLASH) {
      const next = control(bytes, at, handler);
      if (next < 0) return { at: bytes.length, cut: true };
      at = next;
    } else {
      at += 1;
      if (!(byte === OPEN ? handler.open() : handler.close())) return { at, cut: false };
    }
    from = at;
  }
  flush();
  return { at, cut: false };
}

/** Reads what a backslash begins; where it ends, or -1 where the file does before. */
function control(bytes: Uint8Array, start: number, handler: Handler): number {
  let at = start + 1;
  const byte = bytes[at];
  if (byte === undefined) return -1;
  if (!isLetter(byte)) return symbol(bytes, at, byte, handler);
  while (at < bytes.length && isLetter(bytes[at] ?? 0) && at - start <= LONGEST_WORD) at += 1;
  const name = String.fromCharCode(...bytes.subarray(start + 1, at));
  const sign = at;
  if (bytes[at] === MINUS && isDigit(bytes[at + 1] ?? 0)) at += 1;
  const digits = at;
  while (isDigit(bytes[at] ?? 0) && at - digits < LONGEST_NUMBER) at += 1;
  const value = at === digits ? null : Number(String.fromCharCode(...bytes.subarray(sign, at)));
  if (bytes[at] === SPACE) at += 1;
  if (name === 'bin' && value !== null && value > 0) {
    const end = at + value;
    handler.binary(at, Math.min(end, bytes.length));
    return end > bytes.length ? -1 : end;
  }
  handler.word(name, value);
  return at;
}

function symbol(bytes: Uint8Array, at: number, byte: number, handler: Handler): number {
  if (byte === QUOTE) {
    const [high, low] = [hex(bytes[at + 1]), hex(bytes[at + 2])];
    if (at + 2 >= bytes.length) return -1;
    if (high < 0) return at + 1;
    if (low < 0) return at + 2;
    handler.byte(high * 16 + low);
    return at + 3;
  }
  if (byte === CR || byte === LF) {
    handler.word('par', null);
    return byte === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  if (byte === BACKSLASH || byte === OPEN || byte === CLOSE) handler.text(at, at + 1);
  else handler.symbol(String.fromCharCode(byte));
  return at + 1;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** The value of a hexadecimal digit, -1 for what is none. */
export function hex(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}
