import { fold } from '../../../shared/find/fold';

/** A place's name as it is searched: without case, accents, points and apostrophes, one space between its words. */
export function foldName(name: string): string {
  return name
    .replace(/[^\p{L}\p{M}\p{N}\s‐‑–/()|-]/gu, '')
    .split(/[\s‐‑–/()|-]+/u)
    .map(fold)
    .filter((word) => word !== '')
    .join(' ');
}
