import type { TreeTopic } from '../../shared/ipc/subjects';
import { foldWords } from '../../shared/find/fold';

/** A topic as a row of the tree. */
export interface TreeRow extends TreeTopic {
  /** 1 at the top. */
  level: number;
  /** Which of how many of its level it is, from 1. */
  position: number;
  of: number;
  /** Null where it has nothing below it. */
  expanded: boolean | null;
}

/** The tree as it can be walked. */
export interface Tree {
  below: ReadonlyMap<string | null, readonly TreeTopic[]>;
  byCode: ReadonlyMap<string, TreeTopic>;
}

/** Topics put together; one whose broader topic is not among them stands at the top. */
export function treeOf(topics: readonly TreeTopic[]): Tree {
  const byCode = new Map(topics.map((topic) => [topic.code, topic]));
  const below = new Map<string | null, TreeTopic[]>();
  for (const topic of topics) {
    const parent = topic.broader !== null && byCode.has(topic.broader) ? topic.broader : null;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [topic]);
    else siblings.push(topic);
  }
  for (const siblings of below.values()) siblings.sort((a, b) => a.name.localeCompare(b.name));
  return { below, byCode };
}

/** The rows in sight: the top, and what is below the expanded ones. */
export function rowsOf({ below }: Tree, expanded: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (parent: string | null, level: number): void => {
    const siblings = below.get(parent) ?? [];
    siblings.forEach((topic, at) => {
      const isOpen = below.has(topic.code) ? expanded.has(topic.code) : null;
      rows.push({ ...topic, level, position: at + 1, of: siblings.length, expanded: isOpen });
      if (isOpen === true) add(topic.code, level + 1);
    });
  };
  add(null, 1);
  return rows;
}

/** The codes of all that a topic belongs to: expanded, they bring it into sight. */
export function above({ byCode }: Tree, code: string): string[] {
  const codes = new Set<string>();
  for (let at = byCode.get(code)?.broader ?? null; at !== null && !codes.has(at);) {
    codes.add(at);
    at = byCode.get(at)?.broader ?? null;
  }
  return [...codes];
}

/** What a key does in a tree (WAI-ARIA Authoring Practices, “Tree View”). */
export type Step =
  | { kind: 'go'; code: string }
  | { kind: 'expand' | 'collapse'; codes: readonly string[] }
  | { kind: 'check'; code: string };

/** What a key does at a row; null for a key that does nothing here. */
export function stepOf(key: string, rows: readonly TreeRow[], active: string): Step | null {
  const at = rows.findIndex(({ code }) => code === active);
  const row = rows[at];
  if (row === undefined) return null;
  const go = (to: number): Step | null => {
    const other = rows[Math.max(0, Math.min(rows.length - 1, to))];
    return other === undefined ? null : { kind: 'go', code: other.code };
  };
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (row.expanded === false) return { kind: 'expand', codes: [row.code] };
      return row.expanded === true ? go(at + 1) : null;
    case 'ArrowLeft':
      if (row.expanded === true) return { kind: 'collapse', codes: [row.code] };
      return row.broader === null ? null : { kind: 'go', code: row.broader };
    case '*': {
      const codes = rows.filter(({ broader }) => broader === row.broader).map(({ code }) => code);
      return { kind: 'expand', codes };
    }
    case ' ':
    case 'Enter':
      return { kind: 'check', code: row.code };
    default:
      return null;
  }
}

/**
 * The next row whose name begins with what was typed, round and round; the row itself goes on being it while it fits.
 */
export function typedAhead(typed: string, rows: readonly TreeRow[], active: string): string | null {
  const wanted = foldWords(typed).join(' ');
  if (wanted === '') return null;
  const at = rows.findIndex(({ code }) => code === active);
  // One letter alone means the next; more of them go on meaning the same.
  const from = Array.from(wanted).length > 1 ? at : at + 1;
  const inTurn = [...rows.slice(from), ...rows.slice(0, from)];
  return inTurn.find(({ name }) => foldWords(name).join(' ').startsWith(wanted))?.code ?? null;
}
