import { fail, ok, type Result } from '../../ipc/result';
import { MAX_SOURCE } from '../limits';
import type { BytesContext, Decoded } from '../types';
import { composed } from './composed';

const SPACE = 0x20;
/** TAB, LF, CR and ESC, by which Japanese is told. */
const KEPT: ReadonlySet<number> = new Set([9, 10, 13, 27]);
const DEL = 0x7f;

/**
 * The letters of a message, its control characters among them. They say nothing about its encoding, and would make it
 * look like no text at all, so that is found out without them. Errors: `read.too-large` {bytes, limit} and those of
 * decoding.
 */
export function wireLetters(bytes: Uint8Array, context: BytesContext): Result<Decoded> {
  if (bytes.length > MAX_SOURCE) return fail('read.too-large', { bytes: bytes.length, limit: MAX_SOURCE });
  const visible = bytes.map((byte) => ((byte < SPACE && !KEPT.has(byte)) || byte === DEL ? SPACE : byte));
  const decoded = context.decode(visible, context.encoding);
  if (!decoded.ok) return decoded;
  const text = context.decodeAs(bytes, decoded.value.encoding) ?? decoded.value.text;
  return ok({ ...decoded.value, text: composed(text) });
}
