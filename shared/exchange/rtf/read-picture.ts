import { emptyPhoto, type Photo } from '../../story/photo';
import { MAX_PICTURE } from '../limits';
import { pictureKind } from '../picture-kind';
import type { FoundImage } from '../types';
import { oneLine } from '../well-formed';
import type { Destination } from './read-destination';
import { hex } from './read-tokens';

/** What is smaller holds a place and shows nothing. */
const LEAST_BYTES = 40;

/** What a picture came to: its bytes, or the kind that cannot be kept; null for one that is empty. */
export type FoundPicture = { bytes: Uint8Array; alt: string } | { kind: string } | null;

/** Reads `\pict`: bytes in hexadecimal digits or as they stand. */
export class PictureReader implements Destination {
  private readonly then: (found: FoundPicture) => void;
  private bytes = new Uint8Array(1024);
  private length = 0;
  private half = -1;
  private kind = '';
  private alt = '';

  constructor(then: (found: FoundPicture) => void) {
    this.then = then;
  }

  text(): void {
    return;
  }

  /** What is said of the picture instead of showing it. */
  describe(alt: string): void {
    this.alt = oneLine(alt);
  }

  raw(text: Uint8Array): void {
    for (const byte of text) {
      const value = hex(byte);
      if (value < 0) continue;
      if (this.half < 0) this.half = value;
      else {
        this.add(this.half * 16 + value);
        this.half = -1;
      }
    }
  }

  /** Bytes of `\bin`. */
  binary(bytes: Uint8Array): void {
    for (const byte of bytes) this.add(byte);
  }

  word(name: string): boolean {
    const kind = KINDS.get(name);
    if (kind !== undefined) this.kind = kind;
    return true;
  }

  end(): void {
    const bytes = this.bytes.slice(0, Math.min(this.length, MAX_PICTURE));
    if (this.length < LEAST_BYTES) this.then(null);
    else if (this.length > MAX_PICTURE) this.then({ kind: 'too large' });
    else if (pictureKind(bytes).isKept) this.then({ bytes, alt: this.alt });
    else this.then({ kind: this.kind === '' ? pictureKind(bytes).name : this.kind });
  }

  private add(byte: number): void {
    this.length += 1;
    if (this.length > MAX_PICTURE) return;
    if (this.length > this.bytes.length) {
      const more = new Uint8Array(this.bytes.length * 2);
      more.set(this.bytes);
      this.bytes = more;
    }
    this.bytes[this.length - 1] = byte;
  }
}

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ emfblip: 'EMF', wmetafile: 'WMF', pmmetafile: 'OS/2 metafile', macpict: 'PICT', dibitmap: 'BMP' },
    ...{ wbitmap: 'BMP' },
  }),
);

/** The pictures of a document, by the names photos know them by. */
export class Pictures {
  readonly images: FoundImage[] = [];

  /** Keeps bytes; the photo that shows them. */
  keep(bytes: Uint8Array, alt: string): Photo {
    const origin = `inline:${this.images.length + 1}`;
    this.images.push({ origin, bytes });
    return { ...emptyPhoto(), origin, alt };
  }

  /** The photo of a picture that lies beside the document. */
  beside(origin: string): Photo {
    this.images.push({ origin, bytes: null });
    return { ...emptyPhoto(), origin };
  }
}
