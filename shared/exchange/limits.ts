/** The largest source that is read, in bytes of a file or UTF-16 units of a text. */
export const MAX_SOURCE = 25 * 1024 * 1024;

/** The most parts a reading may have; a source of more is no story. */
export const MAX_PARTS = 100_000;

/** The largest picture within a document that is kept, in bytes; larger ones are left out. */
export const MAX_PICTURE = 20 * 1024 * 1024;

/** So many footnotes of a document are numbered. */
export const MAX_NOTES = 10_000;
