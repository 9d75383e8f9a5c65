import { randomUUID } from 'node:crypto';
import { PREVIEW_ORIGIN } from './origin';

/** Pages put up to be looked at or printed; the oldest go when there are too many. */
export interface Previews {
  /** Puts a page up and gives its address. */
  put(html: string): string;
  /** The page of an id, or null. */
  get(id: string): string | null;
}

const KEPT = 8;

/** A small shelf of pages in memory. */
export function previews(): Previews {
  const pages = new Map<string, string>();
  return {
    put(html) {
      const id = randomUUID();
      pages.set(id, html);
      const [oldest] = pages.keys();
      if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest);
      return `${PREVIEW_ORIGIN}/${id}`;
    },
    get: (id) => pages.get(id) ?? null,
  };
}
