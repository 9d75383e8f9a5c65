/** What the style of a paragraph says it is. `furniture` is what a program makes itself, as a table of contents. */
const STYLE_ROLES = [
  ...(['slug', 'headline', 'deck', 'byline', 'dateline', 'subhead', 'quote', 'pullquote'] as const),
  ...(['attribution', 'caption', 'credit', 'note', 'furniture'] as const),
] as const;

/** What the style of a paragraph says it is. */
export type StyleRole = (typeof STYLE_ROLES)[number];

/**
 * Names of styles as programs and newsrooms call them, in small letters: Word’s own names are English in every
 * language, those of other programs and of templates are not.
 */
const NAMES: Readonly<Record<StyleRole, readonly string[]>> = {
  slug: ['slug', 'slugline', 'slug line', 'catchline'],
  headline: [
    ...[
      'title',
      'headline',
      'hed',
      'head line',
      'titel',
      'titre',
      'título',
      'titolo',
      'название',
      'заголовок',
    ],
    ...[
      'tytuł',
      'rubrik',
      'tittel',
      'otsikko',
      '表題',
      '标题',
      '標題',
      '제목',
      'konu başlığı',
      'cím',
      'název',
    ],
    ...['titlu', 'τίτλος', 'כותרת טקסט', 'العنوان', 'tiêu đề', 'назва', 'naslov'],
  ],
  deck: [
    ...['subtitle', 'deck', 'dek', 'standfirst', 'sub title', 'untertitel', 'sous-titre', 'subtítulo'],
    ...['sottotitolo', 'подзаголовок', 'podtytuł', 'underrubrik', 'undertitel', 'undertittel', 'alaotsikko'],
    ...[
      '副題',
      '副标题',
      '副標題',
      '부제',
      'alt konu başlığı',
      'alcím',
      'podtitul',
      'subtitlu',
      'ondertitel',
    ],
    ...['sommaire', 'vorspann', 'підзаголовок'],
  ],
  byline: ['byline', 'by line', 'author', 'authors', 'autor', 'autorenzeile', 'signature line'],
  dateline: ['dateline', 'date line'],
  subhead: ['subhead', 'sub head', 'subheading', 'crosshead', 'crossheading', 'zwischentitel', 'intertitre'],
  quote: [
    ...['quote', 'quotations', 'quotation', 'block text', 'block quote', 'blockquote', 'block quotation'],
    ...[
      'zitat',
      'citation',
      'citations',
      'cita',
      'citazione',
      'citat',
      'citaat',
      'цитата',
      'цитата 2',
      'cytat',
    ],
    ...['sitat', 'lainaus', '引用', '引用文', '인용', 'alıntı', 'idézet', 'citát', 'citação'],
  ],
  pullquote: [
    'intense quote',
    'pull quote',
    'pullquote',
    'intensives zitat',
    'citation intense',
    'выделенная цитата',
  ],
  attribution: ['attribution', 'quote attribution', 'quote source'],
  caption: [
    ...['caption', 'cutline', 'photo caption', 'image caption', 'figure', 'illustration', 'beschriftung'],
    ...['légende', 'epígrafe', 'leyenda', 'didascalia', 'название объекта', 'bijschrift', 'bildtext'],
    ...[
      '図表番号',
      '题注',
      '標號',
      '캡션',
      'resim yazısı',
      'képaláírás',
      'titulek',
      'legenda',
      'table caption',
    ],
  ],
  credit: ['credit', 'photo credit', 'image credit', 'picture credit', 'bildnachweis', 'crédit'],
  note: ['editor’s note', "editor's note", 'editors note', 'note to editors', 'ed note'],
  furniture: [
    ...['toc heading', 'contents heading', 'table of figures', 'table of authorities', 'toa heading'],
    ...['header', 'footer', 'header left', 'header right', 'footer left', 'footer right', 'page number'],
  ],
};

const ROLES: ReadonlyMap<string, StyleRole> = new Map(
  STYLE_ROLES.flatMap((role) => NAMES[role].map((name) => [name, role] as const)),
);

/** What the nearest of a style’s names says that says anything; null for a style of plain text. */
export function styleRole(names: readonly string[]): StyleRole | null {
  for (const name of names) {
    if (headingLevel(name) > 0) return 'subhead';
    const role = /^(?:toc|contents|verzeichnis|index) ?\d$/.test(name) ? 'furniture' : ROLES.get(name);
    if (role !== undefined) return role;
  }
  return null;
}

const HEADING =
  /^(?:heading|überschrift|titre|título|titolo|заголовок|kop|nagłówek|rubrik|overskrift|otsikko|見出し|标题|標題|제목|başlık|címsor|nadpis|επικεφαλίδα|כותרת|عنوان|naslov|titlu|tiêu đề|encabezado|tytuł)\s?([1-9])(?: char)?$/;

/** The level of a heading by the name of a style, 1 to 9; 0 for any other. */
export function headingLevel(name: string): number {
  return Number(HEADING.exec(name)?.[1] ?? 0);
}

/** The level of a heading by the names of a style and those it is based on, 0 for none. */
export function headingOf(names: readonly string[]): number {
  for (const name of names) {
    const level = headingLevel(name);
    if (level > 0) return level;
    if (ROLES.has(name)) return 0;
  }
  return 0;
}

const LIST =
  /^(?:list (bullet|number)|aufzählungszeichen|listennummer|liste à (puces|numéros)|lista con viñetas|маркированный список|нумерованный список)(?: ([2-9]))?$/;

/** The list paragraphs of a style are in by its names; null for none. */
export function listKind(names: readonly string[]): { ordered: boolean; level: number } | null {
  for (const name of names) {
    const found = LIST.exec(name);
    if (found === null) continue;
    const [, word = '', french = '', level = '1'] = found;
    return {
      ordered: word === 'number' || french === 'numéros' || /^(?:listennummer|нумер)/.test(name),
      level: Number(level) - 1,
    };
  }
  return null;
}
