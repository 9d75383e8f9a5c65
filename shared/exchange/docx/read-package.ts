import { replaceForbidden } from '../../xml/forbidden';
import { DOCUMENT_LIMITS } from '../../archive/limits';
import { openZip, type Archive } from '../../archive/unzip';
import { fail, ok, type Result } from '../../ipc/result';
import { attributeOf, childrenOf, LONG_XML_LIMITS, parseXml, type XmlElement } from '../../xml/tree';
import type { BytesContext } from '../types';

/** Where a part of a package points to; `target` is the name of a part, or the address outside. */
export interface Relation {
  /** The last word of its type, in small letters: `image`, `hyperlink`, `footnotes`. */
  type: string;
  target: string;
  isOutside: boolean;
}

/** A package of Office Open XML (ISO/IEC 29500-2), opened. */
export interface Package {
  /** The name of the main part. */
  main: string;
  /** The names of its files, as they are. */
  names: readonly string[];
  /** The bytes of a part, null where it is missing or damaged. */
  bytes(name: string): Uint8Array | null;
  /** The root of a part of XML: null where there is none, and where it cannot be read, which is noted. */
  xml(name: string): XmlElement | null;
  relationsOf(name: string): ReadonlyMap<string, Relation>;
  /** The names of the parts that are there and could not be read. */
  damaged: readonly string[];
}

const TYPES = '[Content_Types].xml';

/** Opens a package and finds its main part. Errors: those of `openZip`, `read.not-a-document`. */
export function openPackage(bytes: Uint8Array, decodeAs: BytesContext['decodeAs']): Result<Package> {
  const opened = openZip(bytes, DOCUMENT_LIMITS);
  if (!opened.ok) return opened;
  const parts = new Parts(opened.value, decodeAs);
  if (parts.xml(TYPES) === null) return fail('read.not-a-document');
  const office = [...parts.relationsOf('').values()].find(({ type }) => type === 'officedocument');
  const main = office?.target ?? 'word/document.xml';
  return parts.has(main) ? ok(Object.assign(parts, { main })) : fail('read.not-a-document');
}

/** Whether bytes are a package of Office, whatever is in it. */
export function isOfficePackage(bytes: Uint8Array): boolean {
  const opened = openZip(bytes, DOCUMENT_LIMITS);
  return opened.ok
    ? opened.value.names.some((name) => name.toLowerCase() === TYPES.toLowerCase())
    : holds(bytes, TYPES) && holds(bytes, 'word/');
}

/** The files of a package by their names, which are the same in small and large letters. */
class Parts {
  readonly names: readonly string[];
  readonly damaged: string[] = [];
  private readonly byName: ReadonlyMap<string, string>;
  private readonly roots = new Map<string, XmlElement | null>();

  private readonly archive: Archive;
  private readonly decodeAs: BytesContext['decodeAs'];

  constructor(archive: Archive, decodeAs: BytesContext['decodeAs']) {
    this.archive = archive;
    this.decodeAs = decodeAs;
    this.names = archive.names;
    this.byName = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  bytes(name: string): Uint8Array | null {
    const own = this.byName.get(name.toLowerCase());
    const read = own === undefined ? null : this.archive.read(own);
    if (read === null) return null;
    if (!read.ok) this.damaged.push(name);
    return read.ok ? read.value : null;
  }

  xml(name: string): XmlElement | null {
    const known = this.roots.get(name);
    if (known !== undefined) return known;
    const bytes = this.bytes(name);
    const root = bytes === null ? null : parseXml(mended(this.textOf(bytes)), { limits: LONG_XML_LIMITS });
    if (root === null && bytes !== null) this.damaged.push(name);
    this.roots.set(name, root);
    return root;
  }

  relationsOf(name: string): ReadonlyMap<string, Relation> {
    const at = name.lastIndexOf('/') + 1;
    const folder = name.slice(0, at);
    const root = this.xml(`${folder}_rels/${name.slice(at)}.rels`);
    const relations = root === null ? [] : childrenOf(root, 'Relationship');
    return new Map(relations.map((one) => [attributeOf(one, 'Id'), relationOf(one, folder)]));
  }

  /** XML is UTF-8 unless it says otherwise. */
  private textOf(bytes: Uint8Array): string {
    const [first, second] = bytes;
    const head = String.fromCharCode(...bytes.subarray(0, 200));
    const said = /^[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
    const encoding =
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : first === 0 && second === 0x3c
            ? 'utf-16be'
            : first === 0x3c && second === 0
              ? 'utf-16le'
              : said;
    const text = this.decodeAs(bytes, encoding) ?? this.decodeAs(bytes, 'utf-8') ?? '';
    return text.replace(/^\ufeff/, '').trimStart();
  }
}

/** Some programs write codes that XML forbids, by number or as they are: they say nothing, and the rest is text. */
function mended(text: string): string {
  const references = /&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi;
  return replaceForbidden(text.replace(references, '\uFFFD'), '\uFFFD');
}

function relationOf(one: XmlElement, folder: string): Relation {
  const type = attributeOf(one, 'Type').split('/').at(-1)?.toLowerCase() ?? '';
  const target = attributeOf(one, 'Target');
  const isOutside = attributeOf(one, 'TargetMode').toLowerCase() === 'external';
  return { type, isOutside, target: isOutside ? target : partName(target, folder) };
}

/** The name of a part by the target of a relation: from the root, or from the folder of the part that has it. */
function partName(target: string, folder: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const steps = (path.startsWith('/') ? path : `${folder}${path}`).split('/');
  const names: string[] = [];
  for (const step of steps) {
    if (step === '..') names.pop();
    else if (step !== '' && step !== '.') names.push(unescaped(step));
  }
  return names.join('/');
}

function unescaped(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Whether bytes hold a text of ASCII letters. */
function holds(bytes: Uint8Array, text: string): boolean {
  const codes = Array.from(text, (sign) => sign.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, nth) => bytes[at + nth] === code)) return true;
  return false;
}
