import * as v from 'valibot';
import { LanguageSchema, type Person, type Story } from '../../story/story';
import { attributeOf, childAt, childrenOf, descendantsOf, textIn, type XmlElement } from '../../xml/tree';
import { datelineOfData, fieldsOfMeta } from '../html/vocabulary';
import { priorityOf } from '../priority-of';
import { peopleOf } from '../recognise/byline';
import { labelOfSending } from '../sent-story';
import { codeOfUri } from '../subject-uri';
import type { Fields } from '../types';
import { line } from '../xml/line';
import { instantOf } from '../zoned';

/**
 * What an item says of an embargo that is no instant: its words, or that it has none and is withheld. An empty date in an
 * item that may be used is a slip of many agencies.
 */
export function embargoSaidIn(item: XmlElement): string {
  const meta = childAt(item, 'itemMeta');
  const embargoed = childAt(meta, 'embargoed');
  if (embargoed === null) return '';
  const said = line(embargoed);
  if (instantOf(said) !== null) return '';
  const isWithheld = /withheld/i.test(attributeOf(childAt(meta, 'pubStatus'), 'qcode'));
  return said === '' && isWithheld ? 'Under embargo until further notice' : said;
}

/** What an item says of itself. What agencies leave empty or put elsewhere counts as it is meant. */
export function fieldsOfItem(item: XmlElement): Fields {
  const meta = childAt(item, 'itemMeta');
  const about = childAt(item, 'contentMeta');
  const ours = propertiesOf(meta);
  const isOurs = ours.get('generator') === 'Dateline';
  const text = (element: XmlElement | null): string => (isOurs ? exactly(element) : line(element));
  const headlines = about === null ? [] : childrenOf(about, 'headline');
  const isDeck = (one: XmlElement): boolean => /deck|sub|kicker/i.test(attributeOf(one, 'role'));
  const deck = headlines.find(isDeck) ?? null;
  const headline = text(headlines.find((one) => !isDeck(one)) ?? null);
  const until = instantOf(line(childAt(meta, 'embargoed')));
  const id = /^urn:uuid:([0-9a-f-]{36})$/.exec(attributeOf(item, 'guid'))?.[1];
  const language = attributeOf(childAt(about, 'language'), 'tag') || attributeOf(item, 'lang');
  const status = attributeOf(childAt(meta, 'pubStatus'), 'qcode').replace(/^.*:/, '');
  const signals = meta === null ? [] : childrenOf(meta, 'signal').map((one) => attributeOf(one, 'qcode'));
  const zone = ours.get('embargo-zone') ?? '';
  const urgency = Number(line(childAt(about, 'urgency')) || line(childAt(item, 'header', 'priority')));
  return {
    ...(id === undefined ? {} : { id }),
    ...(headline === '' && !isOurs ? {} : { headline }),
    ...(deck === null ? {} : { deck: text(deck) }),
    slug: text(childAt(about, 'slugline')),
    byline: bylineOf(item, about),
    ...(urgency > 0 ? { priority: priorityOf(urgency) } : {}),
    genre: text(childAt(about, 'genre', 'name')) || attributeOf(childAt(about, 'genre'), 'qcode'),
    keywords: about === null ? [] : childrenOf(about, 'keyword').map((one) => text(one)),
    subjects: [
      ...(about === null ? [] : childrenOf(about, 'subject').flatMap((one) => subjectOf(one, text))),
      ...(about === null || isOurs ? [] : placesOf(about, text)),
    ],
    ...(v.is(LanguageSchema, language) ? { language } : {}),
    ...(until === null ? {} : { embargo: { until, zone } }),
    editorsNote: descendantsOf(item, 'edNote')
      .map((one) => text(one))
      .join('\n'),
    usageTerms: childrenOf(childAt(item, 'rightsInfo') ?? item, 'usageTerms')
      .map((one) => text(one))
      .join('\n'),
    copyright:
      text(childAt(item, 'rightsInfo', 'copyrightNotice')) ||
      line(childAt(item, 'rightsInfo', 'copyrightHolder', 'name')) ||
      attributeOf(childAt(item, 'rightsInfo', 'copyrightHolder'), 'literal'),
    source:
      (isOurs ? '' : text(childAt(about, 'creditline'))) ||
      text(childAt(about, 'infoSource', 'name')) ||
      (isOurs
        ? ''
        : attributeOf(childAt(about, 'infoSource'), 'literal') ||
          line(childAt(meta, 'provider', 'name')) ||
          attributeOf(childAt(meta, 'provider'), 'literal')),
    ...(status === 'canceled' || status === 'cancelled' ? { status: 'killed' as const } : {}),
    ...(status === 'withheld' ? { status: 'held' as const } : {}),
    ...labelOf(signals),
    ...besideFields(ours),
  };
}

