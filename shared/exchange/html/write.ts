import { ok } from '../../ipc/result';
import { losses } from '../fates';
import { placePictures } from '../pictures';
import type { Writer } from '../types';
import { ARTICLE_STYLE } from './style';
import { killPage } from './write-kill';
import { articlePage } from './write-page';

/** Writes a story as a page that needs nothing else: readable, printable, and readable back. */
export const htmlWriter: Writer = {
  format: 'html',
  label: 'Web page (HTML)',
  extension: 'html',
  write(story, context) {
    const { sending, now } = context;
    if (sending.kind === 'kill')
      return ok({
        files: [{ name: `${context.baseName}.html`, content: killPage(story, sending, now) }],
        notes: [],
      });
    const pictures = placePictures(story, context);
    const content = articlePage(story, {
      house: context.house,
      src: pictures.src,
      style: { css: ARTICLE_STYLE },
      embargo: true,
      links: '',
      above: '',
      sending: { ...sending, at: now },
    });
    return ok({
      files: [{ name: `${context.baseName}.html`, content }, ...pictures.files],
      notes: [...pictures.notes, ...losses(story, 'html')],
    });
  },
};
