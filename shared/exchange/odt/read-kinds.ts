/** Tables of contents, of pictures, of words. */
export const INDEXES: ReadonlySet<string> = new Set(
  [
    'table-of-content',
    'illustration-index',
    'table-index',
    'object-index',
    'user-index',
    'alphabetical-index',
    'bibliography',
  ].map((name) => `text:${name}`),
);

/** What is embedded in a document and is neither text nor picture. */
export const OBJECTS: ReadonlySet<string> = new Set(
  ['object', 'object-ole', 'applet', 'plugin', 'floating-frame'].map((name) => `draw:${name}`),
);

/** What is drawn and says nothing. */
export const SILENT: ReadonlySet<string> = new Set(['draw:control', 'draw:glue-point', 'draw:image-map']);

/** What may stand in a paragraph and is no text. */
export const NOTHING: ReadonlySet<string> = new Set([
  ...['office:event-listeners', 'text:script', 'text:note-citation', 'text:tracked-changes', 'math:math'],
  ...['svg:title', 'svg:desc', 'dc:creator', 'dc:date', 'text:soft-page-break', 'office:binary-data'],
]);
