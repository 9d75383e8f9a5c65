import { newId } from '../../story/ids';
import type { Block as StoryBlock, BlockOf } from '../../story/blocks';
import { emptyPhoto, type Photo } from '../../story/photo';
import { joinRuns, plain, textOf, type Run } from '../../story/text';
import { datelinePartId, part } from '../parts';
import { photoFacts } from '../html/vocabulary';
import type { Role } from '../types';
import { CHARACTERS, isSame, PARAGRAPH_NAMES, PARAGRAPHS, photoBookmark, type ParagraphName } from './names';
import type { OurFacts, OurText } from './read-our-facts';
import { linesOf, roleOfLine, type LineContext } from './read-lines';
import type { Block, Paragraph, Table } from './read-model';
import { contentOf } from './read-paragraph';
import { settingOfNames } from './read-style-names';

/** Reads a document of ours by its styles, its text exactly; what somebody added in Word is read as anybody’s. */
export function readOurs(blocks: readonly Block[], facts: OurFacts, context: LineContext): OurText {
  const reader = new OurReader(facts, context);
  for (const block of blocks) reader.add(block);
  return reader.end();
}

const NAMES: ReadonlyMap<string, ParagraphName> = new Map(
  PARAGRAPH_NAMES.map((name) => [PARAGRAPHS[name][1].toLowerCase(), name]),
);

class OurReader {
  private readonly text: OurText = {
    ...{ parts: [], headline: '', deck: '', byline: null, dateline: null, editorsNote: '' },
    ...{ embargo: null, hasLead: false },
  };
  private readonly seen = new Set<ParagraphName>();
  private list: { key: string; block: BlockOf<'list'> } | null = null;
  private quote: BlockOf<'quote'> | BlockOf<'pullquote'> | null = null;
  private photo: Photo | null = null;
  private count = 0;

  private readonly facts: OurFacts;
  private readonly context: LineContext;

  constructor(facts: OurFacts, context: LineContext) {
    this.facts = facts;
    this.context = context;
  }

  add(block: Block): void {
    if (block.kind === 'table') {
      this.close();
      this.addTable(block);
    } else this.addParagraph(block);
  }

  end(): OurText {
    this.close();
    return this.text;
  }

  private addParagraph(paragraph: Paragraph): void {
    const name = nameOf(paragraph);
    const content = contentOf(paragraph, false);
    const { runs } = content;
    const { quote, photo } = this;
    const isFirst = name !== null && !this.seen.has(name);
    if (name !== null) this.seen.add(name);
    if (name !== 'attribution' && name !== 'caption' && name !== 'credit') this.close(paragraph.list?.key);
    switch (name) {
      case 'photo':
        this.addPhoto(paragraph, content.photos);
        return;
      case 'caption':
        if (photo === null) this.push('paragraph', runs);
        else addLine(photo.caption, runs);
        break;
      case 'credit':
        if (photo === null) this.push('paragraph', runs);
        else photo.credit = photo.credit === '' ? textOf(runs) : `${photo.credit}; ${textOf(runs)}`;
        break;
      case 'attribution':
        if (quote === null) this.push('paragraph', runs);
        else quote.attribution = textOf(runs);
        this.quote = null;
        break;
      case 'quote':
      case 'pullquote': {
        const block = { id: newId(), kind: name, runs, attribution: '' };
        this.pushBlock(block, name);
        this.quote = block;
        break;
      }
      case 'title':
        if (!isFirst) this.push('subhead', runs);
        else {
          this.text.headline = textOf(runs);
          this.push('headline', runs);
        }
        break;
      case 'subtitle':
        if (!isFirst) this.push('paragraph', runs);
        else {
          this.text.deck = textOf(runs);
          this.push('deck', runs);
        }
        break;
      case 'byline':
        if (!isFirst) this.push('paragraph', runs);
        else this.text.byline = textOf(runs);
        break;
      case 'standalone':
        this.text.dateline ??= textOf(runs);
        break;
      case 'storyNote': {
        const said = textOf(
          joinRuns(
            paragraph.inlines.flatMap((one) => (one.kind === 'text' && one.style !== LABEL ? [one] : [])),
          ),
        );
        this.text.editorsNote = isFirst ? said : `${this.text.editorsNote}\n${said}`;
        break;
      }
      case 'embargo':
        this.text.embargo = [this.text.embargo ?? [], textOf(runs)].flat().join('\n');
        if (textOf(runs) !== '') this.push('drop', runs);
        break;
      case 'advisory':
      case 'foot':
      case 'header':
        if (textOf(runs) !== '') this.push('drop', runs);
        break;
      case 'rule':
        if (textOf(runs).trim() === '') this.pushBlock({ id: newId(), kind: 'rule' }, 'rule');
        else this.push('paragraph', runs);
        break;
      case 'spacer':
        if (textOf(runs).trim() !== '') this.push('paragraph', runs);
        break;
      case 'note':
      case 'subhead':
        this.push(name, runs);
        break;
      default:
        if (paragraph.list !== null) this.addItem(paragraph.list, runs);
        else if (settingOfNames(paragraph.style.names)?.is === 'heading') this.push('subhead', runs);
        else this.addText(paragraph);
    }
    this.addRest(paragraph);
  }

