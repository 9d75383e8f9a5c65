import { SaxesParser } from 'saxes';

/** A name with the namespace it is in, and the prefix it was written with. */
export interface XmlName {
  uri: string;
  local: string;
  prefix: string;
}

/** An attribute of an element. */
export interface XmlAttribute extends XmlName {
  value: string;
}

/** An element with what it holds; comments and processing instructions are left out. */
export interface XmlElement extends XmlName {
  attributes: XmlAttribute[];
  children: (XmlElement | string)[];
}

/** An element that says nothing, where one is looked into that may not be there. */
export const EMPTY_ELEMENT: XmlElement = { uri: '', local: '', prefix: '', attributes: [], children: [] };

/** How much XML is read before it is taken for an attack. */
export interface XmlLimits {
  /** UTF-16 units. */
  length: number;
  elements: number;
  depth: number;
}

/** Limits for messages and packets. */
export const XML_LIMITS: XmlLimits = { length: 8 * 1024 * 1024, elements: 200_000, depth: 60 };

/** Limits for documents of word processors, whose tables and lists stand in each other. */
export const LONG_XML_LIMITS: XmlLimits = { length: 32 * 1024 * 1024, elements: 600_000, depth: 200 };

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XML = 'http://www.w3.org/XML/1998/namespace';

const UNDECLARED = 'urn:undeclared:';
/** An entity that stands for a text; one with `%` is for the grammar only. */
const DECLARES_TEXT = /<!ENTITY\s+(?!%)/;

/** What may stand in a text beside its elements. */
export interface XmlRules {
  /**
   * A document type, as most NITF and NewsML 1 has: it is passed over and nothing of it is fetched, and the names HTML
   * has for characters are known. One that declares entities for its text is refused in any case; others only name
   * the files their grammar is in.
   */
  documentType?: 'refused' | 'passed over';
  limits?: XmlLimits;
  /** Whether a prefix may stand without its namespace, which agencies forget: `any` reads it as a name of its own. */
  prefixes?: 'declared' | 'any';
}

