import type { Block } from '../../shared/story/blocks';
import type { Media, Photo } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';

/**
 * A story without what the tables of fates say no file of a page or of Markdown brings back: ids given anew, what is
 * nobody else's business, times of the library, and the names and former addresses of pictures.
 */
export function comparable(story: Story): Story {
  return {
    ...story,
    lead: story.lead === null ? null : comparablePhoto(story.lead),
    body: bodyOf(story),
    editorsNote: '',
    status: 'draft',
    threads: [],
    links: story.links.filter((link) => link.href !== null),
    createdAt: '',
    updatedAt: '',
  };
}

/** An empty body is one empty paragraph once it has been read. */
function bodyOf({ body }: Story): Block[] {
  const published = body.filter((block) => block.kind !== 'note').map(withoutIds);
  return published.length === 0 ? [{ id: '', kind: 'paragraph', runs: [] }] : published;
}

function withoutIds(block: Block): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, id: '', items: block.items.map((item) => ({ ...item, id: '' })) };
    case 'table':
      return { ...block, id: '', rows: block.rows.map((row) => ({ ...row, id: '' })) };
    case 'photo':
      return { ...block, id: '', photo: comparablePhoto(block.photo) };
    default:
      return { ...block, id: '' };
  }
}

function comparablePhoto(photo: Photo): Photo {
  return {
    ...photo,
    origin: '',
    instructions: '',
    jobId: '',
    crop: null,
    media: photo.media === null ? null : withoutName(photo.media),
  };
}

function withoutName(media: Media): Media {
  return { ...media, name: '' };
}

/** A value with U+FFFD for what XML cannot hold. */
export function heldByXml(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'string' ? one.replace(UNHOLDABLE, '\uFFFD') : one,
  );
}

// eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
const UNHOLDABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
