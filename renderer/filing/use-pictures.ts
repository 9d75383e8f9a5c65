import { useEffect, useMemo } from 'react';
import { pictureName } from '../../shared/exchange/dateline-file/manifest';
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
  return (photo) => {
    const { media } = photo;
    const held = media === null ? undefined : addresses.get(pictureName(media));
    return held ?? keptPicture(photo) ?? addresses.get(photo.origin) ?? null;
  };
}
