/** The largest source that is read, in bytes of a file or UTF-16 units of a text. */
export const MAX_SOURCE = 25 * 1024 * 1024;

/** The most parts a reading may have; a source of more is no story. */
export const MAX_PARTS = 100_000;
