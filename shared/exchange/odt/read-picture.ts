import { emptyPhoto, type Photo } from '../../story/photo';
import { attributeOf, childAt, textIn, type XmlElement } from '../../xml/tree';
import { bytesOfBase64 } from '../base64';
import type { LeftOut } from '../manuscript/left-out';
import { pictureKind } from '../manuscript/picture-kind';
import type { FoundImage } from '../types';
import { line } from '../xml/line';

/** Larger pictures are left out. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Takes the pictures of a document out of its archive. */
export class Pictures {
  readonly images: FoundImage[] = [];
  private readonly file: (name: string) => Uint8Array | null;
  private readonly leftOut: LeftOut;

  constructor(file: (name: string) => Uint8Array | null, leftOut: LeftOut) {
    this.file = file;
    this.leftOut = leftOut;
  }

  /** The photo of a frame, by the first of its pictures that can be kept; null where there is none. */
  photoOf(frame: XmlElement, images: readonly XmlElement[]): Photo | null {
    const alt = [childAt(frame, 'desc'), childAt(frame, 'title')].map(line).find((text) => text !== '') ?? '';
    const kinds: string[] = [];
    for (const image of images) {
      const found = this.bytesOf(image);
      if (typeof found === 'string') {
        this.images.push({ origin: found, bytes: null });
        if (!/^https?:/i.test(found)) this.leftOut.linked += 1;
        return { ...emptyPhoto(), origin: found, alt };
      }
      const kind = found === null ? 'damaged' : pictureKind(found).name;
      if (found !== null && found.length <= MOST_BYTES && pictureKind(found).isKept) {
        const origin = `inline:${this.images.length + 1}`;
        this.images.push({ origin, bytes: found });
        return { ...emptyPhoto(), origin, alt };
      }
      kinds.push(found !== null && found.length > MOST_BYTES ? 'too large' : kind);
    }
    const [kind] = kinds;
    if (kind !== undefined) this.leftOut.pictures.push(kind);
    return null;
  }

  /** The bytes of a picture, or where it lies outside of the document. */
  private bytesOf(image: XmlElement): Uint8Array | string | null {
    const inline = childAt(image, 'binary-data');
    if (inline !== null) return bytesOfBase64(textIn(inline));
    const href = attributeOf(image, 'href').trim();
    if (/^https?:/i.test(href)) return href;
    const own = href === '' ? null : (this.file(href) ?? this.file(decoded(href)));
    if (own !== null) return own;
    return href.startsWith('../') ? href.slice(3) : null;
  }
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
