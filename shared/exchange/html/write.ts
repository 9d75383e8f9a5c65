import { ok } from '../../ipc/result';
import { losses } from '../fates';
import { placePictures } from '../pictures';
import type { Writer } from '../types';
import { ARTICLE_STYLE } from './style';
import { articlePage } from './write-page';

/** Writes a story as a page that needs nothing else: readable, printable, and readable back. */
export const htmlWriter: Writer = {
  format: 'html',
  label: 'Web page (HTML)',
  extension: 'html',
  write(story, context) {
    const pictures = placePictures(story, context);
    const content = articlePage(story, {
      house: context.house,
      src: pictures.src,
      style: { css: ARTICLE_STYLE },
      embargo: true,
      links: '',
      above: '',
    });
    return ok({
      files: [{ name: `${context.baseName}.html`, content }, ...pictures.files],
      notes: [...pictures.notes, ...losses(story, 'html')],
    });
  },
};
