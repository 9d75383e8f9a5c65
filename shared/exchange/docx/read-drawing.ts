import { emptyPhoto } from '../../story/photo';
import { attributeOf, childAt, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import { pictureKind, UNKNOWN_KIND } from '../picture-kind';
import { oneLine } from '../well-formed';
import { relationIn } from './read-attributes';
import type { Block, Change, Inline, Paragraph } from './read-model';
import type { PictureFate, Scene } from './read-scene';

/** What drawings (DrawingML and VML) hold: pictures, text boxes, and the words of charts and diagrams. */
export function drawingInlines(
  element: XmlElement,
  scene: Scene,
  changes: readonly Change[],
  alt = '',
): Inline[] {
  const within = (said: string): Inline[] =>
    elementsOf(element).flatMap((one) => drawingInlines(one, scene, changes, said));
  const box = (blocks: Block[]): Inline[] => (blocks.length === 0 ? [] : [{ kind: 'box', blocks, changes }]);
  switch (element.local) {
    case 'inline':
    case 'anchor':
      return within(altOf(childAt(element, 'docPr')) || alt);
    case 'pic': {
      const blip = childAt(element, 'blipFill', 'blip');
      const said = altOf(childAt(element, 'nvPicPr', 'cNvPr')) || alt;
      const id = relationIn(blip, 'embed') || relationIn(blip, 'link');
      return blip === null ? within(said) : pictureOf(id, said, scene, changes);
    }
    case 'imagedata': {
      const id = relationIn(element, 'id') || relationIn(element, 'pict') || attributeOf(element, 'relid');
      return id === '' ? [] : pictureOf(id, alt, scene, changes);
    }
    case 'txbxContent':
    case 'txBody':
      return box(scene.blocks(element, scene, changes));
    case 'textpath':
      return box(linesOf([attributeOf(element, 'string')]));
    case 'chart':
      return box(linesOf(wordsOf(partOf(relationIn(element, 'id'), scene))));
    case 'relIds':
      return box(linesOf(wordsOf(partOf(relationIn(element, 'dm'), scene))));
    case 'AlternateContent':
      return alternative(element, (one) => drawingInlines(one, scene, changes, alt));
    case 'OLEObject':
      scene.found.embedded += 1;
      return [];
    default: {
      if (/^(?:t|true|1)$/.test(attributeOf(element, 'hr'))) return [{ kind: 'rule' }];
      return within(oneLine(attributeOf(element, 'alt')) || alt);
    }
  }
}

/** What the first alternative comes to that comes to anything. */
export function alternative(element: XmlElement, read: (one: XmlElement) => Inline[]): Inline[] {
  for (const one of elementsOf(element)) {
    const inlines = read(one);
    if (inlines.some((inline) => inline.kind !== 'text' || inline.text.trim() !== '')) return inlines;
  }
  return [];
}

/** The description of a drawing, else its title. */
function altOf(properties: XmlElement | null): string {
  return attributeOf(properties, 'descr').trim() || attributeOf(properties, 'title').trim();
}

function pictureOf(id: string, alt: string, scene: Scene, changes: readonly Change[]): Inline[] {
  const relation = scene.relations.get(id);
  const { found } = scene;
  const photo = (origin: string): Inline[] => [
    { kind: 'picture', photo: { ...emptyPhoto(), origin, alt }, changes },
  ];
  const without = (): Inline[] => (alt === '' ? [] : photo(''));
  if (relation?.isOutside === true) {
    const isWeb = /^https?:/i.test(relation.target);
    if (!isWeb) found.missing += 1;
    else if (!found.pictures.has(relation.target)) {
      found.pictures.set(relation.target, 'kept');
      found.images.push({ origin: relation.target, bytes: null });
    }
    return isWeb ? photo(relation.target) : without();
  }
  const name = relation?.target ?? '';
  const what = found.pictures.get(name) ?? keptOf(name, scene);
  found.pictures.set(name, what);
  if (what === 'kept') return photo(name);
  if (what === 'missing') found.missing += 1;
  else found.unreadable.set(what.kind, (found.unreadable.get(what.kind) ?? 0) + 1);
  return without();
}

/** Keeps the bytes of a part that is a picture. */
function keptOf(name: string, { found, package: pack }: Scene): PictureFate {
  const bytes = name === '' ? null : pack.bytes(name);
  if (bytes === null) return 'missing';
  const { name: kind, isKept } = pictureKind(bytes);
  if (!isKept) return { kind: kind === UNKNOWN_KIND ? endingOf(name) : kind };
  found.images.push({ origin: name, bytes });
  return 'kept';
}

/** What a picture that nobody knows is by the name of its file. */
function endingOf(name: string): string {
  return /\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? UNKNOWN_KIND;
}

function partOf(id: string, scene: Scene): XmlElement | null {
  const relation = scene.relations.get(id);
  return relation === undefined || relation.isOutside ? null : scene.package.xml(relation.target);
}

/** The texts of a chart or diagram, each once: paragraphs of drawings, and names of rows and columns. */
function wordsOf(root: XmlElement | null): string[] {
  const words = new Set<string>();
  const walk = (element: XmlElement): void => {
    if (element.local === 'numCache' || element.local === 'AlternateContent') return;
    if ((element.local === 'p' && element.prefix === 'a') || element.local === 'v') {
      const text = textsIn(element);
      if (text.trim() !== '') words.add(text.trim());
    } else elementsOf(element).forEach(walk);
  };
  if (root !== null) walk(root);
  return [...words];
}

function textsIn(element: XmlElement): string {
  if (element.local === 't' || element.local === 'v') return textIn(element);
  return elementsOf(element).map(textsIn).join('');
}

const PLAIN_STYLE: Paragraph['style'] = {
  ...{ names: [], look: {}, outline: null, numbering: { id: null, level: null }, hasLine: false },
};

function linesOf(texts: readonly string[]): Paragraph[] {
  return texts
    .filter((text) => text.trim() !== '')
    .map((text) => ({
      ...{ kind: 'paragraph', style: PLAIN_STYLE, outline: 0, list: null, hasLine: false, isInitial: false },
      inlines: [
        {
          ...{ kind: 'text', text, marks: [], styleMarks: [], style: '', language: '', isHidden: false },
          changes: [],
        },
      ],
      mark: [],
    }));
}
