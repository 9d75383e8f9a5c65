import { useEffect, useState } from 'react';
import type { FiledSending } from '../../shared/ipc/filing';
import { bridge } from '../bridge';

const NONE: readonly FiledSending[] = [];

/** The sendings of a story, newest first, looked at again whenever stories become others on disk. */
export function useFiled(story: string): readonly FiledSending[] {
  const [filed, setFiled] = useState<readonly FiledSending[]>(NONE);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const listed = await bridge.request('filing.list', { story });
      if (isCurrent && listed.ok) setFiled(listed.value);
    };
    void look();
    const stop = bridge.on('stories.changed', () => void look());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [story]);
  return filed;
}
