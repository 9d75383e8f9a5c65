/** The encoding of a code page by its number: a WHATWG label; null for one that has none. */
export function labelOfPage(page: number): string | null {
  const named = LABELS[page];
  if (named !== undefined) return named;
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  if (page >= 28592 && page <= 28606) return `iso-8859-${page - 28590}`;
  return null;
}

const LABELS: Readonly<Record<number, string>> = {
  ...{ 866: 'ibm866', 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' },
  ...{ 10000: 'macintosh', 10001: 'shift_jis', 10002: 'big5', 10003: 'euc-kr', 10007: 'x-mac-cyrillic' },
  ...{ 10008: 'gbk', 10017: 'x-mac-cyrillic', 20127: 'windows-1252', 20866: 'koi8-r', 21866: 'koi8-u' },
  ...{ 20932: 'euc-jp', 28591: 'windows-1252', 51932: 'euc-jp', 51949: 'euc-kr', 54936: 'gb18030' },
  ...{ 65001: 'utf-8', 819: 'windows-1252', 1361: 'euc-kr' },
};

/** Code pages whose letters may be two bytes. */
const DOUBLE: ReadonlySet<number> = new Set([932, 936, 949, 950, 10001, 10002, 10003, 10008, 54936, 1361]);

/** Whether a byte begins a letter of two bytes in a code page. */
export function isLead(page: number, byte: number): boolean {
  if (!DOUBLE.has(page)) return false;
  const isJapanese = page === 932 || page === 10001;
  return isJapanese ? (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc) : byte >= 0x81;
}

/** The page of signs that are no letters: the fonts Symbol and Wingdings. */
export const SIGNS = 42;

/** The code page of the letters of a font by its `\fcharset`; null where it says nothing. */
export function pageOfCharset(charset: number): number | null {
  return CHARSETS[charset] ?? null;
}

const CHARSETS: Readonly<Record<number, number>> = {
  ...{ 0: 1252, 2: SIGNS, 77: 10000, 78: 932, 79: 949, 80: 936, 81: 950, 84: 1256, 85: 10006, 86: 10081 },
  ...{ 88: 10029, 89: 10007, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254 },
  ...{ 163: 1258, 177: 1255, 178: 1256, 179: 1256, 180: 1256, 181: 1255, 186: 1257, 204: 1251, 222: 874 },
  ...{ 238: 1250, 254: 437, 255: 850 },
};

/** The code page old fonts say with their name, `Arial CYR`; null for other names. */
export function pageOfName(name: string): number | null {
  const [, said = ''] = / (CE|CYR|Cyr|Greek|Tur|TUR|Baltic|\(Hebrew\)|\(Arabic\))$/.exec(name) ?? [];
  return NAMES.get(said.toLowerCase()) ?? null;
}

const NAMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ ce: 1250, cyr: 1251, greek: 1253, tur: 1254, baltic: 1257, '(hebrew)': 1255, '(arabic)': 1256 },
  }),
);
