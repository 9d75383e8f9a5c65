import { attributeOf, childAt, elementsOf, type XmlElement } from '../../xml/tree';
import { MAX_LIST_LEVEL } from '../../story/blocks';
import { numberOf, toggleOf, valOf } from './read-attributes';
import { changeOf, changesIn, countChanges, markChanges } from './read-changes';
import { inlinesIn, OUTSIDE } from './read-inlines';
import type { Block, Cell, Change, ListFacts, Paragraph, Row } from './read-model';
import type { Scene } from './read-scene';
import { listKind } from './read-style-names';
import { hasLine, outlineOf, type Style } from './read-styles';

/** What the children of an element are as blocks; text that stands in none is a paragraph of its own. */
export function blocksIn(element: XmlElement, scene: Scene, changes: readonly Change[] = []): Block[] {
  const blocks: Block[] = [];
  let loose: XmlElement[] = [];
  const flush = (): void => {
    if (loose.length > 0) {
      const inlines = inlinesIn({ ...element, children: loose }, scene, { ...OUTSIDE, changes });
      const isText = inlines.some(({ kind }) => kind !== 'comment' && kind !== 'bookmark');
      const before = blocks.at(-1);
      // The marks of comments and bookmarks between paragraphs belong to the one before.
      if (!isText && before?.kind === 'paragraph') before.inlines.push(...inlines);
      else if (inlines.length > 0) blocks.push({ ...plainParagraph(scene), inlines });
    }
    loose = [];
  };
  for (const one of elementsOf(element)) {
    const made = blockOf(one, scene, changes);
    if (made === null) loose.push(one);
    else {
      flush();
      blocks.push(...made);
    }
  }
  flush();
  return blocks;
}

/** The blocks of an element that holds or is some; null for one that stands within a paragraph. */
function blockOf(element: XmlElement, scene: Scene, changes: readonly Change[]): Block[] | null {
  switch (element.local) {
    case 'p':
      return [paragraphOf(element, scene, changes)];
    case 'tbl':
      return [tableOf(element, scene, changes)];
    case 'altChunk':
      scene.found.embedded += 1;
      return [];
    case 'sectPr':
      return [];
    default: {
      if (element.local.endsWith('Pr')) return [];
      if (!holdsBlocks(element)) return null;
      if (element.local === 'AlternateContent') {
        for (const one of elementsOf(element)) {
          const blocks = blocksIn(one, scene, changes);
          if (blocks.length > 0) return blocks;
        }
        return [];
      }
      const change = changeOf(element);
      return blocksIn(element, scene, change === null ? changes : [...changes, change]);
    }
  }
}

/** Whether an element is a hull around paragraphs or tables: what stands in runs and drawings is not looked at. */
function holdsBlocks(element: XmlElement): boolean {
  if (RUNS.has(element.local)) return false;
  return elementsOf(element).some((one) => one.local === 'p' || one.local === 'tbl' || holdsBlocks(one));
}

const RUNS: ReadonlySet<string> = new Set(['r', 'drawing', 'pict', 'object', 'oMath', 'oMathPara']);

function paragraphOf(element: XmlElement, scene: Scene, changes: readonly Change[]): Paragraph {
  const pPr = childAt(element, 'pPr');
  const style = scene.styles.paragraph(valOf(pPr, 'pStyle'));
  const mark = [...changes, ...markChanges(pPr)];
  countChanges(scene.found, changesIn(pPr));
  const inlines = inlinesIn(element, scene, { ...OUTSIDE, changes, paragraph: style.look });
  scene.fields.endParagraph();
  return {
    ...{ kind: 'paragraph', style, inlines, mark },
    outline: outlineOf(pPr) ?? style.outline ?? 0,
    list: listOf(pPr, style, scene),
    hasLine: hasLine(pPr) ?? style.hasLine,
    isInitial: /^(?:drop|margin)$/.test(attributeOf(childAt(pPr, 'framePr'), 'dropCap')),
  };
}

function plainParagraph(scene: Scene): Paragraph {
  return {
    ...{ kind: 'paragraph', style: scene.styles.paragraph(''), outline: 0, list: null },
    ...{ hasLine: false, isInitial: false, inlines: [], mark: [] },
  };
}

/** The list of a paragraph, by what it says itself, else by its style, else by the name of that. */
function listOf(pPr: XmlElement | null, style: Style, { numbering }: Scene): ListFacts | null {
  const numPr = childAt(pPr, 'numPr');
  const id = valOf(numPr, 'numId') || style.numbering.id;
  const level = numberOf(valOf(numPr, 'ilvl')) ?? style.numbering.level ?? 0;
  const named = listKind(style.names);
  if (id === '0') return null;
  if (id === null && named === null) return null;
  const deep = Math.min(
    Math.max(id === null ? (named?.level ?? 0) : level, named?.level ?? 0),
    MAX_LIST_LEVEL,
  );
  const isOrdered = id === null ? null : numbering.isOrdered(id, level);
  return { key: id ?? '', level: deep, ordered: isOrdered ?? named?.ordered ?? false };
}

function tableOf(element: XmlElement, scene: Scene, changes: readonly Change[]): Block {
  return { kind: 'table', rows: rowsIn(element, scene, changes) };
}

function rowsIn(element: XmlElement, scene: Scene, changes: readonly Change[]): Row[] {
  return elementsOf(element).flatMap((one): Row[] => {
    if (one.local === 'tr') return [rowOf(one, scene, changes)];
    if (one.local.endsWith('Pr') || one.local === 'tblGrid') return [];
    const change = changeOf(one);
    return rowsIn(one, scene, change === null ? changes : [...changes, change]);
  });
}

function rowOf(element: XmlElement, scene: Scene, outer: readonly Change[]): Row {
  const trPr = childAt(element, 'trPr');
  const own = changesIn(trPr);
  countChanges(scene.found, own);
  const changes = [...outer, ...own];
  const skipped = (name: string): Cell[] => {
    const count = numberOf(valOf(trPr, name)) ?? 0;
    return count > 0 && count < 64 ? [{ columns: count, goesOn: false, blocks: [] }] : [];
  };
  const cells = [...skipped('gridBefore'), ...cellsIn(element, scene, changes), ...skipped('gridAfter')];
  return { isHead: toggleOf(trPr, 'tblHeader') === true, changes, cells };
}

function cellsIn(element: XmlElement, scene: Scene, changes: readonly Change[]): Cell[] {
  return elementsOf(element).flatMap((one): Cell[] => {
    if (one.local === 'tc') return [cellOf(one, scene, changes)];
    if (one.local.endsWith('Pr')) return [];
    return cellsIn(one, scene, changes);
  });
}

function cellOf(element: XmlElement, scene: Scene, outer: readonly Change[]): Cell {
  const tcPr = childAt(element, 'tcPr');
  const own = changesIn(tcPr);
  countChanges(scene.found, own);
  const span = numberOf(valOf(tcPr, 'gridSpan')) ?? 1;
  const merged = childAt(tcPr, 'vMerge');
  return {
    columns: Math.min(Math.max(span, 1), 63),
    goesOn: merged !== null && attributeOf(merged, 'val') !== 'restart',
    blocks: blocksIn(element, scene, [...outer, ...own]),
  };
}
