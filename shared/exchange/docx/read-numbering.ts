import { attributeOf, childAt, childrenOf, type XmlElement } from '../../xml/tree';
import { valOf } from './read-attributes';

/** Whether the items of lists are counted, by the number of the list and the level; null where it is not said. */
export interface Numbering {
  isOrdered(id: string, level: number): boolean | null;
}

/** The lists of a part; without one nothing is said of any. */
export function numberingOf(root: XmlElement | null): Numbering {
  const abstracts = new Map<string, XmlElement>();
  const byStyle = new Map<string, XmlElement>();
  for (const one of root === null ? [] : childrenOf(root, 'abstractNum')) {
    abstracts.set(attributeOf(one, 'abstractNumId'), one);
    const style = valOf(one, 'styleLink');
    if (style !== '') byStyle.set(style, one);
  }
  const lists = new Map(
    (root === null ? [] : childrenOf(root, 'num')).map((one) => [attributeOf(one, 'numId'), one]),
  );
  const known = new Map<string, boolean | null>();
  const isOrdered = (id: string, level: number): boolean | null => {
    const list = lists.get(id);
    if (list === undefined) return null;
    const abstract = abstracts.get(valOf(list, 'abstractNumId'));
    // A list may only name the style that another one defines.
    const linked = byStyle.get(valOf(abstract ?? null, 'numStyleLink')) ?? abstract;
    const override = childrenOf(list, 'lvlOverride').find((one) => isLevel(one, level));
    const own = childAt(override ?? null, 'lvl');
    const found = own ?? (linked === undefined ? undefined : levelIn(linked, level));
    const format =
      valOf(found ?? null, 'numFmt') || valOf(found ?? null, 'AlternateContent', 'Choice', 'numFmt');
    return format === '' ? null : !/^(?:bullet|none)$/i.test(format);
  };
  return {
    isOrdered: (id, level) => {
      const key = `${level} ${id}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = isOrdered(id, level);
      known.set(key, found);
      return found;
    },
  };
}

function levelIn(abstract: XmlElement, level: number): XmlElement | undefined {
  return childrenOf(abstract, 'lvl').find((one) => isLevel(one, level));
}

function isLevel(element: XmlElement, level: number): boolean {
  return attributeOf(element, 'ilvl') === String(level);
}
