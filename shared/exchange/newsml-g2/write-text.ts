import { formatDateline } from '../../dateline/format';
import type { House } from '../../house/house';
import type { Place } from '../../story/place';
import { bodySize } from '../../story/statistics';
import type { Story } from '../../story/story';
import { URGENCIES } from '../../story/urgency';
import { datelineData, metaOfStory } from '../html/vocabulary';
import type { Pictures } from '../pictures';
import { notesToEditors } from '../sent-story';
import { uuidUrn } from '../site/uuid';
import type { Sending, WriteContext } from '../types';
import { oneLine } from '../well-formed';
import { el, lines, textEl, xmlText } from '../xml/element';
import { zonedInstant } from '../zoned';
import { label, labelEl, newsItem, property, pubStatus } from './write-item';
import { xhtmlOf } from './write-xhtml';

/** The item of a story's text. */
export function textItem(
  story: Story,
  { house, sending }: Pick<WriteContext, 'house' | 'sending'>,
  src: Pictures['src'],
): string {
  return newsItem(
    { guid: uuidUrn(story.id), version: sending.version, language: story.language },
    rights(story.copyright, story.usageTerms),
    itemMeta(story, house, sending),
    contentMeta(story, house),
    sending.kind === 'kill' ? '' : contentSet(story, src),
  );
}

function contentSet(story: Story, src: Pictures['src']): string {
  return el(
    'contentSet',
    {},
    el(
      'inlineXML',
      { contenttype: 'application/xhtml+xml', wordcount: bodySize(story.body).words },
      xhtmlOf(story, src),
    ),
  );
}

/** The notice and the terms; nothing where nothing is said. */
export function rights(notice: string, terms: string): string {
  if (notice === '' && terms === '') return '';
  return el('rightsInfo', {}, textEl('copyrightNotice', {}, notice), textEl('usageTerms', {}, terms));
}

/** What G2 has no element for, by the names of our pages. */
const BESIDE: ReadonlySet<string> = new Set(
  ['profile', 'label', 'take', 'desk', 'section', 'byline', 'links', 'embargo-zone'].map(
    (name) => `dateline:${name}`,
  ),
);

/** Fields that stand in labels: one with line breaks or tabs is also there as it is. */
const LABELS = ['slug', 'genre', 'source', 'keywords'] as const;

function exactly(story: Story, name: (typeof LABELS)[number]): string {
  const value = story[name];
  const text = typeof value === 'string' ? value : value.join('\u0000');
  if (label(text) === text) return '';
  return property(name, typeof value === 'string' ? value : JSON.stringify(value));
}

function itemMeta(story: Story, house: House, sending: Sending): string {
  const { embargo, dateline } = story;
  const provider = story.source === '' ? house.agency : story.source;
  const beside = metaOfStory(story).filter(([name]) => BESIDE.has(name));
  return el(
    'itemMeta',
    {},
    lines(
      el('itemClass', { qcode: 'ninat:text' }),
      el('provider', { literal: label(provider) || 'Dateline' }, labelEl('name', provider)),
      el('versionCreated', {}, story.updatedAt),
      el('firstCreated', {}, story.createdAt),
      embargo === null ? '' : el('embargoed', {}, zonedInstant(embargo.until, embargo.zone)),
      pubStatus(story.status),
      textEl('title', {}, oneLine(story.headline)),
      ...notesToEditors(story, sending).map((note) => textEl('edNote', {}, note)),
      ...signals(story, sending).map((name) => el('signal', { qcode: `sig:${name}` })),
      property('generator', 'Dateline'),
      ...beside.map(([name, content]) => property(name.slice('dateline:'.length), content)),
      ...LABELS.map((name) => exactly(story, name)),
      story.subjects.length === 0 ? '' : property('subjects', JSON.stringify(story.subjects)),
      dateline === null ? '' : property('dateline', datelineData(dateline)),
    ),
  );
}

/** What a sending is; of a first one its label says whether it follows another story. */
function signals({ label: called }: Story, { kind }: Sending): string[] {
  if (kind === 'kill') return [];
  if (kind !== 'first') return [kind];
  return [
    ...(/\bcorrect/i.test(called) ? ['correction'] : []),
    ...(/\b(?:update|lead)\b/i.test(called) ? ['update'] : []),
  ];
}

function contentMeta(story: Story, house: House): string {
  const { dateline } = story;
  return el(
    'contentMeta',
    {},
    lines(
      el('urgency', {}, String(URGENCIES[story.priority].urgency)),
      ...(dateline?.places ?? []).map(located),
      story.source === ''
        ? ''
        : el('infoSource', { literal: label(story.source) }, labelEl('name', story.source)),
      ...story.byline.map(({ name }) =>
        el('creator', { literal: oneLine(name) || 'unnamed' }, labelEl('name', name)),
      ),
      el('language', { tag: story.language }),
      story.genre === '' ? '' : el('genre', { literal: label(story.genre) }, labelEl('name', story.genre)),
      ...story.keywords.map((keyword) => el('keyword', {}, xmlText(label(keyword)))),
      ...story.subjects.map(({ code, name }) =>
        el(
          'subject',
          /^medtop:\d{8}$/.test(code) ? { qcode: code } : { literal: label(code) || 'unnamed' },
          labelEl('name', name),
        ),
      ),
      labelEl('slugline', story.slug),
      textEl('headline', {}, story.headline),
      textEl('headline', { role: 'dtl:deck' }, story.deck),
      dateline === null ? '' : el('dateline', {}, xmlText(formatDateline(dateline, house).trim())),
      textEl(
        'by',
        {},
        story.byline
          .map(({ name }) => oneLine(name))
          .filter((name) => name !== '')
          .join(', '),
      ),
      labelEl('creditline', story.source),
    ),
  );
}

/** A place by its names. */
export function located({ name, region, country, countryCode }: Place): string {
  return el(
    'located',
    { literal: label(name) || 'unnamed' },
    labelEl('name', name),
    region === '' ? '' : el('broader', { literal: label(region) }, labelEl('name', region)),
    country === '' ? '' : el('broader', { literal: label(countryCode || country) }, labelEl('name', country)),
  );
}
