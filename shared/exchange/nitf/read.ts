import * as v from 'valibot';
import { fail, ok, type Result } from '../../ipc/result';
import type { Block } from '../../story/blocks';
import { LanguageSchema, type Story } from '../../story/story';
import { textOf } from '../../story/text';
import {
  attributeOf,
  childAt,
  childrenOf,
  descendantsOf,
  elementsOf,
  EMPTY_ELEMENT,
  textIn,
  type XmlElement,
} from '../../xml/tree';
import { datelineOfData, fieldsOfMeta, type Meta } from '../html/vocabulary';
import { noneLeftOut, notesOf } from '../html/read-left-out';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { priorityOf } from '../priority-of';
import { isBlank } from '../recognise/letters';
import { labelOfSending } from '../sent-story';
import { structuredReading, type Told } from '../structured';
import type { Fields, FoundImage, ReadContext, Reader, Reading } from '../types';
import { looksLikeXml } from '../xml/looks-like-xml';
import { parseWire } from '../xml/parse-wire';
import { instantOf } from '../zoned';
import { blocksOf, type NitfText } from './read-blocks';
import { photoOfMedia } from './read-media';
import { fieldsOfFront, lineOf, notesOfFront, printed } from './read-front';
import { withTopics } from './read-topics';
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
  recognises: nitfScore,
  read: readNitf,
};

/** A file that ends before its first element is no text either: this reader says that it is cut short. */
function nitfScore(text: string): number {
  if (!looksLikeXml(text)) return 0;
  const start = text.slice(0, 8000);
  const isNewsml = /<(?:\w+:)?(?:newsItem|newsMessage|NewsML)[\s>]/.test(start);
  if (/<(?:\w+:)?nitf[\s>]/.test(start.slice(0, 4000)) && !isNewsml) return 1;
  const isCutShort =
    /^\ufeff?\s*<(?:\?xml\s|!DOCTYPE\s+(?:nitf|NewsML)\b)/.test(start) && !/<[a-z]/i.test(text);
  return isCutShort ? 0.6 : 0;
}

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
  const body = childAt(nitf, 'body') ?? withoutHead(nitf);
  const front = childAt(body, 'body.head');
  const leadMedia = isExact
    ? elementsOf(childAt(body, 'body.content') ?? EMPTY_ELEMENT).find(
        (one) => one.local === 'media' && attributeOf(one, 'class') === 'lead',
      )
    : undefined;
  const lead = leadMedia === undefined ? null : photoOfMedia(leadMedia, text);
  const blocks = blocksOf(textOfBody(body, leadMedia), text);
  const docdata = childAt(head, 'docdata');
  const dateline = childAt(front, 'dateline');
  const storyDate = instantOf(attributeOf(childAt(dateline, 'story.date'), 'norm'));
  const published =
    instantOf(attributeOf(childAt(docdata, 'date.issue'), 'norm')) ??
    instantOf(attributeOf(childAt(docdata, 'date.release'), 'norm')) ??
    storyDate;
  return {
    fields: {
      ...fieldsOf(head, front, isExact),
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
    datelineDate: storyDate?.slice(0, 10) ?? null,
    embargoSaid: isExact ? '' : releaseIn(docdata),
  };
}

/** When it may be released, where that alone is said: beside a time of issue it is a field, if it is later. */
function releaseIn(docdata: XmlElement | null): string {
  const norm = (name: string): string => attributeOf(childAt(docdata, name), 'norm');
  return instantOf(norm('date.issue')) === null ? norm('date.release') : '';
}

function fieldsOf(head: XmlElement | null, front: XmlElement | null, isExact: boolean): Fields {
  const inHead = fieldsOfHead(head, childAt(head, 'docdata'), isExact);
  const fields = { ...inHead, ...fieldsOfFront(front, isExact) };
  return isExact ? fields : withTopics(fields, head, front);
}

