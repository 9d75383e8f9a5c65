import * as v from 'valibot';
import { LanguageSchema, type Story } from '../../story/story';
import { attributeOf, childAt, childrenOf, descendantsOf, type XmlElement } from '../../xml/tree';
import { beginsWithAgency } from '../../dateline/agencies';
import { priorityOf } from '../priority-of';
import { peopleOf } from '../recognise/byline';
import type { Fields } from '../types';
import { line } from '../xml/line';
import { instantOf } from '../zoned';

/** What an item says of a story that is a component of it; the lines of pictures within it do not count. */
export function fieldsOfNewsItem(
  item: XmlElement,
  component: XmlElement | null,
  envelope: XmlElement | null,
): Fields {
  const management = childAt(item, 'NewsManagement');
  const lines = linesOf(component);
  const one = (name: string): string => line(lines === null ? null : (descendantsOf(lines, name)[0] ?? null));
  const describes = (name: string): XmlElement[] =>
    component === null ? [] : descendantsOf(component, name);
  const language =
    attributeOf(describes('Language')[0] ?? null, 'FormalName') || attributeOf(component, 'lang');
  const urgency =
    attributeOf(childAt(management, 'Urgency'), 'FormalName') ||
    attributeOf(childAt(envelope, 'Priority'), 'FormalName');
  const release = releaseOf(management);
  const status = attributeOf(childAt(management, 'Status'), 'FormalName').toLowerCase();
  const headline = one('HeadLine');
  const bylines = lines === null ? [] : descendantsOf(lines, 'ByLine').map(line);
  const keywords = [
    ...(lines === null ? [] : descendantsOf(lines, 'KeywordLine').map(line)),
    ...describes('Property')
      .filter((each) => /^keywords?$/i.test(attributeOf(each, 'FormalName')))
      .map((each) => attributeOf(each, 'Value')),
  ];
  return {
    ...(headline === '' ? {} : { headline }),
    deck: one('SubHeadLine'),
    ...(bylines.length === 0 ? {} : { byline: bylines.flatMap(peopleOf) }),
    slug: one('SlugLine'),
    ...(Number(urgency) > 0 ? { priority: priorityOf(Number(urgency)) } : {}),
    genre: attributeOf(describes('Genre')[0] ?? null, 'FormalName'),
    keywords: keywords.flatMap((text) => text.split(/\s*[;,]\s*/)).filter((text) => text !== ''),
    subjects: [...subjectsOf(describes('SubjectCode')), ...topicsOf(describes)],
    ...(v.is(LanguageSchema, language) ? { language } : {}),
    ...(release === null ? {} : { embargo: { until: release, zone: '' } }),
    editorsNote: notesOf(item).join('\n'),
    copyright: one('CopyrightLine') || line(describes('CopyrightHolder')[0] ?? null),
    usageTerms: line(describes('UsageTerms')[0] ?? null) || line(describes('Limitations')[0] ?? null),
    source: one('CreditLine') || partyOf(describes('Source')[0]) || partyOf(describes('Provider')[0]),
    ...(/cancel|kill/.test(status) ? { status: 'killed' as const } : {}),
    ...(status === 'withheld' ? { status: 'held' as const } : {}),
  };
}

/** What an item says of a story by something that is made for something else: its label, who made it. */
export function lastResorts(item: XmlElement): (component: XmlElement) => Fields {
  return (component) => ({
    slug: line(childAt(item, 'Identification', 'NameLabel')),
    byline: peopleOf(creatorOf(component)),
  });
}

/** Who made a component, where that is a person by name: no agency, and no initials of a desk. */
export function creatorOf(component: XmlElement): string {
  const administrative = childAt(component, 'AdministrativeMetadata');
  const creator = childAt(administrative, 'Creator', 'Party');
  const name = attributeOf(creator, 'FormalName');
  const houses = ['Provider', 'Source'].map((one) =>
    attributeOf(childAt(administrative, one, 'Party'), 'FormalName'),
  );
  const isPerson = /^[\p{Lu}\p{Lo}][\p{L}.’'-]*(?: [\p{L}.’'-]+)+$/u.test(name);
  const isDesk =
    attributeOf(creator, 'Topic') === 'EDITOR' || beginsWithAgency(name) || houses.includes(name);
  return isPerson && !isDesk ? name : '';
}

/** The lines of a component, or of the first one within it that has any. */
export function linesOf(component: XmlElement | null): XmlElement | null {
  if (component === null) return null;
  return childAt(component, 'NewsLines') ?? descendantsOf(component, 'NewsLines')[0] ?? null;
}

/** What an item says of an embargo without saying until when. */
export function embargoSaidIn(item: XmlElement): string {
  const management = childAt(item, 'NewsManagement');
  const status = attributeOf(childAt(management, 'Status'), 'FormalName');
  if (!/embargo/i.test(status) || releaseOf(management) !== null) return '';
  const until = line(childAt(management, 'StatusWillChange', 'DateAndTime'));
  return until === '' ? status : `${status} ${until}`;
}

/** When an item that is embargoed may be used: its status will change then. */
function releaseOf(management: XmlElement | null): string | null {
  const status = attributeOf(childAt(management, 'Status'), 'FormalName');
  if (!/embargo/i.test(status)) return null;
  return instantOf(line(childAt(management, 'StatusWillChange', 'DateAndTime')));
}

function notesOf(item: XmlElement): string[] {
  const lines = descendantsOf(item, 'NewsLine').filter((one) =>
    /editor|advisory|note/i.test(attributeOf(childAt(one, 'NewsLineType'), 'FormalName')),
  );
  const comments = descendantsOf(item, 'Comment').filter((one) =>
    /editor|note/i.test(attributeOf(one, 'FormalName')),
  );
  return [...lines.map((one) => line(childAt(one, 'NewsLineText'))), ...comments.map(line)].filter(
    (text) => text !== '',
  );
}

function subjectsOf(codes: readonly XmlElement[]): Story['subjects'] {
  return codes.flatMap((code) => {
    // The closest of subject, matter and detail says it best.
    const most = ['SubjectDetail', 'SubjectMatter', 'Subject']
      .map((name) => childrenOf(code, name)[0])
      .find((found) => found !== undefined);
    const number = attributeOf(most ?? null, 'FormalName');
    return number === '' ? [] : [{ code: /^\d{8}$/.test(number) ? `subj:${number}` : number, name: '' }];
  });
}

/** Where the story is, and what the agency’s own list of topics calls it. */
function topicsOf(describes: (name: string) => XmlElement[]): Story['subjects'] {
  const places = describes('Location').map((location) => {
    const of = (name: RegExp): string =>
      attributeOf(
        childrenOf(location, 'Property').find((one) => name.test(attributeOf(one, 'FormalName'))) ?? null,
        'Value',
      );
    return of(/^city$/i) || of(/area|state|region/i) || of(/^country(?:name)?$/i);
  });
  const topics = describes('Property')
    .filter((one) => /^(?:tesauro|thesaurus|subject|topic)$/i.test(attributeOf(one, 'FormalName')))
    .flatMap((one) => attributeOf(one, 'Value').split(/\s*;\s*/));
  return [...new Set([...places, ...topics])]
    .filter((name) => name !== '')
    .map((name) => ({ code: '', name }));
}

function partyOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : attributeOf(childAt(element, 'Party'), 'FormalName');
}
