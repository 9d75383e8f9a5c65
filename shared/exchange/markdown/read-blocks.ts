import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { joinRuns, plain, textOf, type Run } from '../../story/text';
import { runsOfBlock } from '../convert';
import { paddedTable } from '../padded-table';
import { Definitions, inlinesOf, type Inlines, type MarkdownNode } from './read-inline';
import { itemsOf } from './read-list';
import { photoOfImage, photoOfParagraph } from './read-photo';
import type { Stretch } from './read-tree';
import { ATTRIBUTION_DASH, PULLQUOTE_MARK } from './write-blocks';

/** A block of a Markdown file; `heading` is 1 to 6 for headings, 0 for all else. */
export interface MarkdownBlock {
  block: Block;
  heading: number;
}

/** The blocks of a file, and what the person should know of them. */
export interface MarkdownBlocks {
  blocks: MarkdownBlock[];
  droppedLinks: number;
  renumbered: boolean;
}

/** Reads HTML that stands between blocks. */
export type ReadHtml = (html: string) => Block[];

/** Turns the trees of a file into blocks of a story. No text is lost; what a story has no form for is paragraphs. */
export function blocksOf(stretches: readonly Stretch[], isOurs: boolean, readHtml: ReadHtml): MarkdownBlocks {
  const definitions = definitionsOf(stretches);
  const walk = new BlockWalk(definitions, isOurs, readHtml);
  const found = stretches.flatMap(({ nodes, source }) =>
    nodes.map((node) => ({ node, blocks: walk.read(node, source) })),
  );
  // An address that no link uses is text, for nothing else would show it; who uses it is known only now.
  const shown = found.filter(
    ({ node }) => node.type !== 'definition' || !definitions.isUsed(node.identifier),
  );
  return {
    blocks: shown.flatMap(({ node, blocks }) => {
      const heading = node.type === 'heading' ? node.depth : 0;
      return blocks.map((block): MarkdownBlock => ({ block, heading }));
    }),
    droppedLinks: walk.droppedLinks,
    renumbered: walk.renumbered,
  };
}

type NodeOf<Type extends MarkdownNode['type']> = Extract<MarkdownNode, { type: Type }>;

class BlockWalk {
  droppedLinks = 0;
  renumbered = false;
  private readonly definitions: Definitions;
  private readonly isOurs: boolean;
  private readonly readHtml: ReadHtml;

  constructor(definitions: Definitions, isOurs: boolean, readHtml: ReadHtml) {
    this.definitions = definitions;
    this.isOurs = isOurs;
    this.readHtml = readHtml;
  }

  read(node: MarkdownNode, source: string): Block[] {
    switch (node.type) {
      case 'paragraph':
        return this.paragraph(node);
      case 'heading':
        return this.withImages(this.inlines(node.children), (runs) => ({
          id: newId(),
          kind: 'subhead',
          runs,
        }));
      case 'blockquote':
        return this.quote(node, source);
      case 'list':
        return this.list(node, source);
      case 'table':
        return this.table(node);
      case 'thematicBreak':
        return [{ id: newId(), kind: 'rule' }];
      case 'code':
        return [paragraph(plain(codeText(node)))];
      case 'html':
        return this.html(node.value);
      case 'definition':
        return [paragraph(plain(sourceOf(node, source)))];
      case 'footnoteDefinition':
        return this.footnote(node, source);
      default:
        return [];
    }
  }

  private inlines(nodes: readonly MarkdownNode[]): Inlines {
    const found = inlinesOf(nodes, this.definitions);
    this.droppedLinks += found.droppedLinks;
    return found;
  }

  private paragraph({ children }: NodeOf<'paragraph'>): Block[] {
    const found = photoOfParagraph(children, this.definitions);
    if (found === null) return this.withImages(this.inlines(children), paragraph);
    const more = found.rest.images.map(imageBlock);
    return [{ id: newId(), kind: 'photo', photo: found.photo }, ...more];
  }

  private withImages({ runs, images }: Inlines, make: (runs: Run[]) => Block): Block[] {
    const photos = images.map(imageBlock);
    return textOf(runs).trim() === '' && photos.length > 0 ? photos : [make(runs), ...photos];
  }

  private quote(node: NodeOf<'blockquote'>, source: string): Block[] {
    const inner = node.children.flatMap((child) => this.read(child, source));
    const photos = inner.filter((block) => block.kind === 'photo');
    const said = inner.filter((block) => block.kind !== 'photo' && block.kind !== 'rule');
    const [first] = said;
    const isPull = first?.kind === 'paragraph' && isPullquote(node, source);
    const texts = said.map((block, at) =>
      isPull && at === 0 ? withoutMark(runsOfBlock(block)) : runsOfBlock(block),
    );
    const kind = isPull ? 'pullquote' : 'quote';
    const cited = citedAlone(node, isPull);
    if (cited !== null) {
      const attribution = textOf(this.inlines(cited).runs);
      return [{ id: newId(), kind, runs: [], attribution }, ...photos];
    }
    const last = textOf(texts.at(-1) ?? []);
    // In a dialogue every paragraph begins with a dash.
    const speaks = !this.isOurs && texts.slice(0, -1).some((text) => DASH.test(textOf(text)));
    const hasAttribution =
      texts.length > 1 && said.at(-1)?.kind === 'paragraph' && !speaks && DASH.test(last);
    const runs = (hasAttribution ? texts.slice(0, -1) : texts).flatMap((text, at) =>
      at === 0 ? text : [...plain('\n'), ...text],
    );
    const attribution = hasAttribution ? last.replace(DASH, '') : '';
    return [{ id: newId(), kind, runs: joinRuns(runs), attribution }, ...photos];
  }

