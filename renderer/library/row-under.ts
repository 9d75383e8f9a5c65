import type { MouseEvent } from 'react';

/** The place in its list of the row under the pointer, or null. */
export function indexUnder(event: MouseEvent): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  const index = row?.dataset['index'];
  return index === undefined ? null : Number(index);
}
