import { textIn, type XmlElement } from '../../xml/tree';
import { oneLine } from '../well-formed';

/** The text of an element on one line; `''` for none. */
export function line(element: XmlElement | null): string {
  return element === null ? '' : oneLine(textIn(element));
}
