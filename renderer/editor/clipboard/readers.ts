import type { Fragment } from '../../../shared/exchange/html/read-fragment';
import type { readRtfFragment } from '../../../shared/exchange/rtf/read-fragment';
import type { Block } from '../../../shared/story/blocks';

/** What reads pasted text: loaded when first needed, and before that when there is time. */
export interface Readers {
  readFragment: (html: string) => Fragment;
  readPlainFragment: (text: string) => Block[];
  readRtfFragment: typeof readRtfFragment;
}

let loaded: Readers | null = null;
let loading: Promise<Readers> | null = null;

/** The readers if they are here already. */
export function readersNow(): Readers | null {
  return loaded;
}

/** Fetches the readers; a failed attempt can be made again. */
export function loadReaders(): Promise<Readers> {
  loading ??= Promise.all([
    import('../../../shared/exchange/html/read-fragment'),
    import('../../../shared/exchange/text/read-plain'),
    import('../../../shared/exchange/rtf/read-fragment'),
  ]).then(
    ([{ readFragment }, { readPlainFragment }, { readRtfFragment }]) =>
      (loaded = { readFragment, readPlainFragment, readRtfFragment }),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
