import { NAMESPACES, type Prefix } from './xmp';
import type { XmlElement } from '../xml/tree';

/** An element by its prefix, without attributes. */
export function named(prefix: Prefix, local: string, children: (XmlElement | string)[]): XmlElement {
  return { uri: NAMESPACES[prefix], local, prefix, attributes: [], children };
}
