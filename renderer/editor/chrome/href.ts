import * as v from 'valibot';
import { HrefSchema } from '../../../shared/story/text';

/**
 * The address a person means: `example.com/a` becomes `https://example.com/a`, `desk@example.com` an e-mail
 * address. Null for what a story may not link to (scripts, files, other schemes) and for what is no address.
 */
export function hrefOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const guess = HAS_SCHEME.test(text) ? text : MAIL.test(text) ? `mailto:${text}` : `https://${text}`;
  if (!URL.canParse(guess) || !v.is(HrefSchema, guess)) return null;
  const { protocol, hostname } = new URL(guess);
  const known = protocol === 'mailto:' || hostname.includes('.') || hostname === 'localhost';
  return known ? guess : null;
}

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
const MAIL = /^[^@\s/]+@[^@\s/]+\.[^@\s/]+$/;
