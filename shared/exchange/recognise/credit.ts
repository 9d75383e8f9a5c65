/** What a credit line of a photo says: who is credited, and the notice of copyright where it is one. */
export interface Credit {
  credit: string;
  copyright: string;
}

const LONGEST = 120;

/** Agencies and archives whose name beside a slash or alone makes a line a credit. */
const SOURCES = [
  ...[
    'AP Photo',
    'AP Images',
    'AP',
    'AFP',
    'AFP Photo',
    'EPA-EFE',
    'EPA',
    'EFE',
    'REUTERS',
    'TASS',
    'ТАСС',
    'Xinhua',
  ],
  ...[
    'Getty Images',
    'Getty',
    'iStock',
    'Kyodo News',
    'Kyodo',
    'Jiji',
    'Yonhap',
    'dpa',
    'picture alliance',
    'ANSA',
  ],
  ...[
    'Sputnik',
    'RIA Novosti',
    'РИА Новости',
    'Interfax',
    'Интерфакс',
    'Anadolu',
    'Anadolu Agency',
    'AA',
    'Bloomberg',
  ],
  ...[
    'PA Wire',
    'PA Images',
    'PA',
    'Press Association',
    'Shutterstock',
    'ZUMA Press',
    'ZUMA',
    'IMAGO',
    'Keystone',
  ],
  ...[
    'TT',
    'NTB',
    'Ritzau',
    'Lehtikuva',
    'SIPA',
    'UPI',
    'Alamy',
    'Pool',
    'Handout',
    'NurPhoto',
    'Rex',
    'Lusa',
    'Belga',
  ],
  ...[
    'Ukrinform',
    'Укринформ',
    'The Canadian Press',
    'The Associated Press',
    'Associated Press',
    'Agence France-Presse',
  ],
];
const source = SOURCES.map((name) => name.replace(/ /g, ' ')).join('|');
const slashed = new RegExp(
  `^(?:(?:${source})\\s?/\\s?\\S.*|\\S.*?\\s?/\\s?(?:${source})(?:,? .{1,40})?)$`,
  'i',
);
const alone = new RegExp(`^(?:${source})$`);

const LABEL =
  /^(?:photo(?:graph)?s?(?: (?:by|credit|courtesy(?: of)?))?|image(?:s)?(?: (?:by|credit))?|picture(?:s)?(?: by)?|credit|фото(?:графия)?|автор фото|foto(?:s)?|fotograf(?:ie)?|bild(?:quelle)?|crédit(?: photo)?|photo d['’]illustration|写真|撮影|图片来源|圖片來源|图|摄影)\s*[:：/]\s*\S/i;
const PHOTO_BY = /^(?:photo(?:graph)?s?|image|picture) by \p{Lu}/u;
const NOTICE = /^(?:©|\(c\)|Ⓒ)\s*\S/i;
const SENTENCE_WITHIN = /[.!?] \p{Lu}\p{Ll}/u;

/** The credit a whole line is, or null when it is no credit line. */
export function creditOf(line: string): Credit | null {
  const text = line.trim();
  if (text.length > LONGEST || text.includes('\n')) return null;
  const bare = unwrapped(text);
  if (NOTICE.test(bare)) return SENTENCE_WITHIN.test(bare) ? null : splitNotice(text);
  const words = bare.split(/\s+/).length;
  const isCredit =
    (LABEL.test(bare) || PHOTO_BY.test(bare) || alone.test(bare) || (slashed.test(bare) && words <= 9)) &&
    !SENTENCE_WITHIN.test(bare);
  return isCredit ? { credit: text, copyright: '' } : null;
}

/** What a line somebody takes for a credit says: never null, and never fewer words than the line. */
export function asCredit(line: string): Credit {
  return creditOf(line) ?? splitNotice(line.trim());
}

/** Where the credit at the end of a caption begins, `… on Monday. (AP Photo/Jane Doe)`, or -1. */
export function creditStart(caption: string): number {
  const tail = caption.slice(-LONGEST);
  const offset = caption.length - tail.length;
  for (const opening of OPENINGS) {
    const at = tail.lastIndexOf(opening);
    const closing = BRACKETS.get(opening);
    if (at <= 0 || (closing !== undefined && !tail.trimEnd().endsWith(closing))) continue;
    if (OPEN_BRACKET.test(tail.slice(0, at))) continue;
    const rest = tail.slice(at);
    if (creditOf(rest) !== null && isSure(rest)) return offset + at;
  }
  return -1;
}

const BRACKETS: ReadonlyMap<string, string> = new Map(Object.entries({ '(': ')', '（': '）' }));
const OPEN_BRACKET = /[([{（［【〔「『]\s*$/;
const OPENINGS = ['(', '（', '©', 'Photo: ', 'Photo by ', 'Credit: ', 'Foto: ', 'Фото: ', '写真：'];

/** A bracket at the end of a sentence is a credit only with a slash, a label or a notice in it: `(Reuters)` is not. */
function isSure(rest: string): boolean {
  const bare = unwrapped(rest.trim());
  return (
    !/^[(（]/.test(rest) || NOTICE.test(bare) || LABEL.test(bare) || PHOTO_BY.test(bare) || slashed.test(bare)
  );
}

function splitNotice(text: string): Credit {
  const bare = unwrapped(text);
  if (!NOTICE.test(bare)) return { credit: text, copyright: '' };
  return { credit: bare.replace(/^(?:©|\(c\)|Ⓒ)\s*/i, ''), copyright: bare };
}

function unwrapped(text: string): string {
  return /^(?:\([^()]*\)|（[^（）]*）)$/.test(text) && !/^\(c\)$/i.test(text)
    ? text.slice(1, -1).trim()
    : text;
}
