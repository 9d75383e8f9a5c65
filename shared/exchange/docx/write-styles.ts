import { languageDirection } from '../../story/direction';
import { el } from '../xml/element';
import { CHARACTERS, PARAGRAPH_NAMES, PARAGRAPHS, type ParagraphName } from './names';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const GREY = '595959';

/** How a paragraph style looks: sizes in half points, distances in twentieths of a point. */
interface ParagraphLook {
  next?: ParagraphName;
  before?: number;
  after?: number;
  line?: number;
  left?: number;
  keep?: boolean;
  outline?: number;
  rule?: 'bottom' | 'left';
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  shade?: string;
  list?: boolean;
  sans?: boolean;
}

const LOOKS: Readonly<Record<ParagraphName, ParagraphLook>> = {
  advisory: { bold: true, after: 120, line: 264, sans: true, size: 20 },
  embargo: { bold: true, after: 120, line: 264, color: 'B00020', sans: true, size: 20 },
  storyNote: { after: 240, line: 264, sans: true, size: 20, shade: 'FFF6DB' },
  title: { bold: true, size: 44, before: 120, after: 120, line: 240, keep: true, next: 'subtitle' },
  subtitle: { size: 28, after: 200, line: 264, color: GREY, keep: true, next: 'byline' },
  byline: { size: 21, after: 280, line: 264, sans: true, color: GREY },
  standalone: { bold: true },
  subhead: { bold: true, size: 28, before: 320, after: 120, line: 264, keep: true, outline: 1 },
  quote: { italic: true, left: 567, after: 120, rule: 'left' },
  pullquote: { italic: true, size: 30, left: 567, before: 200, after: 120, line: 288, color: '1F3864' },
  attribution: { left: 567, after: 200, line: 264, sans: true, size: 20, color: GREY },
  bullet: { after: 80, list: true },
  number: { after: 80, list: true },
  photo: { before: 200, after: 80, line: 240 },
  caption: { size: 20, after: 40, line: 252, sans: true },
  credit: { size: 17, after: 240, line: 240, sans: true, color: GREY },
  cell: { size: 21, before: 40, after: 40, line: 252, sans: true },
  tableHead: { size: 21, before: 40, after: 40, line: 252, sans: true, bold: true },
  spacer: { size: 12, after: 120, line: 240 },
  rule: { before: 120, after: 240, line: 240, rule: 'bottom', size: 8 },
  note: { size: 21, left: 284, after: 200, line: 264, sans: true, shade: 'FFF6DB' },
  foot: { size: 18, after: 60, line: 252, sans: true, color: GREY },
  header: { size: 17, after: 0, line: 240, sans: true, color: GREY },
  comment: { size: 20, after: 0, line: 240, sans: true },
};

/** The part of the styles, for a story in a language. */
export function stylesXml(language: string): string {
  const isRtl = languageDirection(language) === 'rtl';
  const lang = isRtl ? { 'w:val': 'en-US', 'w:bidi': language } : { 'w:val': language };
  const eastAsian = /^(?:ja|zh|ko)\b/i.test(language) ? { 'w:eastAsia': language } : {};
  return el(
    'w:styles',
    { 'xmlns:w': MAIN },
    el(
      'w:docDefaults',
      {},
      el(
        'w:rPrDefault',
        {},
        el(
          'w:rPr',
          {},
          el('w:rFonts', { 'w:ascii': SERIF, 'w:hAnsi': SERIF, 'w:cs': SERIF }),
          el('w:sz', { 'w:val': 24 }),
          el('w:szCs', { 'w:val': 24 }),
          el('w:lang', { ...lang, ...eastAsian }),
        ),
      ),
      el(
        'w:pPrDefault',
        {},
        el('w:pPr', {}, el('w:spacing', { 'w:after': 160, 'w:line': 336, 'w:lineRule': 'auto' })),
      ),
    ),
    el(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      ...named('Normal'),
      el('w:qFormat', {}),
    ),
    el(
      'w:style',
      { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
      ...named('Default Paragraph Font'),
      el('w:uiPriority', { 'w:val': 1 }),
      el('w:semiHidden', {}),
    ),
    tableNormal(),
    ...PARAGRAPH_NAMES.map(paragraphStyle),
    characterStyle('dateline', el('w:b', {}), el('w:bCs', {})),
    characterStyle('label', el('w:b', {}), el('w:bCs', {})),
    characterStyle('missing', el('w:i', {}), el('w:iCs', {}), el('w:color', { 'w:val': GREY })),
    characterStyle('hyperlink', el('w:color', { 'w:val': '0B57A4' }), el('w:u', { 'w:val': 'single' })),
    characterStyle('commentReference', el('w:sz', { 'w:val': 16 }), el('w:szCs', { 'w:val': 16 })),
    tableStyle(),
  );
}

const SERIF = 'Times New Roman';
const SANS = 'Arial';

function named(name: string): string[] {
  return [el('w:name', { 'w:val': name })];
}

function paragraphStyle(name: ParagraphName): string {
  const [id, title] = PARAGRAPHS[name];
  const look = LOOKS[name];
  return el(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, ...(isWords(title) ? {} : { 'w:customStyle': 1 }) },
    ...named(title),
    el('w:basedOn', { 'w:val': 'Normal' }),
    look.next === undefined ? '' : el('w:next', { 'w:val': PARAGRAPHS[look.next][0] }),
    el('w:qFormat', {}),
    el('w:pPr', {}, pPr(look)),
    wrapped('w:rPr', rPr(look)),
  );
}

