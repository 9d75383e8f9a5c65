import type { Block } from '../story/blocks';
import type { Photo } from '../story/photo';
import type { Story } from '../story/story';
import type { Mark, Run } from '../story/text';
import { blockTexts, photosOf } from '../story/walk';
import type { Detail, FateTable } from './fate';
import { listDepths } from './list-depths';

/** Whether a story uses each of the things that have a fate. */
export type Uses = { [Group in keyof FateTable]: { [Name in keyof FateTable[Group]]: boolean } };

/** What of all that a story can hold this one does. */
export function usesOf(story: Story): Uses {
  const photos = photosOf(story);
  const runs = [...story.body.flatMap(blockRuns), ...photos.flatMap((photo) => photo.caption)];
  const kinds = new Set(story.body.map((block) => block.kind));
  const carries = (mark: Mark): boolean => runs.some((run) => run.marks.includes(mark));
  const some = (holds: (photo: Photo) => boolean): boolean => photos.some(holds);
  return {
    fields: fieldUses(story),
    blocks: {
      paragraph: kinds.has('paragraph'),
      subhead: kinds.has('subhead'),
      quote: kinds.has('quote'),
      pullquote: kinds.has('pullquote'),
      list: kinds.has('list'),
      photo: kinds.has('photo'),
      table: kinds.has('table'),
      rule: kinds.has('rule'),
      note: story.body.some((block) => block.kind === 'note' && block.runs.length > 0),
    },
    marks: {
      bold: carries('bold'),
      italic: carries('italic'),
      underline: carries('underline'),
      strike: carries('strike'),
      sub: carries('sub'),
      sup: carries('sup'),
    },
    photo: {
      media: some((photo) => photo.media !== null),
      origin: some((photo) => photo.origin !== ''),
      caption: some((photo) => photo.caption.length > 0),
      credit: some((photo) => photo.credit !== ''),
      alt: some((photo) => photo.alt !== '' && photo.caption.length > 0),
      byline: some((photo) => photo.byline !== ''),
      copyright: some((photo) => photo.copyright !== ''),
      bylineTitle: some((photo) => photo.bylineTitle !== ''),
      source: some((photo) => photo.source !== ''),
      usageTerms: some((photo) => photo.usageTerms !== ''),
      rightsPage: some((photo) => photo.rightsPage !== ''),
      headline: some((photo) => photo.headline !== ''),
      title: some((photo) => photo.title !== ''),
      longAlt: some((photo) => photo.longAlt !== ''),
      captionWriter: some((photo) => photo.captionWriter !== ''),
      instructions: some((photo) => photo.instructions !== ''),
      jobId: some((photo) => photo.jobId !== ''),
      sublocation: some((photo) => photo.sublocation !== ''),
      sourceType: some((photo) => photo.sourceType !== ''),
      keywords: some((photo) => photo.keywords.length > 0),
      crop: some((photo) => photo.crop !== null),
      focus: some((photo) => photo.focus !== null),
      takenAt: some((photo) => photo.takenAt !== null),
      place: some((photo) => photo.place !== null),
    },
    details: detailUses(story, runs),
  };
}

function fieldUses(story: Story): Uses['fields'] {
  const { createdAt, updatedAt, format, take, dateline, lead, embargo, priority, status, ...rest } = story;
  const filled = (value: string | readonly unknown[]): boolean => value.length > 0;
  return {
    format: filled(String(format)),
    createdAt: filled(createdAt),
    updatedAt: filled(updatedAt),
    take: take !== null,
    dateline: dateline !== null,
    lead: lead !== null,
    embargo: embargo !== null,
    priority: priority !== 'routine',
    status: status !== 'draft',
    id: filled(rest.id),
    slug: filled(rest.slug),
    profile: filled(rest.profile),
    label: filled(rest.label),
    headline: filled(rest.headline),
    deck: filled(rest.deck),
    byline: filled(rest.byline),
    body: filled(rest.body),
    desk: filled(rest.desk),
    section: filled(rest.section),
    genre: filled(rest.genre),
    keywords: filled(rest.keywords),
    subjects: filled(rest.subjects),
    language: filled(rest.language),
    editorsNote: filled(rest.editorsNote),
    usageTerms: filled(rest.usageTerms),
    copyright: filled(rest.copyright),
    source: filled(rest.source),
    links: rest.links.some((link) => link.href !== null),
    threads: filled(rest.threads),
  };
}

function detailUses(story: Story, runs: readonly Run[]): Record<Detail, boolean> {
  const texts = [story.headline, story.deck, ...runs.map((run) => run.text)];
  // Any field may hold what a format cannot, but for what stays here.
  const sent = stringsIn({ ...story, threads: [], body: story.body.filter(({ kind }) => kind !== 'note') });
  return {
    link: runs.some((run) => run.href !== undefined),
    attribution: story.body.some(
      (block) => (block.kind === 'quote' || block.kind === 'pullquote') && block.attribution !== '',
    ),
    'list-level': story.body.some(skipsLevels),
    'table-header': story.body.some(hasEmptyHeader),
    'line-break': texts.some((text) => text.includes('\n')),
    'white-space': texts.some((text) => /^\s|\s$|\s{2}/.test(text)),
    'empty-block': story.body.some((block) => block.kind === 'paragraph' && block.runs.length === 0),
    'library-link': story.links.some((link) => link.href === null),
    'control-character': sent.some((text) => UNHOLDABLE.test(text)),
    'control-code': sent.some((text) => CONTROL.test(text)),
    'block-id': story.body.length > 0,
  };
}

/** Every text anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function blockRuns(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'pullquote':
      return block.runs;
    case 'list':
      return block.items.flatMap((item) => item.runs);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs));
    case 'photo':
    case 'rule':
    case 'note':
      return [];
  }
}

function skipsLevels(block: Block): boolean {
  if (block.kind !== 'list') return false;
  const depths = listDepths(block.items);
  return block.items.some((item, at) => item.level !== depths[at]);
}

function hasEmptyHeader(block: Block): boolean {
  if (block.kind !== 'table' || !block.header) return false;
  return blockTexts({ ...block, rows: block.rows.slice(0, 1) }).every((text) => text === '');
}

const UNHOLDABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

// eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids beside the null character
const CONTROL = /[\x01-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;
