import { attributeOf, childAt, type XmlElement } from '../../xml/tree';

/** The value of the `val` of an element within another, `''` for none. */
export function valOf(element: XmlElement | null, ...path: readonly string[]): string {
  return attributeOf(childAt(element, ...path), 'val');
}

/** What a property that is on or off says: null where it is not there. */
export function toggleOf(properties: XmlElement | null, name: string): boolean | null {
  const element = childAt(properties, name);
  if (element === null) return null;
  return !/^(?:0|false|off|none)$/i.test(attributeOf(element, 'val'));
}

/** The number of an attribute, null where it is none. */
export function numberOf(text: string): number | null {
  return /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

/** The id of a relation an element names: `r:id`, `r:embed`, whatever the prefix. */
export function relationIn(element: XmlElement | null, name: string): string {
  const found = element?.attributes.find(
    ({ local, uri }) => local === name && uri.endsWith('/relationships'),
  );
  return found?.value ?? '';
}
