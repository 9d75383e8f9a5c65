import { attributeOf, childAt, elementsOf, type XmlElement } from '../../xml/tree';
import { instantOf } from '../zoned';
import type { Change } from './read-model';
import type { Found } from './read-scene';

const KINDS: ReadonlyMap<string, Change['kind']> = new Map(
  Object.entries<Change['kind']>({
    ins: 'insert',
    del: 'delete',
    moveTo: 'move-to',
    moveFrom: 'move-from',
    rPrChange: 'format',
    pPrChange: 'format',
    cellIns: 'insert',
    cellDel: 'delete',
  }),
);

/** The tracked change an element of Word’s markup is; null for any other element. */
export function changeOf(element: XmlElement): Change | null {
  const kind = KINDS.get(element.local);
  if (kind === undefined) return null;
  return { kind, author: attributeOf(element, 'author').trim(), at: instantOf(attributeOf(element, 'date')) };
}

/** The changes that properties name: of the end of a paragraph, a row or a cell, of a format. */
export function changesIn(properties: XmlElement | null): Change[] {
  if (properties === null) return [];
  return elementsOf(properties).flatMap((one) => changeOf(one) ?? []);
}

/** The changes of the end of a paragraph by its properties. */
export function markChanges(pPr: XmlElement | null): Change[] {
  return changesIn(childAt(pPr, 'rPr'));
}

/** Whether what stands in changes is gone once they are accepted. */
export function isGone(changes: readonly Change[]): boolean {
  return changes.some(({ kind }) => kind === 'delete' || kind === 'move-from');
}

/** Counts changes for what is said of them. */
export function countChanges(found: Found, changes: readonly Change[]): void {
  for (const { kind, author } of changes) {
    if (kind === 'insert') found.insertions += 1;
    else if (kind === 'delete') found.deletions += 1;
    else if (kind === 'move-to') found.moves += 1;
    else if (kind === 'format') found.formats += 1;
    if (author !== '') found.authors.add(author);
  }
}
