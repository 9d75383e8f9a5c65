import type { Listing } from '../search/listing';

const PAGE = 500;

/** The ids of every story that is not spiked, newest first; what cannot be listed is left out. */
export async function idsOf(list: Listing): Promise<string[]> {
  const ids = new Set<string>();
  for (;;) {
    const page = await list({
      ...{ view: 'all', text: '', statuses: [], desks: [] },
      offset: ids.size,
      limit: PAGE,
    });
    if (!page.ok) return [...ids];
    const before = ids.size;
    for (const { id } of page.value.rows) ids.add(id);
    if (ids.size === before || ids.size >= page.value.total) return [...ids];
  }
}
