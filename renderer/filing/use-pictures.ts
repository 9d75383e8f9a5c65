import { useEffect, useMemo } from 'react';
import type { FoundImage } from '../../shared/exchange/types';
import { keptPicture } from './StoryView';
import type { PictureSource } from './StoryBlocks';

/** Where the pictures of a reading are shown from before they are kept: those the source holds, and kept ones. */
export function useFoundPictures({ images }: { images: readonly FoundImage[] }): PictureSource {
  const addresses = useMemo(
    () =>
      new Map(
        images.flatMap(({ origin, bytes }) =>
          bytes === null ? [] : [[origin, URL.createObjectURL(new Blob([new Uint8Array(bytes)]))]],
        ),
      ),
    [images],
  );
  useEffect(
    () => () => {
      for (const address of addresses.values()) URL.revokeObjectURL(address);
    },
    [addresses],
  );
  return (photo) => keptPicture(photo) ?? addresses.get(photo.origin) ?? null;
}
