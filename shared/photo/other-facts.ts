import { KEYWORDS_ROW, PLACE_ROWS, TAKEN, TEXT_ROWS } from './iptc';
import { NAMESPACES, type XmpProperty, type XmpValue } from './xmp';

/** Something a picture's file says that a photo has no place for: it stays in the file, and can be read. */
export interface OtherFact {
  /** In plain words, parts of a structure behind their whole: `Licensor: city`. */
  name: string;
  value: string;
}

/** Most rows that are shown. */
const MOST = 500;

const KNOWN = new Set(
  [...Object.values(TEXT_ROWS), ...Object.values(PLACE_ROWS), KEYWORDS_ROW]
    .map(({ xmp }) => xmp)
    .concat([TAKEN.xmp])
    .map(([prefix, local]) => `${NAMESPACES[prefix]} ${local}`),
);

/** Namespaces of programs’ own bookkeeping, which say nothing of the picture. */
const BOOKKEEPING = [
  'http://ns.adobe.com/camera-raw-settings/1.0/',
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#',
  'http://ns.camerabits.com/photomechanic/1.0/',
  NAMESPACES.xmpNote,
];

/** What the properties of a file say beyond the facts of a photo, in order; other languages of a fact among them. */
export function otherFacts(properties: readonly XmpProperty[]): OtherFact[] {
  const rows: OtherFact[] = [];
  for (const property of properties) {
    if (BOOKKEEPING.includes(property.uri)) continue;
    const isKnown = KNOWN.has(`${property.uri} ${property.local}`);
    rows.push(...(isKnown ? otherLanguages(property) : rowsOf(wordsOf(property.local), property.value)));
  }
  return rows.slice(0, MOST);
}

/** Of a fact that is known, the alternatives in languages that were not taken. */
function otherLanguages({ local, value }: XmpProperty): OtherFact[] {
  if (value.kind !== 'list') return [];
  const worded = value.items.filter(({ language }) => language !== null);
  const taken = worded.find(({ language }) => language === 'x-default') ?? worded[0];
  return worded
    .filter((item) => item !== taken)
    .flatMap((item) => rowsOf(`${wordsOf(local)} (${item.language ?? ''})`, item.value));
}

function rowsOf(name: string, value: XmpValue): OtherFact[] {
  switch (value.kind) {
    case 'text':
      return value.text.trim() === '' ? [] : [{ name, value: value.text.trim() }];
    case 'structure':
      return value.fields.flatMap((field) =>
        rowsOf(`${name}: ${wordsOf(field.local).toLowerCase()}`, field.value),
      );
    case 'list':
      return value.items.every((item) => item.value.kind === 'text' && item.language === null)
        ? rowsOf(name, { kind: 'text', text: value.items.map(textOfItem).join(', ') })
        : value.items.flatMap(({ language, value: item }) =>
            rowsOf(language === null || language === 'x-default' ? name : `${name} (${language})`, item),
          );
  }
}

function textOfItem({ value }: { value: XmpValue }): string {
  return value.kind === 'text' ? value.text : '';
}

/** Names the standard shortens. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CiAdrCtry: 'Country',
    CiAdrExtadr: 'Address',
    CiAdrPcode: 'Postcode',
    ExtDescrAccessibility: 'LongDescription',
    AltTextAccessibility: 'AltText',
    AddlModelInfo: 'MoreAboutModels',
  }),
);

/** The words of a name written in one: `PersonInImage` is “Person in image”. */
function wordsOf(local: string): string {
  const words = (SHORT.get(local) ?? local)
    .replace(/^(AO|CvTerm|CiAdr|Ci)(?=[A-Z])/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[ _-]+/);
  const text = words.map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase())).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
