import * as v from 'valibot';
import { fail, ok, type Result } from '../../ipc/result';
import type { Block } from '../../story/blocks';
import { LanguageSchema, type Person, type Story } from '../../story/story';
import { textOf } from '../../story/text';
import {
  attributeOf,
  childAt,
  childrenOf,
  descendantsOf,
  elementsOf,
  textIn,
  type XmlElement,
} from '../../xml/tree';
import { datelineOfData, fieldsOfMeta, type Meta } from '../html/vocabulary';
import { noneLeftOut, notesOf } from '../html/read-left-out';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { priorityOf } from '../priority-of';
import { peopleOf } from '../recognise/byline';
import { isBlank } from '../recognise/letters';
import { structuredReading, type Told } from '../structured';
import type { Fields, FoundImage, ReadContext, Reader, Reading } from '../types';
import { looksLikeXml } from '../xml/looks-like-xml';
import { parseWire } from '../xml/parse-wire';
import { instantOf } from '../zoned';
import { blocksOf, noteOf, runsOf, type NitfText } from './read-blocks';
import { photoOfMedia } from './read-media';
import { NITF_MARK } from './write';

/**
 * Reads IPTC NITF of any version, with or without its namespace.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.not-xml`, `read.not-nitf`,
 * `read.too-many-parts` {parts, limit}.
 */
export const nitfReader: Reader = {
  takes: 'text',
  format: 'nitf',
  label: 'NITF (IPTC)',
  extensions: ['nitf', 'nitf.xml', 'xml'],
  recognises: (text) =>
    looksLikeXml(text) &&
    /<(?:\w+:)?nitf[\s>]/.test(text.slice(0, 4000)) &&
    !/<(?:\w+:)?(?:newsItem|newsMessage|NewsML)[\s>]/.test(text.slice(0, 8000))
      ? 1
      : 0,
  read: readNitf,
};

function readNitf(source: string, context: ReadContext): Result<Reading> {
  if (source.length > MAX_SOURCE) return fail('read.too-large', { bytes: source.length, limit: MAX_SOURCE });
  if (isBlank(source)) return fail('read.empty');
  const root = parseWire(source);
  if (root === null) return fail('read.not-xml');
  const nitf = root.local === 'nitf' ? root : (descendantsOf(root, 'nitf')[0] ?? null);
  if (nitf === null) return fail('read.not-nitf');
  const told = toldByNitf(nitf);
  const parts = told.blocks.length;
  if (parts > MAX_PARTS) return fail('read.too-many-parts', { parts, limit: MAX_PARTS });
  const isEmpty = parts === 0 && (told.fields.headline ?? '') === '' && !isOurs(nitf);
  return isEmpty ? fail('read.empty') : ok(structuredReading('nitf', told, context));
}

/** Whether Dateline wrote it. */
function isOurs(nitf: XmlElement): boolean {
  const head = childAt(nitf, 'head');
  return (
    head !== null && metasOf(head).some(([name, content]) => name === 'generator' && content === NITF_MARK)
  );
}

/** What a document of NITF says: one by itself, or the text of an item of NewsML. */
export function toldByNitf(nitf: XmlElement): Told {
  const isExact = isOurs(nitf);
  const images: FoundImage[] = [];
  const leftOut = noneLeftOut();
  const text = { isExact, images, leftOut };
  const head = childAt(nitf, 'head');
  const body = childAt(nitf, 'body');
  const front = childAt(body, 'body.head');
  const leadMedia = isExact
    ? elementsOf(childAt(body, 'body.content') ?? EMPTY).find(
        (one) => one.local === 'media' && attributeOf(one, 'class') === 'lead',
      )
    : undefined;
  const lead = leadMedia === undefined ? null : photoOfMedia(leadMedia, text);
  const blocks = blocksOf(textOfBody(body, leadMedia), text);
  const docdata = childAt(head, 'docdata');
  const published = instantOf(
    attributeOf(childAt(docdata, 'date.issue'), 'norm') ||
      attributeOf(childAt(docdata, 'date.release'), 'norm'),
  );
  const dateline = childAt(front, 'dateline');
  return {
    fields: {
      ...fieldsOfHead(head, docdata, isExact),
      ...fieldsOfFront(front, isExact),
      ...languageOf(nitf),
      ...besideFields(head),
    },
    ...(isExact ? { lead } : {}),
    blocks: isExact
      ? blocks
      : [...notesOfFront(front), ...blocks, ...endOf(body, text)].filter((block) => !isEmptyBlock(block)),
    images,
    notes: notesOf(leftOut),
    published,
    dateline: dateline === null ? '' : printed(dateline),
  };
}

