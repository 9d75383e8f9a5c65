import { ok } from '../../ipc/result';
import type { Photo } from '../../story/photo';
import type { Story } from '../../story/story';
import { losses } from '../fates';
import { besideOf, placePictures, type Pictures } from '../pictures';
import { sentStory } from '../sent-story';
import { uuidUrn } from '../site/uuid';
import type { WriteContext, Writer } from '../types';
import { wellFormed } from '../well-formed';
import { el, lines, textEl } from '../xml/element';
import { pictureItem } from './write-picture';
import { textItem } from './write-text';

/** Writes a story as a message of NewsML-G2 2.35 (Power): an item of its text and one of each picture. */
export const newsmlG2Writer: Writer = {
  format: 'newsml-g2',
  label: 'NewsML-G2 2.35 (IPTC)',
  extension: 'newsml.xml',
  write(whole, context) {
    const story = sentStory(whole, context.sending);
    const pictures = placePictures(story, besideOf(context));
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${messageOf(story, context, pictures)}\n`;
    return ok({
      files: [{ name: `${context.baseName}.newsml.xml`, content: wellFormed(xml) }, ...pictures.files],
      notes: [...losses(story, 'newsml-g2'), ...pictures.notes],
    });
  },
};

function messageOf(story: Story, context: WriteContext, { src }: Pictures): string {
  const { house, now, sending } = context;
  const photos = photosInOrder(story).map((photo, at) => ({
    photo,
    identity: { guid: uuidUrn(`${story.id}-picture-${at + 1}`), version: sending.version },
  }));
  return el(
    'newsMessage',
    { xmlns: 'http://iptc.org/std/nar/2006-10-01/' },
    lines(
      el('header', {}, lines(el('sent', {}, now), textEl('sender', {}, house.agency))),
      el(
        'itemSet',
        {},
        lines(
          textItem(story, context, src),
          ...photos.map(({ photo, identity }) => pictureItem(photo, identity, story, src)),
        ),
      ),
    ),
  );
}

/** The photos as they stand in the text, the lead first. */
function photosInOrder({ lead, body }: Story): Photo[] {
  const inText = body.flatMap((block) => (block.kind === 'photo' ? [block.photo] : []));
  return lead === null ? inText : [lead, ...inText];
}
