import { wellFormed } from './well-formed';

/**
 * A text as an address that any standard takes (RFC 3986): what may not stand in one is percent-encoded. Null for what
 * has no scheme.
 */
export function uriOf(text: string): string | null {
  const address = wellFormed(text.trim());
  if (!/^[a-z][a-z0-9+.-]*:./i.test(address)) return null;
  return address
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w.~:/?#@!$&'()*+,;=%-]+/gu, (signs) => encodeURIComponent(signs));
}
