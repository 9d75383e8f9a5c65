import type { Photo } from '../../story/photo';
import type { Story } from '../../story/story';
import { textOf } from '../../story/text';
import { photoAttributes } from '../html/vocabulary';
import type { Pictures } from '../pictures';
import { el, lines, textEl, xmlText } from '../xml/element';
import { label, labelEl, newsItem, property, pubStatus, type ItemIdentity } from './write-item';
import { located, rights } from './write-text';

/** The item of a picture of a story. */
export function pictureItem(
  photo: Photo,
  identity: Pick<ItemIdentity, 'guid' | 'version'>,
  story: Story,
  src: Pictures['src'],
): string {
  return newsItem(
    { ...identity, language: story.language },
    rights(photo.copyright, photo.usageTerms),
    el(
      'itemMeta',
      {},
      lines(
        el('itemClass', { qcode: 'ninat:picture' }),
        el('provider', { literal: label(photo.source) || 'Dateline' }, labelEl('name', photo.source)),
        el('versionCreated', {}, story.updatedAt),
        // A picture is held back with its story.
        story.embargo === null ? '' : el('embargoed', {}, story.embargo.until),
        pubStatus(story.status),
        property('generator', 'Dateline'),
        ...photoAttributes(photo).map(([name, value]) =>
          property(`photo-${name.slice('data-'.length)}`, value),
        ),
        label(photo.credit) === photo.credit ? '' : property('photo-credit', photo.credit),
        photo.caption.length === 0 ? '' : property('photo-caption', JSON.stringify(photo.caption)),
      ),
    ),
    el(
      'contentMeta',
      {},
      lines(
        photo.takenAt === null ? '' : el('contentCreated', {}, photo.takenAt),
        photo.place === null ? '' : located(photo.place),
        photo.byline === ''
          ? ''
          : el('creator', { literal: label(photo.byline) }, labelEl('name', photo.byline)),
        ...photo.keywords.map((keyword) => el('keyword', {}, xmlText(label(keyword)))),
        textEl('headline', {}, photo.headline),
        labelEl('creditline', photo.credit),
        textEl('description', { role: 'drol:caption' }, textOf(photo.caption)),
        textEl('description', { role: 'dtl:alt' }, photo.alt),
        textEl('description', { role: 'dtl:longalt' }, photo.longAlt),
      ),
    ),
    content(photo, src(photo)),
  );
}

function content({ media }: Photo, address: string | null): string {
  if (media === null || address === null) return '';
  const known = media.width > 0 && media.height > 0;
  return el(
    'contentSet',
    {},
    el('remoteContent', {
      ...{ rendition: 'rnd:highRes', href: address, contenttype: media.type },
      ...(known ? { width: media.width, height: media.height } : {}),
    }),
  );
}