/** What agencies put right into the document where its body should be. */
function withoutHead(nitf: XmlElement): XmlElement {
  const children = nitf.children.filter((node) => typeof node === 'string' || node.local !== 'head');
  return { ...nitf, local: 'body', children };
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
  return { ...EMPTY_ELEMENT, children };
}

/** What is said at the end, as who reported and edited; the source alone is no text. */
function endOf(body: XmlElement | null, text: NitfText): Block[] {
  const source = lineOf(childAt(body, 'body.head', 'distributor'), false);
  const end = childAt(body, 'body.end');
  return end === null
    ? []
    : blocksOf(end, text).filter((block) => block.kind !== 'paragraph' || textOf(block.runs) !== source);
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
    headline: textIn(childAt(head, 'title') ?? EMPTY_ELEMENT).trim(),
    slug:
      named('du-key', 'key') ||
      (metas.get('anpa-keyword') ?? '') ||
      (metas.get('slug') ?? '') ||
      named('fixture', 'fix-id'),
    priority: priorityOf(Number(named('urgency', 'ed-urg'))),
    genre: genre === 'current' && !isExact ? '' : genre,
    subjects: subjectsOf(childAt(head, 'tobject')),
    keywords:
      docdata === null
        ? []
        : descendantsOf(docdata, 'keyword').map(
            (one) => attributeOf(one, 'key') || (isExact ? '' : lineOf(one, false)),
          ),
    editorsNote: docdata === null ? '' : notesIn(docdata, isExact).join('\n'),
    ...labelIn(docdata),
    copyright: named('doc.copyright', 'holder'),
    usageTerms: named('doc.rights', 'limitations') || (isExact ? '' : named('doc.rights', 'type')),
    ...(isHeld ? { embargo: { until: release, zone: '' } } : {}),
    ...(status === 'canceled' ? { status: 'killed' as const } : {}),
    ...(status === 'withheld' ? { status: 'held' as const } : {}),
    ...(v.is(LanguageSchema, language) ? { language } : {}),
  };
}

/** What editors are told; what is corrected is said once, also where an agency says it in one place only. */
function notesIn(docdata: XmlElement, isExact: boolean): string[] {
  const messages = childrenOf(docdata, 'ed-msg').map(
    (one) => attributeOf(one, 'info') || (isExact ? '' : lineOf(one, false)),
  );
  const corrected = childrenOf(docdata, 'correction').map((one) => attributeOf(one, 'info'));
  const unsaid = corrected.filter((info) => !messages.some((message) => message.includes(info)));
  return [...unsaid, ...messages].filter((info) => info !== '');
}

/** What this sending is called; our own files say it in a meta element where it has a name of its own. */
function labelIn(docdata: XmlElement | null): Fields {
  if (docdata === null) return {};
  if (childAt(docdata, 'correction') !== null) return { label: labelOfSending('correction') };
  const earlier = attributeOf(docdata, 'management-doc-idref');
  const isAgain = earlier !== '' && earlier === attributeOf(childAt(docdata, 'doc-id'), 'id-string');
  const isKilled = attributeOf(docdata, 'management-status') === 'canceled';
  return isAgain && !isKilled ? { label: labelOfSending('update') } : {};
}

function subjectsOf(tobject: XmlElement | null): Story['subjects'] {
  if (tobject === null) return [];
  return childrenOf(tobject, 'tobject.subject').map((one) => {
    const number = attributeOf(one, 'tobject.subject.refnum');
    const scheme = attributeOf(one, 'tobject.subject.code').toLowerCase();
    const names = ['type', 'matter', 'detail'].map((part) => attributeOf(one, `tobject.subject.${part}`));
    const name = names.findLast((part) => part !== '') ?? '';
    return { code: number === '' ? '' : `${scheme === 'medtop' ? 'medtop' : 'subj'}:${number}`, name };
  });
}

function languageOf(nitf: XmlElement): Fields {
  const language = attributeOf(nitf, 'baselang') || attributeOf(nitf, 'lang');
  return v.is(LanguageSchema, language) ? { language } : {};
}
