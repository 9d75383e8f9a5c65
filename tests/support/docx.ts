import { zip } from '../../shared/archive/zip';
import { decode, decodeAs } from '../../electron/services/exchange/decode';
import { assemble } from '../../shared/exchange/assemble';
import { docxReader } from '../../shared/exchange/docx/read';
import type { Reading } from '../../shared/exchange/types';
import { DEFAULT_HOUSE } from '../../shared/house/house';
import type { Result } from '../../shared/ipc/result';
import type { Story } from '../../shared/story/story';
import { NOW } from './read-back';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The namespaces documents of tests use. */
export const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

/** What a document of a test is made of beside its body. */
export interface DocxParts {
  /** Parts of the folder `word`, by their names without `.xml`, whole. */
  parts?: Readonly<Record<string, string>>;
  /** Relations of the document more than those of its parts: id to type and target. */
  relations?: Readonly<Record<string, readonly [type: string, target: string]>>;
  /** Files as they are. */
  files?: Readonly<Record<string, Uint8Array | string>>;
  contentType?: string;
  /** The target of the main part, where a program writes it in its own way. */
  main?: string;
}

/** A package around the body of a document. */
export function docx(body: string, options: DocxParts = {}): Uint8Array {
  const { parts = {}, relations = {}, files = {}, main = 'word/document.xml' } = options;
  const type =
    options.contentType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const named = Object.keys(parts).map((name, at) =>
    relation(`rIdP${at}`, name.replace(/\d+$/, ''), `${name}.xml`),
  );
  const own = Object.entries(relations).map(([id, [kind, target]]) => relation(id, kind, target));
  const all: Record<string, Uint8Array | string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': relationsXml([relation('rId1', 'officeDocument', main)]),
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationsXml([...named, ...own]),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
    ...files,
  };
  return zip(
    Object.entries(all).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    })),
  );
}

function relationsXml(relations: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  const outside = /^\w+:/.test(target) ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"${outside}/>`;
}

/** A paragraph with a style and runs of text. */
export function p(text: string, style = '', more = ''): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${more}</w:pPr>${text.startsWith('<') ? text : r(text)}</w:p>`;
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A part of styles: id and name of each. */
export function styles(...all: readonly (readonly [id: string, name: string, more?: string])[]): string {
  const each = all.map(
    ([id, name, more = '']) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
  );
  return `<w:styles ${SPACES}>${each.join('')}</w:styles>`;
}

/** What the reader makes of bytes. */
export function readDocx(bytes: Uint8Array): Result<Reading> {
  return docxReader.read(bytes, {
    name: 'a.docx',
    now: NOW,
    house: DEFAULT_HOUSE,
    encoding: null,
    decode,
    decodeAs,
  });
}

/** The reading of bytes; fails the test where there is none. */
export function readingOf(bytes: Uint8Array): Reading {
  const reading = readDocx(bytes);
  if (!reading.ok) throw new Error(`not read: ${reading.error.code}`);
  return reading.value;
}

/** The story of bytes; fails the test where they cannot be read. */
export function storyOf(bytes: Uint8Array): Story {
  return assemble(readingOf(bytes), { now: NOW, language: 'en', desk: '', photo: () => null });
}
