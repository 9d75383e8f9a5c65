import { emptyPhoto, type Photo } from '../../story/photo';
import { attributeOf, childAt, textIn, type XmlElement } from '../../xml/tree';
import { bytesOfBase64 } from '../base64';
import { MAX_PICTURE } from '../limits';
import type { LeftOut } from '../manuscript/left-out';
import { pictureKind } from '../picture-kind';
import type { FoundImage } from '../types';
import { line } from '../xml/line';

/** What a picture came to: by which name it is kept, and whether it lies beside the document; or why it is not. */
type Found = { origin: string; isBeside: boolean } | { kind: string };

/** Takes the pictures of a document out of its archive. */
export class Pictures {
  readonly images: FoundImage[] = [];
  private readonly file: (name: string) => Uint8Array | null;
  private readonly leftOut: LeftOut;
  /** What pictures came to by the names of their files: one that stands there again is not unpacked again. */
  private readonly known = new Map<string, Found>();

  constructor(file: (name: string) => Uint8Array | null, leftOut: LeftOut) {
    this.file = file;
    this.leftOut = leftOut;
  }

  /** The photo of a frame, by the first of its pictures that can be kept; null where there is none. */
  photoOf(frame: XmlElement, images: readonly XmlElement[]): Photo | null {
    const alt = [childAt(frame, 'desc'), childAt(frame, 'title')].map(line).find((text) => text !== '') ?? '';
    const kinds: string[] = [];
    for (const image of images) {
      const found = this.foundOf(image);
      if ('origin' in found) {
        if (found.isBeside) this.leftOut.linked += 1;
        return { ...emptyPhoto(), origin: found.origin, alt };
      }
      kinds.push(found.kind);
    }
    const [kind] = kinds;
    if (kind !== undefined) this.leftOut.pictures.push(kind);
    return null;
  }

  private foundOf(image: XmlElement): Found {
    const inline = childAt(image, 'binary-data');
    const href = inline === null ? attributeOf(image, 'href').trim() : '';
    const known = href === '' ? undefined : this.known.get(href);
    if (known !== undefined) return known;
    const found = this.keep(this.bytesOf(image));
    if (href !== '') this.known.set(href, found);
    return found;
  }

  private keep(found: Uint8Array | string | null): Found {
    if (typeof found === 'string') {
      this.images.push({ origin: found, bytes: null });
      return { origin: found, isBeside: !/^https?:/i.test(found) };
    }
    if (found === null) return { kind: 'damaged' };
    if (found.length > MAX_PICTURE) return { kind: 'too large' };
    const { name, isKept } = pictureKind(found);
    if (!isKept) return { kind: name };
    const origin = `inline:${this.images.length + 1}`;
    this.images.push({ origin, bytes: found });
    return { origin, isBeside: false };
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