/** All that is text in a body, wherever it stands, but what leads it. */
function textOfBody(body: XmlElement | null, lead: XmlElement | undefined): XmlElement {
  const isText = (node: XmlElement | string): boolean =>
    typeof node === 'string' || !['body.head', 'body.end'].includes(node.local);
  const children = (body?.children ?? [])
    .filter(isText)
    .map((node) =>
      typeof node === 'string' || node.local !== 'body.content'
        ? node
        : { ...node, children: node.children.filter((one) => one !== lead) },
    );
  return { ...EMPTY, children };
}

/** What is said at the end, as who reported and edited; the source alone is no text. */
function endOf(body: XmlElement | null, text: NitfText): Block[] {
  const source = line(childAt(body, 'body.head', 'distributor'), false);
  const end = childAt(body, 'body.end');
  return end === null
    ? []
    : blocksOf(end, text).filter((block) => block.kind !== 'paragraph' || textOf(block.runs) !== source);
}

/**
 * What stands above the text and has no place in a story, rights and a summary beside the deck among it: for editors.
 */
function notesOfFront(front: XmlElement | null): Block[] {
  if (front === null) return [];
  const summaries = childAt(front, 'hedline', 'hl2') === null ? [] : childrenOf(front, 'abstract');
  const said = [...childrenOf(front, 'note'), ...childrenOf(front, 'rights'), ...summaries];
  return said.map((one) => noteOf(runsOf(one, { isExact: false })));
}

/** The words of a dateline; parts that nothing parts are parted by commas. */
function printed(element: XmlElement): string {
  let text = '';
  let wasElement = false;
  for (const node of element.children) {
    const said = typeof node === 'string' ? node : printed(node);
    if (said.trim() === '') {
      text += said;
      continue;
    }
    text += wasElement && typeof node !== 'string' ? `, ${said}` : said;
    wasElement = typeof node !== 'string';
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=,)/g, '')
    .trim();
}

function isEmptyBlock(block: Block): boolean {
  return (block.kind === 'paragraph' || block.kind === 'subhead') && textOf(block.runs).trim() === '';
}

function metasOf(head: XmlElement): Meta[] {
  return childrenOf(head, 'meta').map((meta): Meta => [
    attributeOf(meta, 'name'),
    attributeOf(meta, 'content'),
  ]);
}

/** What ours say by names of their own, and what agencies put there. */
function besideFields(head: XmlElement | null): Fields {
  if (head === null) return {};
  const metas = metasOf(head);
  const value = metas.find(([name]) => name === 'dateline:dateline')?.[1];
  const dateline = value === undefined ? null : datelineOfData(value);
  const zone = metas.find(([name]) => name === 'dateline:embargo-zone')?.[1];
  const release = instantOf(attributeOf(childAt(head, 'docdata', 'date.release'), 'norm'));
  return {
    ...fieldsOfMeta(metas.filter(([name]) => name !== 'dateline:embargo')),
    ...(dateline === null ? {} : { dateline }),
    ...(zone !== undefined && release !== null ? { embargo: { until: release, zone } } : {}),
  };
}

