import { zip } from '../../shared/archive/zip';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const SPACES = [
  ...['office', 'text', 'table', 'style', 'meta'].map((name) => `xmlns:${name}="${OASIS}${name}:1.0"`),
  `xmlns:draw="${OASIS}drawing:1.0"`,
  `xmlns:svg="${OASIS}svg-compatible:1.0"`,
  `xmlns:fo="${OASIS}xsl-fo-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ');

/** What a document of tests is made of: XML in the prefixes everybody uses. */
export interface OdtParts {
  /** Within `office:text`. */
  text: string;
  automatic?: string;
  styles?: string;
  master?: string;
  meta?: string;
  files?: Readonly<Record<string, Uint8Array>>;
  type?: string;
  manifest?: string;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** An OpenDocument archive as LibreOffice packs it. */
export function odt({
  text,
  automatic = '',
  styles = '',
  master = '',
  meta = '',
  ...more
}: OdtParts): Uint8Array {
  const { files = {}, type = 'text', manifest = '' } = more;
  const xml = (root: string, inner: string) =>
    bytes(`<?xml version="1.0" encoding="UTF-8"?><office:${root} ${SPACES}>${inner}</office:${root}>`);
  return zip([
    { name: 'mimetype', bytes: bytes(`application/vnd.oasis.opendocument.${type}`), isPacked: true },
    {
      name: 'content.xml',
      bytes: xml(
        'document-content',
        `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
      ),
    },
    {
      name: 'styles.xml',
      bytes: xml(
        'document-styles',
        `<office:styles>${styles}</office:styles><office:master-styles>${master}</office:master-styles>`,
      ),
    },
    { name: 'meta.xml', bytes: xml('document-meta', `<office:meta>${meta}</office:meta>`) },
    ...Object.entries(files).map(([name, content]) => ({ name, bytes: content, isPacked: true })),
    {
      name: 'META-INF/manifest.xml',
      bytes: bytes(
        `<manifest:manifest xmlns:manifest="${OASIS}manifest:1.0">${manifest}</manifest:manifest>`,
      ),
    },
  ]);
}

/** The same as one file of XML. */
export function flatOdt({ text, automatic = '', styles = '', meta = '' }: OdtParts): Uint8Array {
  return bytes(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${SPACES} office:mimetype="application/vnd.oasis.opendocument.text">` +
      `<office:meta>${meta}</office:meta><office:styles>${styles}</office:styles>` +
      `<office:automatic-styles>${automatic}</office:automatic-styles>` +
      `<office:body><office:text>${text}</office:text></office:body></office:document>`,
  );
}
