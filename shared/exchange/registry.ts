import { ok, type Result } from '../ipc/result';
import { anpaReader } from './anpa/read';
import { anpaWriter } from './anpa/write';
import { docxReader } from './docx/read';
import { docxWriter } from './docx/write';
import { datelineReader } from './dateline-file/read';
import { datelineWriter } from './dateline-file/write';
import { htmlReader } from './html/read';
import { htmlWriter } from './html/write';
import { iptc7901Reader } from './iptc7901/read';
import { iptc7901Writer } from './iptc7901/write';
import { markdownReader } from './markdown/read';
import { markdownWriter } from './markdown/write';
import { newsml1Reader } from './newsml-1/read';
import { newsmlG2Reader } from './newsml-g2/read';
import { newsmlG2Writer } from './newsml-g2/write';
import { ninjsReader } from './ninjs/read';
import { ninjsWriter } from './ninjs/write';
import { nitfReader } from './nitf/read';
import { nitfWriter } from './nitf/write';
import { odtReader } from './odt/read';
import { languageByScript } from './recognise/language';
import { rtfReader } from './rtf/read';
import { eachOf } from './several';
import { storyReader } from './story/read';
import { storyWriter } from './story/write';
import { textReader } from './text/read';
import { textWriter } from './text/write';
import {
  TEXT_FORMATS,
  type BYTE_FORMATS,
  type BytesContext,
  type BytesReader,
  type ReadContext,
  type Reader,
  type Reading,
  type WriteFormat,
  type Writer,
} from './types';

/** Every writer. */
export const WRITERS: Readonly<Record<WriteFormat, Writer>> = {
  story: storyWriter,
  dateline: datelineWriter,
  html: htmlWriter,
  text: textWriter,
  markdown: markdownWriter,
  ninjs: ninjsWriter,
  nitf: nitfWriter,
  'newsml-g2': newsmlG2Writer,
  docx: docxWriter,
  anpa: anpaWriter,
  iptc7901: iptc7901Writer,
};

/** Every reader of bytes. */
export const BYTES_READERS: Readonly<Record<(typeof BYTE_FORMATS)[number], BytesReader>> = {
  dateline: datelineReader,
  docx: docxReader,
  rtf: rtfReader,
  odt: odtReader,
  anpa: anpaReader,
  iptc7901: iptc7901Reader,
};

/** Every reader of text. */
export const TEXT_READERS: Readonly<Record<(typeof TEXT_FORMATS)[number], Reader>> = {
  story: storyReader,
  ninjs: ninjsReader,
  nitf: nitfReader,
  'newsml-g2': newsmlG2Reader,
  'newsml-1': newsml1Reader,
  html: htmlReader,
  markdown: markdownReader,
  text: textReader,
};

/** Every reader. */
export const READERS = { ...BYTES_READERS, ...TEXT_READERS };

/** The reader of bytes that is surest that they are its own; null where they are text, or nothing known. */
export function bytesReaderOf(bytes: Uint8Array): BytesReader | null {
  const readers: readonly BytesReader[] = Object.values(BYTES_READERS);
  const asked = readers.map((reader) => ({ reader, sure: reader.recognises(bytes) }));
  return asked.filter(({ sure }) => sure > 0).sort((one, other) => other.sure - one.sure)[0]?.reader ?? null;
}

/** The reader of text that is surest that a text is its own; plain text is what remains. */
export function readerOf(text: string): Reader {
  return TEXT_FORMATS.map((format) => ({
    reader: TEXT_READERS[format],
    sure: TEXT_READERS[format].recognises(text),
  })).reduce((best, next) => (next.sure > best.sure ? next : best)).reader;
}

/**
 * Reads a source by what it is, not by what it is called; a language it does not say its letters may show. Errors:
 * those of its reader.
 */
export function readSource(text: string, context: ReadContext): Result<Reading> {
  return withLanguage(readerOf(text).read(text, context), context);
}

/**
 * Reads the bytes of a file by what they are, as `readSource` does a text. Errors: those of decoding and of its reader.
 */
export function readBytes(bytes: Uint8Array, context: BytesContext): Result<Reading> {
  const reader = bytesReaderOf(bytes);
  if (reader !== null) return withLanguage(reader.read(bytes, context), context);
  const decoded = context.decode(bytes, context.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, notes } = decoded.value;
  const read = readSource(text, context);
  if (!read.ok) return read;
  const all = eachOf(read.value, (one) => ({ ...one, encoding }));
  return ok({ ...all, notes: [...notes, ...all.notes] });
}

function withLanguage(read: Result<Reading>, { house }: ReadContext): Result<Reading> {
  if (!read.ok) return read;
  return ok(
    eachOf(read.value, (one) => {
      if (one.exact !== null || one.fields.language !== undefined) return one;
      return { ...one, fields: { ...one.fields, ...languageByScript(one.parts, house.language) } };
    }),
  );
}