function fieldsOfHead(head: XmlElement | null, docdata: XmlElement | null, isExact: boolean): Fields {
  if (head === null) return {};
  const named = (path: string, name: string): string => attributeOf(childAt(docdata, path), name);
  const id = /^urn:uuid:([0-9a-f-]{36})$/.exec(named('doc-id', 'id-string'))?.[1];
  const language = attributeOf(docdata, 'lang');
  const release = instantOf(named('date.release', 'norm'));
  const issue = instantOf(named('date.issue', 'norm'));
  const status = attributeOf(docdata, 'management-status').toLowerCase();
  const metas = new Map(metasOf(head));
  // Agencies also put the time of sending there: only a later one holds a story back.
  const isHeld = release !== null && (isExact || (issue !== null && Date.parse(release) > Date.parse(issue)));
  const genre = attributeOf(childAt(head, 'tobject', 'tobject.property'), 'tobject.property.type');
  return {
    ...(id === undefined ? {} : { id }),
    headline: textIn(childAt(head, 'title') ?? EMPTY).trim(),
    slug:
      named('du-key', 'key') ||
      (metas.get('anpa-keyword') ?? '') ||
      (metas.get('slug') ?? '') ||
      named('fixture', 'fix-id'),
    priority: priorityOf(Number(named('urgency', 'ed-urg'))),
    genre: genre === 'current' && !isExact ? '' : genre,
    subjects: subjectsOf(childAt(head, 'tobject')),
    keywords: docdata === null ? [] : descendantsOf(docdata, 'keyword').map((one) => attributeOf(one, 'key')),
    editorsNote:
      docdata === null
        ? ''
        : childrenOf(docdata, 'ed-msg')
            .map((one) => attributeOf(one, 'info'))
            .join('\n'),
    copyright: named('doc.copyright', 'holder'),
    usageTerms: named('doc.rights', 'limitations'),
    ...(isHeld ? { embargo: { until: release, zone: '' } } : {}),
    ...(status === 'canceled' ? { status: 'killed' as const } : {}),
    ...(status === 'withheld' ? { status: 'held' as const } : {}),
    ...(v.is(LanguageSchema, language) ? { language } : {}),
  };
}

const EMPTY: XmlElement = { uri: '', local: '', prefix: '', attributes: [], children: [] };

function subjectsOf(tobject: XmlElement | null): Story['subjects'] {
  if (tobject === null) return [];
  return childrenOf(tobject, 'tobject.subject').map((one) => {
    const number = attributeOf(one, 'tobject.subject.refnum');
    const scheme = attributeOf(one, 'tobject.subject.code').toLowerCase();
    const names = ['type', 'matter', 'detail'].map((part) => attributeOf(one, `tobject.subject.${part}`));
    const name = names.findLast((part) => part !== '') ?? '';
    return { code: scheme === 'medtop' ? `medtop:${number}` : `subj:${number}`, name };
  });
}

function fieldsOfFront(front: XmlElement | null, isExact: boolean): Fields {
  if (front === null) return {};
  const headlines = childrenOf(front, 'hedline');
  const lines = (parents: readonly XmlElement[], name: string): string[] =>
    parents.flatMap((one) => childrenOf(one, name)).map((one) => line(one, isExact));
  const [headline = '', ...more] = lines(headlines, 'hl1');
  const decks = [...more, ...lines(headlines, 'hl2')];
  const deck = decks.join('\n') || (isExact ? '' : lines([front], 'abstract').join('\n'));
  return {
    ...(headline === '' && !isExact ? {} : { headline }),
    deck,
    byline: childrenOf(front, 'byline').flatMap((one) => peopleIn(one, isExact)),
    source: line(childAt(front, 'distributor'), isExact),
  };
}

function line(element: XmlElement | null, isExact: boolean): string {
  return element === null ? '' : textOf(runsOf(element, { isExact }));
}

function peopleIn(byline: XmlElement, isExact: boolean): Person[] {
  const people = childrenOf(byline, 'person').map((one) => line(one, isExact));
  const title = line(childrenOf(byline, 'byttl')[0] ?? null, isExact);
  if (isExact) return [{ name: people[0] ?? '', role: title }];
  const said = byline.children.filter((one) => typeof one === 'string' || one.local !== 'byttl');
  const whole = peopleOf(line({ ...byline, children: said }, isExact).replace(/[,;]\s*$/, ''));
  // Where only some of the people are marked, the line names them all.
  const names = people.length > whole.length ? people.map((name) => ({ name, role: '' })) : whole;
  const last = names.at(-1);
  if (last === undefined) return title === '' ? [] : [{ name: title, role: '' }];
  return title === '' ? names : [...names.slice(0, -1), { ...last, role: title }];
}

function languageOf(nitf: XmlElement): Fields {
  const language = attributeOf(nitf, 'baselang') || attributeOf(nitf, 'lang');
  return v.is(LanguageSchema, language) ? { language } : {};
}
