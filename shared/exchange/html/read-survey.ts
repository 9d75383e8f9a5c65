import { attribute, walk, type Element, type ParentNode } from './read-dom';

/** What is in a table, its inner tables included in the counts but not in the columns. */
export interface TableSurvey {
  columns: number;
  heads: boolean;
  tables: boolean;
  headings: boolean;
  /** The most paragraphs in one of its cells. */
  paragraphs: number;
}

/** What has to be known of elements before they are walked. */
export interface Survey {
  tables: ReadonlyMap<Element, TableSurvey>;
  /** Figures with a picture in them. */
  pictured: ReadonlySet<Element>;
}

interface OpenTable extends TableSurvey {
  element: Element;
  row: number;
  cell: number;
}

const IMAGES: ReadonlySet<string> = new Set(['img', 'amp-img', 'image']);

/** Looks at every table and figure below a node, once. */
export function surveyOf(root: ParentNode): Survey {
  const tables = new Map<Element, TableSurvey>();
  const pictured = new Set<Element>();
  const open: OpenTable[] = [];
  const figures: Element[] = [];
  walk(root, {
    enter: (element) => {
      const tag = element.tagName;
      const table = open.at(-1);
      if (tag === 'table')
        open.push({
          element,
          columns: 0,
          heads: false,
          tables: false,
          headings: false,
          paragraphs: 0,
          row: 0,
          cell: 0,
        });
      else if (tag === 'figure') figures.push(element);
      else if (IMAGES.has(tag)) for (const figure of figures.slice(-2)) pictured.add(figure);
      if (table === undefined) return true;
      if (tag === 'tr') table.row = 0;
      else if (tag === 'td' || tag === 'th') {
        table.row += span(element);
        table.cell = 0;
        table.columns = Math.max(table.columns, table.row);
        if (tag === 'th') table.heads = true;
      } else if (/^h[1-4]$/.test(tag)) table.headings = true;
      else if (tag === 'p') {
        table.cell += 1;
        table.paragraphs = Math.max(table.paragraphs, table.cell);
      }
      return true;
    },
    leave: (element) => {
      if (element.tagName === 'figure') figures.pop();
      if (element.tagName !== 'table') return;
      const closed = open.pop();
      const outer = open.at(-1);
      if (closed === undefined) return;
      tables.set(element, closed);
      if (outer === undefined) return;
      outer.tables = true;
      outer.headings ||= closed.headings;
      outer.paragraphs = Math.max(outer.paragraphs, closed.paragraphs);
    },
    text: () => undefined,
  });
  return { tables, pictured };
}

/** Whether a table only sets things beside each other: its cells are then text like any other. */
export function isLayout(element: Element, survey: TableSurvey | undefined): boolean {
  const role = attribute(element, 'role');
  if (role === 'presentation' || role === 'none' || survey === undefined || survey.columns <= 1) return true;
  if (survey.heads) return false;
  return survey.headings || survey.tables || survey.paragraphs >= 4;
}

/** How many columns a cell takes. */
export function span(cell: Element): number {
  const columns = Number.parseInt(attribute(cell, 'colspan') ?? '1', 10);
  return Number.isNaN(columns) ? 1 : Math.min(Math.max(columns, 1), 50);
}
