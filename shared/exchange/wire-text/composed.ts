/** What an accent struck over a letter makes of it. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '`': '\u0300',
    "'": '\u0301',
    '´': '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '"': '\u0308',
    '¨': '\u0308',
    ',': '\u0327',
    '°': '\u030a',
  }),
);

/**
 * The text with letters and the accents struck over them as one, as teleprinters composed them: `e`, backspace, `'`,
 * or the accent first. Any other backspace stays.
 */
export function composed(text: string): string {
  return text.includes('\b')
    ? text.replace(
        STRUCK,
        (whole, one: string, other: string) => struck(one, other) ?? struck(other, one) ?? whole,
      )
    : text;
}

// eslint-disable-next-line no-control-regex -- the backspace is what is looked for
const STRUCK = /([\p{L}`'´^~"¨,°])\x08([\p{L}`'´^~"¨,°])/gu;

function struck(letter: string, accent: string): string | null {
  const mark = ACCENTS.get(accent);
  if (mark === undefined || !/\p{L}/u.test(letter)) return null;
  const whole = (letter + mark).normalize('NFC');
  return whole.length === 1 ? whole : null;
}
