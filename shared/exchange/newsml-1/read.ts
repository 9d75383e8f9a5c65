import { fail, ok, type Result } from '../../ipc/result';
import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { childAt, childrenOf, descendantsOf, EMPTY_ELEMENT, type XmlElement } from '../../xml/tree';
import { completedBy } from '../completed';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { isBlank } from '../recognise/letters';
import { severalReadings } from '../several';
import { structuredReading, type Told } from '../structured';
import type { FoundImage, ReadContext, Reader, Reading } from '../types';
import { line } from '../xml/line';
import { looksLikeXml } from '../xml/looks-like-xml';
import { parseWire } from '../xml/parse-wire';
import { instantOf } from '../zoned';
import { contentOfStory } from './read-content';
import { embargoSaidIn, fieldsOfNewsItem, lastResorts } from './read-item';
import { photoOfComponent, pictureComponents } from './read-pictures';
import {
  headlineOf,
  storiesOfItem,
  withoutComponents,
  withoutPictures,
  type StoryComponent,
} from './read-stories';

/**
 * Reads NewsML 1.x, which agencies still send: every story of its items, with its pictures.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.not-xml`, `read.not-newsml`,
 * `read.too-many-parts` {parts, limit}.
 */
export const newsml1Reader: Reader = {
  takes: 'text',
  format: 'newsml-1',
  label: 'NewsML 1.2 (IPTC)',
  extensions: ['newsml', 'xml'],
  recognises: (text) => (looksLikeXml(text) && /<NewsML[\s>]/.test(text.slice(0, 20_000)) ? 1 : 0),
  read: readNewsml1,
};

function readNewsml1(source: string, context: ReadContext): Result<Reading> {
  if (source.length > MAX_SOURCE) return fail('read.too-large', { bytes: source.length, limit: MAX_SOURCE });
  if (isBlank(source)) return fail('read.empty');
  const root = parseWire(source);
  if (root === null) return fail('read.not-xml');
  const items = descendantsOf(root, 'NewsItem');
  if (root.local !== 'NewsML' || items.length === 0) return fail('read.not-newsml');
  const told = toldByNewsItems(root, items);
  return severalReadings(told.map((one) => readStory(one, context)));
}

function readStory(told: Told, context: ReadContext): Result<Reading> {
  const parts = told.blocks.length;
  if (parts > MAX_PARTS) return fail('read.too-many-parts', { parts, limit: MAX_PARTS });
  const saysNothing = parts === 0 && (told.fields.headline ?? '') === '' && told.images.length === 0;
  return saysNothing ? fail('read.empty') : ok(structuredReading('newsml-1', told, context));
}

/** Every story of a file, each with its pictures; those that belong to none go with the first. */
function toldByNewsItems(root: XmlElement, items: readonly XmlElement[]): Told[] {
  const envelope = childAt(root, 'NewsEnvelope');
  const stories = items.flatMap((item) => storiesOfItem(item).map((story) => ({ item, story })));
  const [first] = items;
  if (stories.length === 0)
    return first === undefined ? [] : [toldByStory(first, null, envelope, items.flatMap(pictureComponents))];
  const own = stories.map(({ story }) => pictureComponents(story.component));
  const others = items.flatMap(pictureComponents).filter((one) => !own.some((list) => list.includes(one)));
  const placed = others.map((picture) => {
    const headline = headlineOf(picture);
    const at = stories.findIndex(({ story }) => headline !== '' && headlineOf(story.component) === headline);
    return { picture, at: Math.max(at, 0) };
  });
  return stories.map(({ item, story }, at) =>
    toldByStory(item, story, envelope, [
      ...(own[at] ?? []),
      ...placed.filter((one) => one.at === at).map(({ picture }) => picture),
    ]),
  );
}

function toldByStory(
  item: XmlElement,
  story: StoryComponent | null,
  envelope: XmlElement | null,
  pictures: readonly XmlElement[],
): Told {
  const images: FoundImage[] = [];
  const content = contentOfStory(story?.texts ?? [], images);
  const [lead, ...rest] = pictures.map((one) => photoOfComponent(one, images));
  const hasPhotos = content.blocks.some(({ kind }) => kind === 'photo');
  const behind = hasPhotos && lead !== undefined ? [lead, ...rest] : rest;
  const components =
    story === null
      ? childrenOf(item, 'NewsComponent')
      : [...withoutPictures(story.component), ...story.around.toReversed().map(withoutComponents)];
  const fields = components.map((component) => fieldsOfNewsItem(item, component, envelope));
  return {
    fields: [...fields, content.fields, ...components.map(lastResorts(item))].reduce(completedBy, {}),
    ...(hasPhotos || lead === undefined ? {} : { lead }),
    blocks: [...content.blocks, ...behind.map((photo): Block => ({ id: newId(), kind: 'photo', photo }))],
    images,
    notes: content.notes,
    published: instantOf(line(childAt(item, 'NewsManagement', 'ThisRevisionCreated'))),
    embargoSaid: embargoSaidIn(item),
    dateline: content.dateline || datelineIn(components),
  };
}

/** The dateline beside the text, of the closest component that has one. */
function datelineIn(components: readonly XmlElement[]): string {
  const lines = components.map((one) => line(childAt(one, 'NewsLines', 'DateLine')));
  return (
    lines.find((text) => text !== '') ??
    line(descendantsOf(components[0] ?? EMPTY_ELEMENT, 'DateLine')[0] ?? null)
  );
}
