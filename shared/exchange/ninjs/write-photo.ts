import type { Photo } from '../../story/photo';
import type { Story } from '../../story/story';
import { textOf } from '../../story/text';
import type { Pictures } from '../pictures';
import { uriOf } from '../uri';
import { uuidUrn } from '../site/uuid';
import { list, placeItem, said, text, type Ninjs } from './write-parts';

/** The photos of a story as associated items: the lead, then those of the text in their order. */
export function photoItems(story: Story, src: Pictures['src']): Ninjs[] {
  const inText = story.body.flatMap((block) => (block.kind === 'photo' ? [block.photo] : []));
  return [
    ...(story.lead === null ? [] : [photoItem(story.lead, 'lead', `${story.id}-lead`, src)]),
    ...inText.map((photo, at) => photoItem(photo, 'inline', `${story.id}-${at + 1}`, src)),
  ];
}

function photoItem(photo: Photo, name: string, id: string, src: Pictures['src']): Ninjs {
  return {
    ...{ uri: uuidUrn(id), type: 'picture', name },
    contentCreated:
      photo.takenAt === null
        ? undefined
        : photo.takenAt.length > 10
          ? photo.takenAt
          : `${photo.takenAt}T00:00:00Z`,
    ...{ title: said(photo.title), by: said(photo.byline) },
    ...{ copyrightNotice: said(photo.copyright), usageTerms: said(photo.usageTerms) },
    headlines: list([text('main', photo.headline)]),
    descriptions: list([
      text('caption', textOf(photo.caption)),
      text('alt', photo.alt),
      text('extended-alt', photo.longAlt),
    ]),
    people: list([
      photo.byline === '' && photo.bylineTitle === ''
        ? null
        : { name: photo.byline, rel: 'creator', literal: said(photo.bylineTitle) },
      photo.captionWriter === '' ? null : { name: photo.captionWriter, rel: 'captionwriter' },
    ]),
    infoSources: list([
      photo.credit === '' ? null : { name: photo.credit, role: 'credit' },
      photo.source === '' ? null : { name: photo.source, role: 'source' },
    ]),
    subjects: list(photo.keywords.map((keyword) => ({ name: keyword, rel: 'keyword' }))),
    places: list([
      photo.place === null ? null : placeItem(photo.place, 'location'),
      photo.sublocation === '' ? null : { name: photo.sublocation, rel: 'sublocation' },
    ]),
    rightsInfo: uriOf(photo.rightsPage) === null ? undefined : { linkedRights: uriOf(photo.rightsPage) },
    digitalSourceType: photo.sourceType === '' ? undefined : sourceType(photo.sourceType),
    renditions: list([rendition(photo, src(photo))]),
  };
}

function sourceType(type: string): Ninjs {
  return uriOf(type) === type ? { uri: type } : { literal: type };
}

/** The picture: a data: address, or by its name a part of the same delivery (RFC 2392). */
function rendition({ media, focus }: Photo, src: string | null): Ninjs | null {
  if (media === null || src === null) return null;
  const known = media.width > 0 && media.height > 0;
  return {
    name: 'main',
    href: src.startsWith('data:') ? src : `cid:${src}`,
    ...{ contentType: media.type, title: said(media.name) },
    ...(known ? { width: media.width, height: media.height } : {}),
    poi:
      known && focus !== null
        ? { x: Math.round(focus.x * media.width), y: Math.round(focus.y * media.height) }
        : undefined,
  };
}