  /** A paragraph of text, its dateline before it. */
  private addText(paragraph: Paragraph): void {
    const said = this.text.dateline === null ? datelineOf(paragraph) : null;
    const id = this.nextId();
    if (said === null) {
      this.text.parts.push(part(id, 'paragraph', textBlock(contentOf(paragraph, false).runs), true));
      return;
    }
    this.text.dateline = said.text;
    this.text.parts.push(
      part(datelinePartId(id), 'dateline', textBlock(plain(said.text)), true),
      part(id, 'paragraph', textBlock(contentOf(said.rest, false).runs), true),
    );
  }

  private addItem({ key, level, ordered }: NonNullable<Paragraph['list']>, runs: Run[]): void {
    const item = { id: newId(), level, runs };
    if (this.list !== null) {
      this.list.block.items.push(item);
      return;
    }
    const block: BlockOf<'list'> = { id: newId(), kind: 'list', ordered, items: [item] };
    this.pushBlock(block, 'list');
    this.list = { key, block };
  }

  private addPhoto(paragraph: Paragraph, pictures: readonly Photo[]): void {
    const name = paragraph.inlines.flatMap((one) =>
      one.kind === 'bookmark' && Object.hasOwn(this.facts.photos, one.name) ? [one.name] : [],
    )[0];
    const [picture, ...more] = pictures;
    const known = name === undefined ? undefined : this.facts.photos[name];
    const isLead = name === photoBookmark(null) && !this.text.hasLead;
    const alt = picture?.alt ?? known?.['alt'] ?? '';
    const photo: Photo = {
      ...emptyPhoto(),
      ...photoFacts((fact) => known?.[fact] ?? null),
      origin: picture?.origin ?? '',
      // What was changed in Word counts; white space at the ends is not said there.
      alt: known?.['alt'] !== undefined && isSame(alt, known['alt']) ? known['alt'] : alt,
    };
    if (isLead) this.text.hasLead = true;
    this.pushBlock({ id: newId(), kind: 'photo', photo }, 'photo');
    this.photo = photo;
    for (const one of more) this.pushBlock({ id: newId(), kind: 'photo', photo: one }, 'photo');
  }

  private addTable(table: Table): void {
    const isPlain = table.rows.every(({ cells }) =>
      cells.every((cell) => cell.columns === 1 && cell.blocks.every(({ kind }) => kind === 'paragraph')),
    );
    const width = table.rows[0]?.cells.length ?? 0;
    if (!isPlain || width === 0 || table.rows.some(({ cells }) => cells.length !== width)) {
      this.addAnybodys([table]);
      return;
    }
    const rows = table.rows.map(({ cells }) => ({
      id: newId(),
      cells: cells.map((cell) => ({
        runs: joinRuns(
          cell.blocks
            .flatMap((block) => (block.kind === 'paragraph' ? [contentOf(block, false).runs] : []))
            .flatMap((runs, at) => (at === 0 ? runs : [...plain('\n'), ...runs])),
        ),
      })),
    }));
    this.pushBlock({ id: newId(), kind: 'table', header: table.rows[0]?.isHead === true, rows }, 'table');
    for (const { cells } of table.rows)
      for (const { blocks } of cells)
        for (const one of blocks) if (one.kind === 'paragraph') this.addRest(one);
  }

  /** What a paragraph of ours never holds: somebody added it. */
  private addRest(paragraph: Paragraph): void {
    const rest = paragraph.inlines.filter(
      (one) =>
        one.kind === 'box' ||
        one.kind === 'note' ||
        one.kind === 'picture' ||
        (one.kind === 'text' && one.isHidden),
    );
    if (rest.length > 0) this.addAnybodys([{ ...paragraph, list: null, inlines: rest }]);
  }

  private addAnybodys(blocks: readonly Block[]): void {
    for (const line of linesOf(blocks, this.context))
      this.pushBlock(line.block, roleOfLine(line) ?? line.block.kind);
  }

  private close(list?: string): void {
    this.quote = null;
    // A caption of many paragraphs is joined once.
    if (this.photo !== null) this.photo.caption = joinRuns(this.photo.caption);
    this.photo = null;
    if (this.list !== null && this.list.key !== list) this.list = null;
  }

  private push(role: Role, runs: Run[]): void {
    const id = newId();
    this.pushBlock(
      role === 'subhead' || role === 'note' ? { id, kind: role, runs } : { id, kind: 'paragraph', runs },
      role,
    );
  }

  private pushBlock(block: StoryBlock, role: Role): void {
    this.text.parts.push(part(this.nextId(), role, block, true));
  }

  private nextId(): string {
    this.count += 1;
    return `p${this.count}`;
  }
}

const DATELINE = CHARACTERS.dateline[1].toLowerCase();
const LABEL = CHARACTERS.label[1].toLowerCase();

function nameOf({ style }: Paragraph): ParagraphName | null {
  return NAMES.get(style.names[0] ?? '') ?? null;
}

/** The dateline a paragraph begins with by its style, and the paragraph without it; null where it begins with none. */
function datelineOf(paragraph: Paragraph): { text: string; rest: Paragraph } | null {
  let text = '';
  let isHead = true;
  const inlines = paragraph.inlines.filter((one) => {
    if (one.kind !== 'text') return true;
    isHead = isHead && one.style === DATELINE;
    if (isHead) text += one.text;
    return !isHead;
  });
  return text === '' ? null : { text, rest: { ...paragraph, inlines } };
}

function textBlock(runs: Run[]): BlockOf<'paragraph'> {
  return { id: newId(), kind: 'paragraph', runs };
}

function addLine(lines: Run[], runs: readonly Run[]): void {
  for (const run of lines.length === 0 ? runs : [...plain('\n'), ...runs]) lines.push(run);
}
