import { useEffect, useState } from 'react';
import type { PhotoAbout } from '../../shared/ipc/photos';
import type { Result } from '../../shared/ipc/result';
import { bridge } from '../bridge';

/** All that is known of a picture; null until it is. `round` asks again. */
export function useAbout(hash: string | null, round: number): Result<PhotoAbout> | null {
  const [known, setKnown] = useState<{ hash: string; about: Result<PhotoAbout> } | null>(null);
  useEffect(() => {
    if (hash === null) return;
    let isCurrent = true;
    void bridge.request('photos.about', { hash }).then((about) => {
      if (isCurrent) setKnown({ hash, about });
    });
    return () => {
      isCurrent = false;
    };
  }, [hash, round]);
  return known !== null && known.hash === hash ? known.about : null;
}
