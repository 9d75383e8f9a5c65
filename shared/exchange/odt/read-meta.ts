import { attributeOf, childAt, childrenOf, descendantsOf, type XmlElement } from '../../xml/tree';
import { keywordsIn, type DocumentFacts } from '../manuscript/facts';
import { line } from '../xml/line';
import { instantIn } from './read-comments';

/** What a document says of itself: `office:meta`. */
export function factsIn(root: XmlElement | null, language: string): DocumentFacts {
  const meta = childAt(root, 'meta');
  const said = (name: string): string => line(childAt(meta, name));
  const tag = said('language');
  return {
    title: said('title'),
    author: said('initial-creator') || said('creator'),
    subject: said('subject'),
    keywords: meta === null ? [] : childrenOf(meta, 'keyword').flatMap((one) => keywordsIn(line(one))),
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : language,
    saved: instantIn(childAt(meta, 'date')) ?? instantIn(childAt(meta, 'creation-date')),
  };
}

/** Whether a manifest names a file that is locked. */
export function isLocked(manifest: XmlElement): boolean {
  return descendantsOf(manifest, 'encryption-data').length > 0;
}

/** The type of the whole that a manifest says, `''` for none. */
export function typeIn(manifest: XmlElement): string {
  const whole = childrenOf(manifest, 'file-entry').find((entry) => attributeOf(entry, 'full-path') === '/');
  return whole === undefined ? '' : attributeOf(whole, 'media-type');
}
