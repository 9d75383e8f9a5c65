import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The SHA-256 of a file, and of its first bytes where it has so many; in lower-case hex. */
export interface FileHash {
  whole: string;
  /** Null where the file has no more bytes than asked for. */
  beginning: string | null;
}

/** Hashes a file as it streams by; `first` is how many bytes of its beginning are hashed beside. Throws what the disk says. */
export async function hashFile(path: string, first: number): Promise<FileHash> {
  const whole = createHash('sha256');
  const beginning = createHash('sha256');
  let seen = 0;
  for await (const chunk of createReadStream(path)) {
    const bytes = Buffer.from(chunk);
    whole.update(bytes);
    if (seen < first) beginning.update(bytes.subarray(0, first - seen));
    seen += bytes.length;
  }
  return {
    whole: whole.digest('hex'),
    beginning: first > 0 && seen > first ? beginning.digest('hex') : null,
  };
}
