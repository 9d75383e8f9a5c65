import * as v from 'valibot';
import { HrefSchema } from '../../story/text';

const REDIRECT = /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?(?:[^#]*&)?(?:q|url)=([^&#]+)/i;

/**
 * The address of a link a story can keep: http, https or mailto, redirections of Google taken away; a relative one is
 * resolved by the page's own address. Null for everything else, whose words stay text.
 */
export function cleanHref(href: string, base: string): string | null {
  const bare = href.replace(/[\t\n\r]/g, '').trim();
  const target = REDIRECT.exec(bare)?.[1];
  const whole = target === undefined ? resolve(bare, base) : decoded(target);
  const encoded = whole.replace(/\s/g, (space) => encodeURIComponent(space));
  return v.is(HrefSchema, encoded) ? encoded : null;
}

/** An address by that of its page (RFC 3986, section 5.2, for http and https); `''` where it stays relative. */
function resolve(href: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  const page = /^(https?:)\/\/([^/?#]+)([^?#]*)/i.exec(base);
  if (page === null || href === '' || href.startsWith('#')) return '';
  const [, scheme = '', host = '', path = ''] = page;
  if (href.startsWith('//')) return scheme + href;
  if (href.startsWith('/')) return `${scheme}//${host}${href}`;
  if (href.startsWith('?')) return `${scheme}//${host}${path}${href}`;
  const [file = '', ...rest] = href.split(/(?=[?#])/);
  const steps = `${path.slice(0, path.lastIndexOf('/') + 1)}${file}`.split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return `${scheme}//${host}/${kept.join('/')}${file.endsWith('/') ? '/' : ''}${rest.join('')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
