/** What an archive may hold before it is taken for an attack. */
export interface ArchiveLimits {
  /** Entries, folders included. */
  entries: number;
  /** Bytes of all entries unpacked, and of the largest one. */
  total: number;
  entry: number;
  /** How many times its packed size a large entry may be. */
  ratio: number;
}

/** Limits for the archives that documents are. */
export const DOCUMENT_LIMITS: ArchiveLimits = {
  entries: 5000,
  total: 256 * 1024 * 1024,
  entry: 64 * 1024 * 1024,
  ratio: 250,
};
