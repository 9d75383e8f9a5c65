import { useEffect, useState } from 'react';
import type { FileFacts } from '../../shared/photo/file-facts';
import { bridge } from '../bridge';

/** What a kept picture’s file says; null until it is known, and where it cannot be. */
export function useFileFacts(hash: string, characterSet: string): FileFacts | null {
  const [found, setFound] = useState<FileFacts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void bridge.request('media.facts', { hash, characterSet }).then((read) => {
      if (isCurrent) setFound(read.ok ? read.value : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [hash, characterSet]);
  return found;
}
