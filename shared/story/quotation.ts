/** How a language sets quotation marks and dashes. */
export interface Quotation {
  /** The outer marks, opening and closing, with any space that belongs to them. */
  outer: readonly [open: string, close: string];
  /** The marks of a quotation within a quotation. */
  inner: readonly [open: string, close: string];
  /** Whether the key for double quotes sets the inner marks within an open quotation. */
  nests: boolean;
  /** What two hyphens stand for between words. */
  dash: '—' | '–';
}

const NARROW_SPACE = '\u202f';

const ENGLISH: Quotation = { outer: ['“', '”'], inner: ['‘', '’'], nests: false, dash: '—' };
const GERMAN: Quotation = { outer: ['„', '“'], inner: ['‚', '‘'], nests: false, dash: '–' };
const RUSSIAN: Quotation = { outer: ['«', '»'], inner: ['„', '“'], nests: true, dash: '—' };
const SPANISH: Quotation = { outer: ['«', '»'], inner: ['“', '”'], nests: true, dash: '—' };
const SWEDISH: Quotation = { outer: ['”', '”'], inner: ['’', '’'], nests: false, dash: '–' };
const POLISH: Quotation = { outer: ['„', '”'], inner: ['«', '»'], nests: true, dash: '–' };
const CORNERS: Quotation = { outer: ['「', '」'], inner: ['『', '』'], nests: true, dash: '—' };

/** The marks of each language, by BCP 47 tag in lower case or by its first part. */
const QUOTATIONS: ReadonlyMap<string, Quotation> = new Map(
  Object.entries<Quotation>({
    en: ENGLISH,
    de: GERMAN,
    'de-ch': { outer: ['«', '»'], inner: ['‹', '›'], nests: true, dash: '–' },
    cs: GERMAN,
    sk: GERMAN,
    sl: GERMAN,
    bg: GERMAN,
    lt: GERMAN,
    et: GERMAN,
    is: GERMAN,
    fr: {
      outer: [`«${NARROW_SPACE}`, `${NARROW_SPACE}»`],
      inner: ['“', '”'],
      nests: true,
      dash: '—',
    },
    ru: RUSSIAN,
    uk: RUSSIAN,
    be: RUSSIAN,
    kk: RUSSIAN,
    es: SPANISH,
    it: SPANISH,
    pt: SPANISH,
    'pt-br': ENGLISH,
    ca: SPANISH,
    gl: SPANISH,
    el: SPANISH,
    ar: { outer: ['«', '»'], inner: ['‹', '›'], nests: true, dash: '—' },
    fa: { outer: ['«', '»'], inner: ['‹', '›'], nests: true, dash: '—' },
    pl: POLISH,
    ro: POLISH,
    hu: { outer: ['„', '”'], inner: ['»', '«'], nests: true, dash: '–' },
    hr: { outer: ['„', '”'], inner: ['‚', '’'], nests: false, dash: '–' },
    sr: { outer: ['„', '”'], inner: ['’', '’'], nests: false, dash: '–' },
    sv: SWEDISH,
    fi: SWEDISH,
    da: SWEDISH,
    he: { outer: ['”', '”'], inner: ['’', '’'], nests: false, dash: '–' },
    nb: { outer: ['«', '»'], inner: ['‘', '’'], nests: false, dash: '–' },
    nn: { outer: ['«', '»'], inner: ['‘', '’'], nests: false, dash: '–' },
    no: { outer: ['«', '»'], inner: ['‘', '’'], nests: false, dash: '–' },
    nl: { ...ENGLISH, dash: '–' },
    ja: CORNERS,
    'zh-hant': CORNERS,
    'zh-tw': CORNERS,
    'zh-hk': CORNERS,
  }),
);

/** How a language (a BCP 47 tag) sets quotation marks and dashes; English where we do not know. */
export function quotationOf(language: string): Quotation {
  const tag = language.toLowerCase();
  const parts = tag.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = QUOTATIONS.get(parts.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return ENGLISH;
}
