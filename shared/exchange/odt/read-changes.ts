import { childAt, elementsOf, type XmlElement } from '../../xml/tree';
import type { LeftOut } from '../manuscript/left-out';
import { line } from '../xml/line';

/** Counts the changes a document has tracked; words that were deleted stand there and not in its text. */
export function countChanges(tracked: XmlElement, leftOut: LeftOut): void {
  for (const region of elementsOf(tracked)) {
    for (const change of elementsOf(region)) {
      const isInsertion = change.local === 'insertion';
      if (!isInsertion && change.local !== 'deletion') continue;
      if (isInsertion) leftOut.insertions += 1;
      else leftOut.deletions += 1;
      const author = line(childAt(change, 'change-info', 'creator'));
      if (author !== '') leftOut.authors.add(author);
    }
  }
}
