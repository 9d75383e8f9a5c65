import { DOCUMENT_LIMITS } from '../../archive/limits';
import { openZip, type Archive } from '../../archive/unzip';
import { fail, ok, type Result } from '../../ipc/result';
import { LONG_XML_LIMITS, parseXml, type XmlElement } from '../../xml/tree';
import type { BytesContext } from '../types';
import { isLocked, typeIn } from './read-meta';

/** The parts of a document, and the files beside them. */
export interface Package {
  content: XmlElement;
  styles: XmlElement | null;
  meta: XmlElement | null;
  /** The bytes of a file by its name, null where there is none. */
  file: (name: string) => Uint8Array | null;
}

const TYPE = 'application/vnd.oasis.opendocument.';
/** What an OpenDocument file that is no text is called. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      presentation: 'a presentation (ODP)',
      spreadsheet: 'a spreadsheet (ODS)',
      graphics: 'a drawing (ODG)',
    },
    ...{
      formula: 'a formula (ODF)',
      database: 'a database (ODB)',
      base: 'a database (ODB)',
      chart: 'a chart (ODC)',
    },
  }),
);

/**
 * Opens an OpenDocument archive. Errors: those of archives, `archive.encrypted`, `read.other-document` {kind},
 * `read.not-xml`, `read.not-odt`.
 */
export function openPackage(bytes: Uint8Array, context: BytesContext): Result<Package> {
  const archive = openZip(bytes, DOCUMENT_LIMITS);
  if (!archive.ok) return archive;
  const { names } = archive.value;
  const part = (name: string) => partOf(archive.value, name, context);
  if (names.includes('encrypted-package')) return fail('archive.encrypted');
  const manifest = part('META-INF/manifest.xml');
  if (!manifest.ok) return manifest;
  if (manifest.value !== null && isLocked(manifest.value)) return fail('archive.encrypted');
  const said = archive.value.read('mimetype');
  const plain = said?.ok === true ? String.fromCharCode(...said.value.subarray(0, 200)) : '';
  const type = (plain || (manifest.value === null ? '' : typeIn(manifest.value))).trim();
  const other = otherKind(type);
  if (other !== null) return fail('read.other-document', { kind: other });
  const [content, styles, meta] = [part('content.xml'), part('styles.xml'), part('meta.xml')];
  if (!content.ok) return content;
  if (content.value === null) return fail('read.not-odt');
  return ok({
    content: content.value,
    // A document whose styles or metadata are damaged still has its text.
    styles: styles.ok ? styles.value : null,
    meta: meta.ok ? meta.value : null,
    file: (name) => {
      const file = archive.value.read(name.replace(/^\.\//, ''));
      return file?.ok === true ? file.value : null;
    },
  });
}

/** A part of a document as XML, null where there is none. */
function partOf(archive: Archive, name: string, context: BytesContext): Result<XmlElement | null> {
  const file = archive.read(name);
  if (file === null) return ok(null);
  if (!file.ok) return file;
  const decoded = context.decode(file.value, 'utf-8');
  if (!decoded.ok) return decoded.error.code === 'read.empty' ? ok(null) : decoded;
  const root = parseXml(decoded.value.text, { documentType: 'passed over', limits: LONG_XML_LIMITS });
  return root === null ? fail('read.not-xml') : ok(root);
}

/** A document that is one file of XML. Errors: those of decoding, `read.not-xml`, `read.other-document` {kind}. */
export function openFlat(bytes: Uint8Array, context: BytesContext): Result<Package> {
  const decoded = context.decode(bytes, context.encoding);
  if (!decoded.ok) return decoded;
  const root = parseXml(decoded.value.text, { limits: LONG_XML_LIMITS });
  if (root === null) return fail('read.not-xml');
  const type = root.attributes.find(({ local }) => local === 'mimetype')?.value ?? '';
  const other = otherKind(type);
  if (other !== null) return fail('read.other-document', { kind: other });
  return ok({ content: root, styles: root, meta: root, file: () => null });
}

/** What a document that is no text is called, by its type; null for a text, and for one that says nothing. */
function otherKind(type: string): string | null {
  const kind = type.startsWith(TYPE) ? type.slice(TYPE.length).replace(/-template$/, '') : 'text';
  return kind.startsWith('text') ? null : (OTHERS.get(kind) ?? kind);
}
