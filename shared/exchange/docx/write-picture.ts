import type { Photo } from '../../story/photo';
import { plain } from '../../story/text';
import { el } from '../xml/element';
import type { PageWords } from '../html/words';
import { CHARACTERS } from './names';
import { paragraphXml, type DocumentContext } from './write-paragraph';
import { runsXml } from './write-runs';

/** English Metric Units of a pixel at 96 to the inch. */
const PIXEL = 9525;
/** The room a picture has between the margins of A4. */
const WIDEST = 5_731_510;
const HIGHEST = 6_400_800;

/** Where the pictures of a document are, and what stands for one that is missing. */
export interface PictureContext {
  /** The relation of the photo’s picture, null where it is missing. */
  relationOf: (photo: Photo) => string | null;
  words: PageWords;
}

/** A photo with its caption and credit below it; `nth` numbers the photos of a document from 1. */
export function photoXml(
  photo: Photo,
  bookmark: string,
  nth: number,
  { relationOf, words }: PictureContext,
  context: DocumentContext,
): string {
  const relation = relationOf(photo);
  const picture =
    relation === null ? missingXml(photo, words, context) : el('w:r', {}, drawingXml(photo, relation, nth));
  const marked =
    el('w:bookmarkStart', { 'w:id': nth, 'w:name': bookmark }) +
    picture +
    el('w:bookmarkEnd', { 'w:id': nth });
  const hasCaption = photo.caption.length > 0;
  const hasCredit = photo.credit !== '';
  return [
    paragraphXml([], context, { style: 'photo', before: marked, staysWithNext: hasCaption || hasCredit }),
    hasCaption ? paragraphXml(photo.caption, context, { style: 'caption', staysWithNext: hasCredit }) : '',
    hasCredit ? paragraphXml(plain(photo.credit), context, { style: 'credit' }) : '',
  ].join('');
}

function missingXml(photo: Photo, words: PageWords, context: DocumentContext): string {
  const said = photo.alt.trim() === '' ? words.pictureMissing : `${words.pictureMissing}: ${photo.alt}`;
  return runsXml(
    plain(said),
    { ...context, direction: 'ltr', isEastAsian: false, comments: [] },
    CHARACTERS.missing[0],
  );
}

function drawingXml(photo: Photo, relation: string, nth: number): string {
  const { width, height } = sizeOf(photo);
  const name = `Picture ${nth}`;
  const extent = { cx: width, cy: height };
  return el(
    'w:drawing',
    {},
    el(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      el('wp:extent', extent),
      el('wp:docPr', { id: nth, name, descr: photo.alt }),
      el('wp:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noChangeAspect: 1 })),
      el(
        'a:graphic',
        {},
        el(
          'a:graphicData',
          { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
          el(
            'pic:pic',
            {},
            el(
              'pic:nvPicPr',
              {},
              el('pic:cNvPr', { id: nth, name, descr: photo.alt }),
              el('pic:cNvPicPr', {}),
            ),
            el(
              'pic:blipFill',
              {},
              el('a:blip', { 'r:embed': relation }),
              el('a:stretch', {}, el('a:fillRect', {})),
            ),
            el(
              'pic:spPr',
              {},
              el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', extent)),
              el('a:prstGeom', { prst: 'rect' }, el('a:avLst', {})),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Its own size where it fits, else as large as the page has room; one whose pixels nobody knows is as wide as that. */
function sizeOf({ media }: Photo): { width: number; height: number } {
  const isKnown = media !== null && media.width > 0 && media.height > 0;
  const [width, height] = isKnown ? [media.width * PIXEL, media.height * PIXEL] : [WIDEST, (WIDEST * 2) / 3];
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
