import { fail, type Result } from '../../ipc/result';
import { MAX_SOURCE } from '../limits';
import { notesOf } from '../manuscript/left-out';
import { manuscriptReading } from '../manuscript/reading';
import type { BytesContext, BytesReader, Note, Reading } from '../types';
import { beginsRtf } from './begins';
import { RtfDocument, type RtfContext } from './read-document';

/**
 * Reads RTF (version 1.9 and all before it) as word processors and old newsroom systems write it. Nothing in it is
 * run or fetched.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.too-many-parts` {parts, limit}, `read.too-complex`,
 * `read.cut-short` for a document that ends before its text.
 */
export const rtfReader: BytesReader = {
  takes: 'bytes',
  format: 'rtf',
  label: 'Rich Text (RTF)',
  extensions: ['rtf'],
  recognises: (bytes) => (isRtf(bytes) ? 1 : 0),
  read: readRtf,
};

/** Whether bytes begin as RTF does, white space and a byte order mark aside. */
function isRtf(bytes: Uint8Array): boolean {
  return beginsRtf(String.fromCharCode(...bytes.subarray(0, 64)).replace(/^\xef\xbb\xbf/, ''));
}

function readRtf(bytes: Uint8Array, context: BytesContext): Result<Reading> {
  if (bytes.length > MAX_SOURCE) return fail('read.too-large', { bytes: bytes.length, limit: MAX_SOURCE });
  const decodeAs: RtfContext['decodeAs'] = (part, encoding) => context.decodeAs(part, encoding);
  const start = bytes.indexOf(0x7b);
  const document = new RtfDocument(bytes.subarray(Math.max(start, 0)), {
    decodeAs,
    now: context.now,
    isUtf8: isUtf8(bytes, decodeAs),
  });
  const read = document.read();
  if (!read.ok) return read;
  const { isWhole, trailing } = read.value;
  const elements = document.elements();
  const { facts, leftOut, comments, languages, pictures, margins } = document;
  const reading = manuscriptReading(
    'rtf',
    {
      elements,
      margins,
      facts: { ...facts, language: languages.most() },
      threads: comments.all(),
      images: pictures.images,
      notes: [...(isWhole ? [] : [CUT_SHORT]), ...trailingNotes(trailing), ...notesOf(leftOut)],
    },
    context,
  );
  return !reading.ok && reading.error.code === 'read.empty' && !isWhole ? fail('read.cut-short') : reading;
}

/** Some programs write letters as UTF-8 though RTF has no such thing: it is believed where all of them are. */
function isUtf8(bytes: Uint8Array, decodeAs: RtfContext['decodeAs']): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  return decodeAs(bytes, 'utf-8')?.includes('\ufffd') === false;
}

const CUT_SHORT: Note = {
  level: 'warning',
  code: 'read.cut-short',
  message:
    'The document ends in the middle, as one that was cut short: what is there was read, the end is missing.',
};

/** What stands after the end of a document is no part of it, and yet may be missed. */
function trailingNotes(trailing: Uint8Array): Note[] {
  const text = String.fromCharCode(...trailing.subarray(0, 2000));
  // eslint-disable-next-line no-control-regex -- what fills a file up is looked for
  if (/^[\s\0\x1a}]*$/.test(text)) return [];
  return [
    {
      level: 'warning',
      code: 'read.trailing',
      message: 'The file goes on after the end of its document: what stands there was left out.',
    },
  ];
}

/** The bytes of RTF that came as a text: letters that are no bytes are written by their numbers. */
export function bytesOfRtf(text: string): Uint8Array {
  const plain = text.replace(/[^\0-\x7f]/g, (unit) => `{\\uc1\\u${unit.charCodeAt(0)}?}`);
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