  private list(node: NodeOf<'list'>, source: string): Block[] {
    const { items, beside } = itemsOf(node, 0, (child) => this.read(child, source));
    const ordered = node.ordered === true;
    const start = node.start ?? 1;
    const [only] = items;
    if (ordered && start !== 1 && items.length === 1 && only !== undefined)
      return [paragraph(joinRuns([...plain(`${start}. `), ...only.runs])), ...beside];
    if (ordered && start !== 1) this.renumbered = true;
    return [{ id: newId(), kind: 'list', ordered, items }, ...beside];
  }

  private table(node: NodeOf<'table'>): Block[] {
    const rows = node.children.map((row) => row.children.map((cell) => this.inlines(cell.children)));
    const header = (rows[0] ?? []).some((cell) => textOf(cell.runs) !== '');
    const kept = header || rows.length < 2 ? rows : rows.slice(1);
    return [
      ...paddedTable(
        kept.map((row) => row.map(({ runs }) => runs)),
        header,
      ),
      ...rows.flat().flatMap((cell) => cell.images.map(imageBlock)),
    ];
  }

  /** HTML that is text with marks is a paragraph; everything else is read as a web page is. */
  private html(value: string): Block[] {
    if (value === '<br>') return [paragraph(plain('\n'))];
    return this.readHtml(value);
  }

  private footnote(node: NodeOf<'footnoteDefinition'>, source: string): Block[] {
    const [first, ...rest] = node.children.flatMap((child) => this.read(child, source));
    const label = plain(`[${node.label ?? node.identifier}] `);
    if (first?.kind === 'paragraph') return [paragraph(joinRuns([...label, ...first.runs])), ...rest];
    return [paragraph(label), ...(first === undefined ? [] : [first]), ...rest];
  }
}

const DASH = /^(?:— |(?:—|―|–|--)\s*)(?=[^])/;

function paragraph(runs: Run[]): Block {
  return { id: newId(), kind: 'paragraph', runs };
}

function imageBlock(image: { url: string; alt: string; title: string }): Block {
  return { id: newId(), kind: 'photo', photo: photoOfImage(image) };
}

function definitionsOf(stretches: readonly Stretch[]): Definitions {
  const byName = new Map<string, { url: string; title: string }>();
  for (const node of stretches.flatMap(({ nodes }) => nodes))
    if (node.type === 'definition' && !byName.has(node.identifier))
      byName.set(node.identifier, { url: node.url, title: node.title ?? '' });
  return new Definitions(byName);
}

function sourceOf({ position }: MarkdownNode, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** Whether a quotation begins with the mark as a sign: as text its bracket would be escaped. */
function isPullquote(node: NodeOf<'blockquote'>, source: string): boolean {
  return new RegExp(`^>[ \\t]?${PULLQUOTE_MARK.replace(/[[\]]/g, '\\$&')}[ \\t]*(?:\\n|$)`, 'i').test(
    sourceOf(node, source),
  );
}

/** Runs without the mark of a pull quote and the end of its line. */
function withoutMark(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  if (first === undefined) return [];
  return joinRuns([
    { ...first, text: first.text.slice(PULLQUOTE_MARK.length).replace(/^[ \n]/, '') },
    ...rest,
  ]);
}

/** The words of a quotation that is nothing but `— <cite>Name</cite>`, or null. */
function citedAlone(node: NodeOf<'blockquote'>, isPull: boolean): MarkdownNode[] | null {
  const [only] = node.children;
  if (node.children.length !== 1 || only?.type !== 'paragraph') return null;
  const [dash, open, ...rest] = only.children;
  const close = rest.at(-1);
  if (dash?.type !== 'text' || open?.type !== 'html' || close?.type !== 'html') return null;
  const before = isPull ? `${PULLQUOTE_MARK}\n${ATTRIBUTION_DASH}` : ATTRIBUTION_DASH;
  if (dash.value !== before || open.value !== '<cite>' || close.value !== '</cite>') return null;
  return rest.slice(0, -1);
}

/** The text of a block of code; what stands behind its fence may be a word of the story. */
function codeText({ lang, meta, value }: NodeOf<'code'>): string {
  const fence = [lang ?? '', meta ?? ''].filter((word) => word !== '').join(' ');
  return [fence, value].filter((text) => text !== '').join('\n');
}
