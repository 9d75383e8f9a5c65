import { relativeAddress } from '../pictures';
import { uriOf } from '../uri';

/** The absolute address a site stands at, with a slash at its end; null for none, and for what is none of the web. */
export function siteAddress(given: string): string | null {
  const address = uriOf(given) ?? '';
  if (!/^https?:\/\/[^/?#@]+(?:\/[^?#]*)?$/i.test(address)) return null;
  return address.endsWith('/') ? address : `${address}/`;
}

/** The absolute address of a file of a site; `base` is that of the site. */
export function addressOf(base: string, name: string): string {
  return `${base}${relativeAddress(name)}`;
}
