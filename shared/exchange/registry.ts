import { ok, type Result } from '../ipc/result';
import { htmlReader } from './html/read';
import { htmlWriter } from './html/write';
import { markdownReader } from './markdown/read';
import { markdownWriter } from './markdown/write';
import { newsml1Reader } from './newsml-1/read';
import { newsmlG2Reader } from './newsml-g2/read';
import { newsmlG2Writer } from './newsml-g2/write';
import { ninjsReader } from './ninjs/read';
import { ninjsWriter } from './ninjs/write';
import { nitfReader } from './nitf/read';
import { nitfWriter } from './nitf/write';
import { languageByScript } from './recognise/language';
import { storyReader } from './story/read';
import { storyWriter } from './story/write';
import { textReader } from './text/read';
import { textWriter } from './text/write';
import {
  READ_FORMATS,
  type ReadContext,
  type Reader,
  type ReadFormat,
  type Reading,
  type WriteFormat,
  type Writer,
} from './types';

/** Every writer. */
export const WRITERS: Readonly<Record<WriteFormat, Writer>> = {
  story: storyWriter,
  html: htmlWriter,
  text: textWriter,
  markdown: markdownWriter,
  ninjs: ninjsWriter,
  nitf: nitfWriter,
  'newsml-g2': newsmlG2Writer,
};

/** Every reader. */
export const READERS: Readonly<Record<ReadFormat, Reader>> = {
  story: storyReader,
  ninjs: ninjsReader,
  nitf: nitfReader,
  'newsml-g2': newsmlG2Reader,
  'newsml-1': newsml1Reader,
  html: htmlReader,
  markdown: markdownReader,
  text: textReader,
};

/** The reader that is surest that a text is its own; plain text is what remains. */
export function readerOf(text: string): Reader {
  return READ_FORMATS.map((format) => ({
    reader: READERS[format],
    sure: READERS[format].recognises(text),
  })).reduce((best, next) => (next.sure > best.sure ? next : best)).reader;
}

/**
 * Reads a source by what it is, not by what it is called; a language it does not say its letters may show. Errors:
 * those of its reader.
 */
export function readSource(text: string, context: ReadContext): Result<Reading> {
  const read = readerOf(text).read(text, context);
  if (!read.ok || read.value.exact !== null || read.value.fields.language !== undefined) return read;
  const { fields, parts } = read.value;
  return ok({ ...read.value, fields: { ...fields, ...languageByScript(parts, context.house.language) } });
}
