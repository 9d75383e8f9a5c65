import type { Photo } from '../../story/photo';
import { textOf } from '../../story/text';
import type { Pictures } from '../pictures';
import { attributes, escapeText } from './escape';
import { photoAttributes } from './vocabulary';
import type { PageWords } from './words';
import { inlineHtml } from './write-inline';

/** A photo with caption and credit; where the picture is missing, its alternative text stands for it. */
export function figureHtml(
  part: 'lead' | 'photo',
  photo: Photo,
  src: Pictures['src'],
  words: PageWords,
): string {
  const picture = pictureHtml(photo, src(photo), words);
  return `<figure class="${part}" data-part="${part}"${attributes(photoAttributes(photo))}>\n${picture}${captionHtml(photo)}</figure>`;
}

function pictureHtml(photo: Photo, src: string | null, words: PageWords): string {
  if (src === null) {
    const shown = photo.alt.trim() === '' ? words.pictureMissing : `${words.pictureMissing}: ${photo.alt}`;
    const said: [string, string][] = [['aria-label', photo.alt]];
    return `<div class="missing" data-part="missing" role="img"${attributes(said)}>${escapeText(shown)}</div>\n`;
  }
  const size: [string, string][] = [
    ['width', String(photo.media?.width ?? 0)],
    ['height', String(photo.media?.height ?? 0)],
  ];
  const known = size.every(([, pixels]) => pixels !== '0') ? size : [];
  return `<img${attributes([['src', src], ['alt', photo.alt], ...known])} decoding="async">\n`;
}

function captionHtml(photo: Photo): string {
  const caption = textOf(photo.caption) === '' ? '' : span('caption', inlineHtml(photo.caption));
  const credit = photo.credit === '' ? '' : span('credit', escapeText(photo.credit));
  const owner = photo.copyright === '' || photo.credit.includes(photo.copyright) ? '' : photo.copyright;
  const rights = owner === '' ? '' : `<small data-part="furniture">${escapeText(owner)}</small>`;
  const parts = [caption, credit, rights].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<figcaption>${parts.join(' ')}</figcaption>\n`;
}

function span(part: 'caption' | 'credit', html: string): string {
  return `<span class="${part}" data-part="${part}">${html}</span>`;
}
