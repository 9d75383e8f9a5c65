import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { FileToPack } from '../../archive/zip';
import { escaped } from '../../xml/tree';
import { el } from '../xml/element';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part of a package of ours; `relation` is the type it has from the main part, or from the package itself. */
export interface PartToPack {
  name: string;
  type: string;
  relation: string;
  from: 'package' | 'document';
  content: string | Uint8Array;
}

/** A link of the main part to an address outside. */
export interface Link {
  id: string;
  address: string;
}

/** Content types of the parts of a document. */
export const TYPES = {
  document: `${WORD}.document.main+xml`,
  styles: `${WORD}.styles+xml`,
  numbering: `${WORD}.numbering+xml`,
  settings: `${WORD}.settings+xml`,
  header: `${WORD}.header+xml`,
  comments: `${WORD}.comments+xml`,
  extended: `${WORD}.commentsExtended+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

/** Types of relations. */
export const RELATIONS = {
  document: `${OFFICE}/officeDocument`,
  styles: `${OFFICE}/styles`,
  numbering: `${OFFICE}/numbering`,
  settings: `${OFFICE}/settings`,
  header: `${OFFICE}/header`,
  comments: `${OFFICE}/comments`,
  extended: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  image: `${OFFICE}/image`,
  core: `${PACKAGE}/relationships/metadata/core-properties`,
  app: `${OFFICE}/extended-properties`,
  custom: `${OFFICE}/custom-properties`,
} as const;

/** The id of the relation of a part of the document: by its name, so that the text can name it before it is packed. */
export function relationId(name: string): string {
  return `part_${name.replace(/^.*\//, '').replace(/\W/g, '_')}`;
}

/** The files of a package in their order: what they are, how they hang together, then the parts. */
export function packageFiles(parts: readonly PartToPack[], links: readonly Link[]): FileToPack[] {
  const own = parts.filter(({ from }) => from === 'document');
  const outer = parts.filter(({ from }) => from === 'package');
  const utf8 = (name: string, text: string): FileToPack => ({ name, bytes: utf8ToBytes(`${XML}${text}`) });
  return [
    utf8('[Content_Types].xml', contentTypes(parts)),
    utf8('_rels/.rels', relationships(outer, [], '')),
    utf8('word/_rels/document.xml.rels', relationships(own, links, 'word/')),
    ...parts.map(({ name, content }): FileToPack =>
      typeof content === 'string' ? utf8(name, content) : { name, bytes: content, isPacked: true },
    ),
  ];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function contentTypes(parts: readonly PartToPack[]): string {
  const pictures = parts.filter(({ content }) => typeof content !== 'string');
  const endings = new Map(pictures.map(({ name, type }) => [name.slice(name.lastIndexOf('.') + 1), type]));
  const all: [string, string][] = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...endings,
  ];
  return el(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    ...all.map(([ending, type]) => el('Default', { Extension: ending, ContentType: type })),
    ...parts
      .filter(({ content }) => typeof content === 'string')
      .map(({ name, type }) => el('Override', { PartName: `/${name}`, ContentType: type })),
  );
}

function relationships(parts: readonly PartToPack[], links: readonly Link[], folder: string): string {
  return el(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...parts.map(({ name, relation }) =>
      el('Relationship', { Id: relationId(name), Type: relation, Target: name.slice(folder.length) }),
    ),
    ...links.map(
      ({ id, address }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
    ),
  );
}
