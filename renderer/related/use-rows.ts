import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoryRow } from '../../shared/ipc/listing';
import { bridge } from '../bridge';
import { listing } from '../state/library';

const NONE: readonly StoryRow[] = [];

/**
 * What the library knows of some stories, asked again when the list is; null until it has answered. Those gone are not
 * in it.
 */
export function useRows(ids: readonly string[]): readonly StoryRow[] | null {
  const [rows, setRows] = useState<readonly StoryRow[] | null>(null);
  const pages = useStore(listing.store, (state) => state.pages);
  const key = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    if (key === '') return undefined;
    void bridge.request('stories.rows', { ids: key.split(' ') }).then((answer) => {
      if (isCurrent && answer.ok) setRows(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [key, pages]);
  return key === '' ? NONE : rows;
}

/** Stories that a text is found in, the newest first; those of the text before until they are found. */
export function useFoundStories(text: string, limit: number): readonly StoryRow[] {
  const [found, setFound] = useState(NONE);
  const wanted = text.trim();
  useEffect(() => {
    let isCurrent = true;
    if (wanted === '') return undefined;
    const query = { view: 'all' as const, text: wanted, statuses: [], desks: [], offset: 0, limit };
    void bridge.request('stories.list', query).then((answer) => {
      if (isCurrent && answer.ok) setFound(answer.value.rows);
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, limit]);
  return wanted === '' ? NONE : found;
}
