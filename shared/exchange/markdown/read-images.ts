import { bytesOfBase64 } from '../base64';
import type { FoundImage } from '../types';

/** A text whose pictures were taken out, and those pictures. */
export interface WithoutImages {
  text: string;
  images: FoundImage[];
}

/** Takes pictures in `data:` addresses out of a text: a parser would walk through millions of signs for nothing. */
export function takeImages(source: string): WithoutImages {
  const images: FoundImage[] = [];
  const text = source.replace(ADDRESS, (whole, before: string, data: string) => {
    const bytes = bytesOfBase64(data);
    if (bytes === null) return whole;
    const origin = `${INLINE}${images.length + 1}`;
    images.push({ origin, bytes });
    return before + origin;
  });
  return { text, images };
}

/** What the address of a picture that stands in the file begins with. */
export const INLINE = 'inline:';

const ADDRESS = /(\]\(<?)data:image\/[a-z+.-]{2,20};base64,([A-Za-z0-9+/]+={0,2})/g;