/** The root of a well-formed XML text, or null for what is none, declares a document type, or is beyond all measure. */
export function parseXml(
  text: string,
  { documentType = 'refused', prefixes = 'declared', limits = XML_LIMITS }: XmlRules = {},
): XmlElement | null {
  if (text.length > limits.length) return null;
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  const parser = new SaxesParser({
    xmlns: true,
    ...(prefixes === 'any' ? { resolvePrefix: (prefix: string) => `${UNDECLARED}${prefix}` } : {}),
  });
  const refuse = (): never => {
    throw new Error('refused');
  };
  parser.on('error', refuse);
  parser.on('doctype', (type) => {
    if (documentType === 'refused' || DECLARES_TEXT.test(type)) refuse();
  });
  if (documentType === 'passed over')
    for (const [name, character] of Object.entries(CHARACTER_NAMES)) parser.ENTITIES[name] ??= character;
  parser.on('opentagstart', () => {
    count += 1;
    if (count > limits.elements || open.length >= limits.depth) refuse();
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({ uri, local, prefix, value }) => ({
      ...{ uri, local, prefix, value },
    }));
    const { uri, local, prefix } = tag;
    const kept = attributes.filter((one) => one.uri !== XMLNS);
    const element: XmlElement = { uri, local, prefix, attributes: kept, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const text_ = (piece: string): void => void open.at(-1)?.children.push(piece);
  parser.on('text', text_);
  parser.on('cdata', text_);
  try {
    parser.write(text).close();
    return root;
  } catch {
    return null;
  }
}

/** Names of characters that wires use in XML without declaring them. */
const CHARACTER_NAMES: Readonly<Record<string, string>> = {
  ...{
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
  },
  ...{
    uml: '¨',
    macr: '¯',
    acute: '´',
    cedil: '¸',
    brvbar: '¦',
    curren: '¤',
    not: '¬',
    micro: 'µ',
    plusmn: '±',
  },
  ...{ sup1: '¹', sup2: '²', sup3: '³', divide: '÷', minus: '−', permil: '‰', dagger: '†', Dagger: '‡' },
  ...{
    lsaquo: '‹',
    rsaquo: '›',
    prime: '′',
    Prime: '″',
    larr: '←',
    rarr: '→',
    uarr: '↑',
    darr: '↓',
    infin: '∞',
  },
  ...{
    ne: '≠',
    le: '≤',
    ge: '≥',
    circ: 'ˆ',
    tilde: '˜',
    fnof: 'ƒ',
    eth: 'ð',
    ETH: 'Ð',
    thorn: 'þ',
    THORN: 'Þ',
  },
  ...{ Igrave: 'Ì', Iuml: 'Ï', Ograve: 'Ò', Otilde: 'Õ', Ugrave: 'Ù', Yacute: 'Ý', Yuml: 'Ÿ', OElig: 'Œ' },
  ...{
    nbsp: '\u00a0',
    shy: '\u00ad',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    sect: '§',
    para: '¶',
    middot: '·',
  },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', euro: '€', pound: '£', yen: '¥', cent: '¢' },
  ...{ agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç' },
  ...{ egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï' },
  ...{ ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', oelig: 'œ' },
  ...{ ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', yacute: 'ý', yuml: 'ÿ', szlig: 'ß', scaron: 'š' },
  ...{ Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', Auml: 'Ä', Aring: 'Å', AElig: 'Æ', Ccedil: 'Ç' },
  ...{ Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Euml: 'Ë', Iacute: 'Í', Icirc: 'Î', Ntilde: 'Ñ', Oacute: 'Ó' },
  ...{ Ocirc: 'Ô', Otilde: 'Õ', Ouml: 'Ö', Oslash: 'Ø', Uacute: 'Ú', Ucirc: 'Û', Uuml: 'Ü', Scaron: 'Š' },
  ...{ frac12: '½', frac14: '¼', frac34: '¾', times: '×', iexcl: '¡', iquest: '¿', ordf: 'ª', ordm: 'º' },
};

/** The elements among what an element holds. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first element of a name (in any namespace) at the end of a path of names; null for none. */
export function childAt(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let found = element;
  for (const name of path) found = found === null ? null : (childrenOf(found, name)[0] ?? null);
  return found;
}

/** The elements of a name (in any namespace) directly in an element. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.local === name);
}

/** The elements of a name anywhere in an element, in their order, none within another. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.local === name ? [child] : descendantsOf(child, name),
  );
}

/** The value of an attribute by its name without namespace; `''` for none. */
export function attributeOf(element: XmlElement | null, name: string): string {
  return element?.attributes.find((one) => one.local === name)?.value ?? '';
}

/** All text in an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/**
 * The XML text of a tree: every namespace is declared at its root, by the prefix it was written with where it is free.
 */
export function xmlText(root: XmlElement): string {
  const prefixes = new Map<string, string>([[XML, 'xml']]);
  collect(root, prefixes);
  const declared = [...prefixes].filter(([uri]) => uri !== XML);
  const spaces = declared.map(([uri, prefix]) => ` xmlns:${prefix}="${escaped(uri)}"`).join('');
  return element(root, prefixes, spaces);
}

function collect(one: XmlElement, prefixes: Map<string, string>): void {
  for (const { uri, prefix } of [one, ...one.attributes]) {
    if (uri === '' || prefixes.has(uri)) continue;
    const taken = new Set(prefixes.values());
    const wanted = prefix === '' || prefix === 'xmlns' ? 'ns' : prefix;
    let free = wanted;
    for (let n = 1; taken.has(free); n += 1) free = `${wanted}${n}`;
    prefixes.set(uri, free);
  }
  for (const child of elementsOf(one)) collect(child, prefixes);
}

function element(one: XmlElement, prefixes: ReadonlyMap<string, string>, spaces = ''): string {
  const named = ({ uri, local }: XmlName): string =>
    uri === '' ? local : `${prefixes.get(uri) ?? 'ns'}:${local}`;
  const attributes = one.attributes.map((each) => ` ${named(each)}="${escaped(each.value)}"`).join('');
  const inner = one.children
    .map((child) => (typeof child === 'string' ? escaped(child) : element(child, prefixes)))
    .join('');
  const start = `<${named(one)}${spaces}${attributes}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${named(one)}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text as XML holds it; what XML cannot hold at all becomes U+FFFD. */
export function escaped(text: string): string {
  return holdable(text).replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Text with U+FFFD for what XML cannot hold at all. */
export function holdable(text: string): string {
  return text.replace(UNHOLDABLE, '\uFFFD');
}

const UNHOLDABLE =
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
