import { childrenOf, textIn, childAt, attributeOf, type XmlElement } from '../../xml/tree';
import type { Meta } from '../html/vocabulary';

/** The custom properties of a document by name; those that go on in further ones are one again. */
export function customProperties(root: XmlElement | null): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const one of root === null ? [] : childrenOf(root, 'property')) {
    const [, name = '', nth] = /^(.*?)(?:\.(\d+))?$/s.exec(attributeOf(one, 'name')) ?? [];
    const before = properties.get(name);
    if (nth === undefined) properties.set(name, textIn(one));
    else if (before !== undefined) properties.set(name, before + textIn(one));
  }
  return properties;
}

/** Properties as the pairs pages have in their meta elements. */
export function metasOf(properties: ReadonlyMap<string, string>): Meta[] {
  return [...properties].map(([name, content]): Meta => [name, content]);
}

/** The keywords a document names, which are listed on a line. */
export function keywordsOf(core: XmlElement | null): string[] {
  const said = childAt(core, 'keywords');
  return said === null
    ? []
    : textIn(said)
        .split(/[,;、，]/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
}
