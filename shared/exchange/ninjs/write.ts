import { languageDirection } from '../../story/direction';
import { ok } from '../../ipc/result';
import type { House } from '../../house/house';
import { bodySize } from '../../story/statistics';
import type { Story } from '../../story/story';
import { URGENCIES } from '../../story/urgency';
import { losses } from '../fates';
import { pageWords } from '../html/words';
import { bodyHtml } from '../html/write-blocks';
import { leadIn } from '../lead-in';
import { placePictures, type Pictures } from '../pictures';
import { notesToEditors, sentStory } from '../sent-story';
import { uuidUrn } from '../site/uuid';
import { subjectUri } from '../subject-uri';
import type { Sending, WriteContext, Writer } from '../types';
import { uriOf } from '../uri';
import { oneLine, wellFormed } from '../well-formed';
import { zonedInstant } from '../zoned';
import { list, placeItem, said, text, type Ninjs } from './write-parts';
import { photoItems } from './write-photo';

/**
 * Writes a story as IPTC ninjs 3.1, valid against its schema; the text is HTML in which our own reader finds all again.
 */
export const ninjsWriter: Writer = {
  format: 'ninjs',
  label: 'ninjs 3.1 (IPTC)',
  extension: 'ninjs.json',
  write(whole, context) {
    const story = sentStory(whole, context.sending);
    const pictures = placePictures(story, context);
    const item = ninjsOf(story, context, pictures);
    const content = `${wellFormed(JSON.stringify(item, null, 2))}\n`;
    return ok({
      files: [{ name: `${context.baseName}.ninjs.json`, content }, ...pictures.files],
      notes: [...losses(story, 'ninjs'), ...pictures.notes],
    });
  },
};

function ninjsOf(story: Story, { house, sending, now }: WriteContext, pictures: Pictures): Ninjs {
  const { dateline, embargo } = story;
  const isKill = sending.kind === 'kill';
  return {
    uri: uuidUrn(story.id),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    version: String(sending.version),
    representationType: 'full',
    profile: said(story.profile),
    firstCreated: story.createdAt,
    versionCreated: story.updatedAt,
    embargoedUntil: embargo === null ? undefined : zonedInstant(embargo.until, embargo.zone),
    expires: isKill ? now : undefined,
    pubStatus: PUB_STATUS[story.status] ?? 'usable',
    urgency: URGENCIES[story.priority].urgency,
    language: story.language,
    copyrightNotice: said(story.copyright),
    usageTerms: said(story.usageTerms),
    edNote: said(notesToEditors(story, sending).join('\n')),
    slugline: said(story.slug),
    by: said(
      story.byline
        .map(({ name }) => oneLine(name))
        .filter((name) => name !== '')
        .join(', '),
    ),
    located: said(dateline?.places.map(({ name }) => name).join('/') ?? ''),
    headlines: list([text('main', story.headline), text('subheadline', story.deck)]),
    genres: list([story.genre === '' ? null : { name: story.genre }]),
    subjects: list([
      ...story.subjects.map((subject) => ({
        ...{ name: said(subject.name), rel: 'about' },
        ...(subjectUri(subject) === null ? { literal: subject.code } : { uri: subjectUri(subject) }),
      })),
      ...story.keywords.map((keyword) => ({ name: keyword, rel: 'keyword' })),
      story.desk === '' ? null : { name: story.desk, rel: 'desk' },
      story.section === '' ? null : { name: story.section, rel: 'section' },
    ]),
    people: list(
      story.byline.map(({ name, role }) => ({
        name,
        rel: 'creator',
        ...(role === '' ? {} : { literal: role }),
      })),
    ),
    infoSources: list([story.source === '' ? null : { name: story.source, role: 'source' }]),
    places: list(dateline?.places.map((place) => placeItem(place, 'dateline')) ?? []),
    bodies: isKill ? undefined : [mainBody(story, house, pictures.src)],
    altIds: list([
      idItem('x-dateline', leadIn(story, house)?.text.trim() ?? ''),
      idItem('x-label', story.label),
      idItem('x-sending', markOf(sending)),
      idItem('x-take', story.take === null ? '' : `${story.take.number}${story.take.more ? ' more' : ''}`),
    ]),
    associations: list([
      ...photoItems(story, pictures.src),
      ...story.links.map(({ href, rel, title }) => {
        const uri = href === null ? null : uriOf(href);
        return uri === null ? null : { uri, type: 'text', name: rel, title: said(title) };
      }),
    ]),
  };
}

/** What a receiver may do with the story; where it stands in our newsroom is not said. */
const PUB_STATUS: Readonly<Partial<Record<Story['status'], string>>> = {
  killed: 'canceled',
  held: 'withheld',
};

/** What a sending after the first is, for machines; ninjs has no property for it. */
function markOf({ kind }: Sending): string {
  return kind === 'first' ? '' : kind;
}

function mainBody(story: Story, house: House, src: Pictures['src']): Ninjs {
  return {
    role: 'main',
    contentType: 'text/html',
    wordCount: bodySize(story.body).words,
    value: bodyOf(story, house, src),
  };
}

/** The element that says that a body is ours. */
function bodyOf(story: Story, house: House, src: Pictures['src']): string {
  const lead = leadIn(story, house);
  const blocks = bodyHtml(story.body, {
    direction: languageDirection(story.language),
    dateline: lead === null || story.dateline === null ? null : { ...lead, value: story.dateline },
    src,
    words: pageWords(story.language),
  });
  return `<div data-part="body">\n${blocks}\n</div>`;
}

function idItem(role: string, value: string): Ninjs | null {
  return value === '' ? null : { role, value };
}
