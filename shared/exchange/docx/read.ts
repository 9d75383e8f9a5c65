import { fail, type Result } from '../../ipc/result';
import { childAt } from '../../xml/tree';
import { MAX_SOURCE } from '../limits';
import type { BytesContext, BytesReader, Reading } from '../types';
import { readDocument } from './read-document';
import { isOfficePackage, openPackage } from './read-package';

/**
 * Reads documents of Word (WordprocessingML in a package, Strict and Transitional): ours without loss, anybody’s by its
 * styles. Tracked changes are taken as accepted, and what was deleted is told; comments become threads.
 * Errors: `read.too-large` {bytes, limit}, `read.empty`, `read.not-a-document`, `read.not-xml`,
 * `read.too-many-parts` {parts, limit}, those of `openZip`.
 */
export const docxReader: BytesReader = {
  takes: 'bytes',
  format: 'docx',
  label: 'Word (DOCX)',
  extensions: ['docx', 'docm', 'dotx'],
  recognises: (bytes) => (isOfficePackage(bytes) ? 0.9 : 0),
  read: readDocx,
};

function readDocx(bytes: Uint8Array, context: BytesContext): Result<Reading> {
  if (bytes.length > MAX_SOURCE) return fail('read.too-large', { bytes: bytes.length, limit: MAX_SOURCE });
  const opened = openPackage(bytes, (part, encoding) => context.decodeAs(part, encoding));
  if (!opened.ok) return opened;
  const root = opened.value.xml(opened.value.main);
  if (root === null) return fail('read.not-xml');
  const body = root.local === 'document' ? childAt(root, 'body') : null;
  if (body === null) return fail('read.not-a-document');
  const reading = readDocument(opened.value, body, context);
  if (!reading.ok) return reading;
  const { parts, fields } = reading.value;
  return parts.length === 0 && Object.keys(fields).length === 0 ? fail('read.empty') : reading;
}