/** Whether Word has a style of the name of its own. */
function isWords(title: string): boolean {
  return /^(?:Title|Subtitle|heading 2|Quote|Intense Quote|List (?:Bullet|Number)|caption|header|annotation text)$/.test(
    title,
  );
}

function pPr(look: ParagraphLook): string {
  const line = {
    'w:val': 'single',
    'w:sz': look.rule === 'left' ? 18 : 6,
    'w:space': look.rule === 'left' ? 12 : 1,
  };
  return [
    look.keep === true ? el('w:keepNext', {}) + el('w:keepLines', {}) : '',
    look.rule === undefined ? '' : el('w:pBdr', {}, el(`w:${look.rule}`, { ...line, 'w:color': 'A6A6A6' })),
    look.shade === undefined
      ? ''
      : el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': look.shade }),
    el('w:spacing', {
      'w:before': look.before ?? 0,
      'w:after': look.after ?? 160,
      'w:line': look.line ?? 336,
      'w:lineRule': 'auto',
    }),
    look.left === undefined ? '' : el('w:ind', { 'w:left': look.left, 'w:right': 284 }),
    look.list === true ? el('w:contextualSpacing', {}) : '',
    look.outline === undefined ? '' : el('w:outlineLvl', { 'w:val': look.outline }),
  ].join('');
}

function rPr(look: ParagraphLook): string {
  return [
    look.sans === true ? el('w:rFonts', { 'w:ascii': SANS, 'w:hAnsi': SANS, 'w:cs': SANS }) : '',
    look.bold === true ? el('w:b', {}) + el('w:bCs', {}) : '',
    look.italic === true ? el('w:i', {}) + el('w:iCs', {}) : '',
    look.color === undefined ? '' : el('w:color', { 'w:val': look.color }),
    look.size === undefined ? '' : el('w:sz', { 'w:val': look.size }) + el('w:szCs', { 'w:val': look.size }),
  ].join('');
}

function wrapped(name: string, inner: string): string {
  return inner === '' ? '' : el(name, {}, inner);
}

function characterStyle(name: keyof typeof CHARACTERS, ...look: readonly string[]): string {
  const [id, title] = CHARACTERS[name];
  const isOwn = name === 'dateline' || name === 'label' || name === 'missing';
  return el(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id, ...(isOwn ? { 'w:customStyle': 1 } : {}) },
    ...named(title),
    el('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    el('w:rPr', {}, ...look),
  );
}

function tableNormal(): string {
  const side = (name: string, width: number): string => el(`w:${name}`, { 'w:w': width, 'w:type': 'dxa' });
  return el(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    ...named('Normal Table'),
    el('w:uiPriority', { 'w:val': 99 }),
    el('w:semiHidden', {}),
    el(
      'w:tblPr',
      {},
      el('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      el('w:tblCellMar', {}, side('top', 0), side('left', 108), side('bottom', 0), side('right', 108)),
    ),
  );
}

function tableStyle(): string {
  return el(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'StoryTable' },
    ...named('Story Table'),
    el('w:basedOn', { 'w:val': 'TableNormal' }),
  );
}