/** What a sending is called by its signals. */
function labelOf(signals: readonly string[]): Fields {
  const kind = ['correction', 'update'].find((one) => signals.includes(`sig:${one}`));
  return kind === undefined ? {} : { label: labelOfSending(kind) };
}

/** When an item was made, ISO 8601; null where it does not say. */
export function publishedOf(item: XmlElement): string | null {
  const said = [
    childAt(item, 'itemMeta', 'versionCreated'),
    childAt(item, 'contentMeta', 'contentModified'),
    childAt(item, 'contentMeta', 'contentCreated'),
    childAt(item, 'itemMeta', 'firstCreated'),
  ];
  return said.map((element) => instantOf(line(element))).find((instant) => instant !== null) ?? null;
}

/** Our own properties of an item. */
export function propertiesOf(meta: XmlElement | null): ReadonlyMap<string, string> {
  if (meta === null) return new Map();
  return new Map(
    childrenOf(meta, 'itemMetaExtProperty').flatMap((one) => {
      const rel = attributeOf(one, 'rel');
      return rel.startsWith('dtl:') ? [[rel.slice('dtl:'.length), attributeOf(one, 'value')] as const] : [];
    }),
  );
}

function besideFields(ours: ReadonlyMap<string, string>): Fields {
  const value = ours.get('dateline');
  const dateline = value === undefined ? null : datelineOfData(value);
  const metas = [...ours].map(([name, content]) => [`dateline:${name}`, content] as const);
  return { ...fieldsOfMeta(metas), ...(dateline === null ? {} : { dateline }) };
}

/** Who wrote it: the line of the byline, else those who made it and are no organisation. */
function bylineOf(item: XmlElement, about: XmlElement | null): Person[] {
  const by =
    about === null
      ? []
      : childrenOf(about, 'by')
          .map(line)
          .filter((text) => text !== '');
  if (by.length > 0) return by.flatMap(peopleOf);
  const creators = about === null ? [] : childrenOf(about, 'creator');
  const people = creators.filter((one) => !/organi[sz]ation|poi/i.test(attributeOf(one, 'type')));
  const provider = line(childAt(item, 'itemMeta', 'provider', 'name')).toLowerCase();
  return people.flatMap((one) => {
    const name = line(childAt(one, 'name'));
    const role = attributeOf(one, 'jobtitle').replace(/^.*:/, '');
    return name === '' || name.toLowerCase() === provider ? [] : [{ name, role }];
  });
}

/** Where an item says it is from, where its dateline does not. */
function placesOf(about: XmlElement, text: (element: XmlElement | null) => string): Story['subjects'] {
  const dateline = line(childAt(about, 'dateline')).toLowerCase();
  return childrenOf(about, 'located')
    .flatMap((one) => subjectOf(one, text))
    .filter(({ name, code }) => !dateline.includes((name || code).toLowerCase()));
}

function subjectOf(element: XmlElement, text: (element: XmlElement | null) => string): Story['subjects'] {
  const names = childrenOf(element, 'name');
  const name = text(names.find((one) => /^en/i.test(attributeOf(one, 'lang'))) ?? names[0] ?? null);
  const uri = attributeOf(element, 'uri');
  const code =
    attributeOf(element, 'qcode') || (codeOfUri(uri) ?? '') || attributeOf(element, 'literal') || uri;
  return code === '' && name === '' ? [] : [{ code, name }];
}

/** The text of an element as it stands; `''` for none. */
export function exactly(element: XmlElement | null): string {
  return element === null ? '' : textIn(element);
}
