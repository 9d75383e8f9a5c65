import { formatDateline } from '../../dateline/format';
import type { House } from '../../house/house';
import { ok } from '../../ipc/result';
import type { Dateline, Place } from '../../story/place';
import type { Person, Story } from '../../story/story';
import { URGENCIES } from '../../story/urgency';
import { losses } from '../fates';
import { datelineData, metaOfStory } from '../html/vocabulary';
import { besideOf, placePictures, type Pictures } from '../pictures';
import { sendingNote, sentStory } from '../sent-story';
import { uuidUrn } from '../site/uuid';
import type { Sending, WriteContext, Writer } from '../types';
import { oneLine, wellFormed } from '../well-formed';
import { el, lines, textEl, xmlText } from '../xml/element';
import { zonedInstant } from '../zoned';
import { bodyNitf, mediaNitf } from './write-blocks';

/** What this build calls itself in a file of its own. */
export const NITF_MARK = 'Dateline NITF 1';

/** Writes a story as IPTC NITF 3.6, valid against its schema. */
export const nitfWriter: Writer = {
  format: 'nitf',
  label: 'NITF 3.6 (IPTC)',
  extension: 'nitf.xml',
  write(whole, context) {
    const story = sentStory(whole, context.sending);
    const pictures = placePictures(story, besideOf(context));
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${nitfOf(story, context, pictures)}\n`;
    return ok({
      files: [{ name: `${context.baseName}.nitf.xml`, content: wellFormed(xml) }, ...pictures.files],
      notes: [...losses(story, 'nitf'), ...pictures.notes],
    });
  },
};

/** A whole document. */
export function nitfOf(story: Story, context: WriteContext, pictures: Pictures): string {
  const { house, sending } = context;
  return el(
    'nitf',
    {
      xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
      version: '-//IPTC//DTD NITF 3.6//EN',
      'change.date': 'September 11, 2009',
      'change.time': '12:26',
      baselang: story.language,
    },
    lines(
      el(
        'head',
        {},
        lines(
          textEl('title', {}, oneLine(story.headline)),
          ...metas(story),
          tobject(story),
          docdata(story, sending),
          revision(context),
        ),
      ),
      el(
        'body',
        {},
        lines(
          el(
            'body.head',
            {},
            lines(hedline(story), byline(story.byline), distributor(story), dateline(story.dateline, house)),
          ),
          el(
            'body.content',
            {},
            lines(
              story.lead === null ? '' : mediaNitf(story.lead, 'lead', pictures.src),
              ...bodyNitf(story.body, pictures.src),
            ),
          ),
          story.source === '' ? '' : el('body.end', {}, textEl('tagline', {}, story.source)),
        ),
      ),
    ),
  );
}

/** What NITF has no place for, by the names of our pages. */
const BESIDE: ReadonlySet<string> = new Set(
  ['profile', 'label', 'take', 'desk', 'section', 'links', 'embargo-zone', 'source'].map(
    (name) => `dateline:${name}`,
  ),
);

function metas(story: Story): string[] {
  const beside = metaOfStory(story).filter(([name]) => BESIDE.has(name));
  const subjects = story.subjects.some(({ code }) => topicOf(code) === null)
    ? [['dateline:subjects', JSON.stringify(story.subjects)] as const]
    : [];
  const value = story.dateline === null ? [] : [['dateline:dateline', datelineData(story.dateline)] as const];
  return [['generator', NITF_MARK] as const, ...beside, ...subjects, ...value].map(([name, content]) =>
    el('meta', { name, content }),
  );
}

function tobject(story: Story): string {
  const property = el('tobject.property', { 'tobject.property.type': story.genre });
  const subjects = story.subjects.flatMap(({ code, name }) => {
    const topic = topicOf(code);
    if (topic === null) return [];
    return [
      el('tobject.subject', {
        'tobject.subject.refnum': topic,
        'tobject.subject.code': 'medtop',
        'tobject.subject.type': name,
      }),
    ];
  });
  return el('tobject', { 'tobject.type': 'news' }, lines(story.genre === '' ? '' : property, ...subjects));
}

/** The eight digits of a Media Topic; null for any other code. */
function topicOf(code: string): string | null {
  return /^medtop:(\d{8})$/.exec(code)?.[1] ?? null;
}

function docdata(story: Story, sending: Sending): string {
  const { embargo } = story;
  return el(
    'docdata',
    { 'management-status': STATUS[story.status] ?? 'usable', ...earlier(story, sending) },
    lines(
      correction(story, sending),
      el('doc-id', { 'id-string': uuidUrn(story.id), regsrc: 'Dateline' }),
      el('urgency', { 'ed-urg': URGENCIES[story.priority].urgency }),
      el('date.issue', { norm: compact(story.updatedAt) }),
      embargo === null
        ? ''
        : el('date.release', { norm: compact(zonedInstant(embargo.until, embargo.zone)) }),
      edMessage(sendingNote(sending)),
      edMessage(story.editorsNote),
      story.slug === '' && sending.version === 1
        ? ''
        : el('du-key', { version: sending.version, key: story.slug }),
      story.copyright === ''
        ? ''
        : el('doc.copyright', { year: yearIn(story.copyright), holder: story.copyright }),
      story.usageTerms === '' ? '' : el('doc.rights', { limitations: story.usageTerms }),
      story.keywords.length === 0
        ? ''
        : el('key-list', {}, lines(...story.keywords.map((key) => el('keyword', { key })))),
    ),
  );
}

/** Of a sending after the first, which document it takes the place of; in a kill, that it is not to be used. */
function earlier(story: Story, { kind }: Sending): Readonly<Record<string, string>> {
  if (kind === 'first') return {};
  const status = kind === 'kill' ? { 'management-idref-status': 'canceled' } : {};
  return { 'management-doc-idref': uuidUrn(story.id), ...status };
}

/** That it corrects what was sent, and what. */
function correction(story: Story, { kind, note }: Sending): string {
  if (kind !== 'correction') return '';
  return el('correction', { info: note, 'id-string': uuidUrn(story.id), regsrc: 'Dateline' });
}

function edMessage(info: string): string {
  return info === '' ? '' : el('ed-msg', { info });
}

/** When it was sent again, and why. */
function revision({ sending, now }: WriteContext): string {
  if (sending.kind === 'first') return '';
  return el('revision-history', { function: 'editor', norm: compact(now), comment: sendingNote(sending) });
}

const STATUS: Readonly<Partial<Record<Story['status'], string>>> = { killed: 'canceled', held: 'withheld' };

/** ISO 8601 without marks between date and time, as NITF’s `norm` wants it: `20260302T101000+0100`. */
function compact(instant: string): string {
  return instant.replace(
    /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(.*?)(?:(Z)|([+-]\d\d):(\d\d))$/,
    '$1$2$3T$4$5$6$7$8$9$10',
  );
}

function yearIn(text: string): string | undefined {
  return /\b(?:19|20)\d\d\b/.exec(text)?.[0];
}

function hedline({ headline, deck }: Story): string {
  if (headline === '' && deck === '') return '';
  return el(
    'hedline',
    {},
    el('hl1', {}, lineBreaks(headline)),
    deck === '' ? '' : el('hl2', {}, lineBreaks(deck)),
  );
}

function lineBreaks(text: string): string {
  return text.split('\n').map(xmlText).join('<br/>');
}

function byline(people: readonly Person[]): string {
  return people
    .map(({ name, role }) => el('byline', {}, el('person', {}, xmlText(name)), textEl('byttl', {}, role)))
    .join('\n');
}

function distributor({ source }: Story): string {
  return source === '' ? '' : el('distributor', {}, xmlText(source));
}

function dateline(value: Dateline | null, house: House): string {
  if (value === null) return '';
  const words = formatDateline(value, house).trim();
  const date = value.date === null ? '' : el('story.date', { norm: value.date.replaceAll('-', '') });
  return el('dateline', {}, ...placesIn(words, value.places), date);
}

/**
 * The words as they are published, the places among them marked as such: a reader that shows them all shows no word
 * twice.
 */
function placesIn(words: string, places: readonly Place[]): string[] {
  const parts: string[] = [];
  let rest = words;
  for (const { name, countryCode } of places) {
    const at = rest.toLowerCase().indexOf(name.toLowerCase());
    const city = rest.slice(at, at + name.length);
    // Some letters are longer in small: such a name stays as words.
    if (at < 0 || name === '' || city.toLowerCase() !== name.toLowerCase()) continue;
    const code = countryCode === '' ? {} : { 'location-code': countryCode, 'code-source': 'ISO 3166-1' };
    parts.push(xmlText(rest.slice(0, at)), el('location', code, el('city', {}, xmlText(city))));
    rest = rest.slice(at + name.length);
  }
  return [...parts, xmlText(rest)];
}
