import { looksLikeZip } from '../../archive/directory';
import { fail, type Result } from '../../ipc/result';
import { childAt, childrenOf, elementsOf, type XmlElement } from '../../xml/tree';
import { MAX_SOURCE } from '../limits';
import { notesOf } from '../manuscript/left-out';
import { manuscriptReading } from '../manuscript/reading';
import type { BytesContext, BytesReader, Reading } from '../types';
import { OdtDocument } from './read-document';
import { factsIn } from './read-meta';
import { openFlat, openPackage, type Package } from './read-package';
import { styleGroups, StyleSheet } from './read-styles';

/**
 * Reads OpenDocument text (versions 1.0 to 1.4), as an archive or as one file of XML. Nothing in it is run or fetched.
 * Errors: those of archives and XML, `read.empty`, `read.too-large` {bytes, limit}, `read.too-many-parts` {parts,
 * limit}, `read.other-document` {kind}, `read.not-odt`.
 */
export const odtReader: BytesReader = {
  takes: 'bytes',
  format: 'odt',
  label: 'OpenDocument text (ODT)',
  extensions: ['odt', 'ott', 'fodt'],
  recognises: (bytes) => (isPackage(bytes) || isFlat(bytes) ? 0.95 : 0),
  read: readOdt,
};

const NAME = 'mimetypeapplication/vnd.oasis.opendocument.';

/** The type of an archive stands at its very beginning; where it does not, its directory names the manifest. */
function isPackage(bytes: Uint8Array): boolean {
  if (!looksLikeZip(bytes)) return false;
  if (letters(bytes.subarray(30, 30 + NAME.length)) === NAME) return true;
  const directory = letters(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  return directory.includes('META-INF/manifest.xml') && directory.includes('content.xml');
}

function isFlat(bytes: Uint8Array): boolean {
  const head = letters(bytes.subarray(0, 4096)).replaceAll('\0', '');
  return (
    /<\w*:?document[\s>]/.test(head) && head.includes('urn:oasis:names:tc:opendocument:xmlns:office:1.0')
  );
}

function letters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

function readOdt(bytes: Uint8Array, context: BytesContext): Result<Reading> {
  if (bytes.length > MAX_SOURCE) return fail('read.too-large', { bytes: bytes.length, limit: MAX_SOURCE });
  const opened = looksLikeZip(bytes) ? openPackage(bytes, context) : openFlat(bytes, context);
  if (!opened.ok) return opened;
  const { content, styles, meta, file } = opened.value;
  const text = childAt(content, 'body', 'text');
  if (text === null) return fail('read.not-odt');
  const sheet = new StyleSheet([
    ...styleGroups(styles, ['styles']),
    ...styleGroups(content, ['automatic-styles']),
  ]);
  const document = new OdtDocument(sheet, file, context.now);
  const elements = document.read(text);
  const margins = marginsOf(opened.value, document);
  return manuscriptReading(
    'odt',
    {
      elements,
      margins: [...margins, ...document.indexes],
      facts: factsIn(meta, sheet.language),
      threads: document.comments.threads,
      images: document.pictures.images,
      notes: notesOf(document.leftOut),
    },
    context,
  );
}

function marginsOf({ styles }: Package, document: OdtDocument): ReturnType<OdtDocument['readMargins']> {
  const pages = childAt(styles, 'master-styles');
  if (pages === null) return [];
  const margins = childrenOf(pages, 'master-page')
    .flatMap(elementsOf)
    .filter((element: XmlElement) => /^(?:header|footer)/.test(element.local))
    .filter((element) =>
      element.attributes.every(({ local, value }) => local !== 'display' || value !== 'false'),
    );
  return document.readMargins(margins, new StyleSheet(styleGroups(styles, ['styles', 'automatic-styles'])));
}
