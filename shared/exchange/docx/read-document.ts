import { newId } from '../../story/ids';
import { fail, ok, type Result } from '../../ipc/result';
import { plain } from '../../story/text';
import type { XmlElement } from '../../xml/tree';
import { MAX_PARTS } from '../limits';
import { fieldsOfFacts } from '../manuscript/facts';
import { part } from '../parts';
import type { BytesContext, Fields, Note, Part, Reading } from '../types';
import { acceptChanges, type Deleted } from './read-accept';
import { besideText, partNames, sceneOf, type Beside } from './read-beside';
import { threadsOf } from './read-comments';
import { FieldStack } from './read-fields';
import { blocksIn } from './read-flow';
import { recogniseLines } from './read-foreign';
import { languageOfText } from './read-language';
import { linesOf, type LineContext } from './read-lines';
import type { Block } from './read-model';
import { numberingOf } from './read-numbering';
import { ourEmbargo } from './read-our-embargo';
import { ourFacts, ourFields, type OurFacts } from './read-our-facts';
import { readOurs } from './read-ours';
import type { Package } from './read-package';
import { customProperties, factsIn } from './read-properties';
import { count, saidOf } from './read-said';
import { nothingFound, type Scene } from './read-scene';
import { stylesOf } from './read-styles';

/**
 * Reads the body of a document with the parts of its package around it. Errors: `read.too-many-parts` {parts, limit}.
 */
export function readDocument(pack: Package, body: XmlElement, context: BytesContext): Result<Reading> {
  const scene = sceneOfMain(pack);
  const blocks = blocksIn(body, scene);
  const beside = besideText(scene);
  const accepted = acceptChanges(blocks, beside.noteWords);
  const threads = threadsIn(scene, blocks, context.now);
  const facts = ourFacts(customProperties(rootPart(pack, 'custom-properties')));
  const common: Fields = threads.length === 0 ? {} : { threads };
  const read =
    facts === null
      ? anybodys(accepted.blocks, scene, beside, context)
      : ours(accepted.blocks, facts, beside.lines);
  if (!read.ok) return read;
  const made = read.value;
  const gone = deletedParts([...accepted.deleted, ...beside.deleted]);
  const isOurs = facts !== null;
  const parts = isOurs
    ? [...made.parts, ...gone]
    : [...beside.headers, ...made.parts, ...gone, ...beside.footers];
  return ok({
    ...{ format: 'docx', name: context.name, exact: null, encoding: null, parts },
    fields: { ...made.fields, ...common },
    images: scene.found.images,
    notes: [
      ...saidOf(scene.found, threads.length),
      ...partsSaid(parts, beside.noteCount(), isOurs ? 0 : beside.headers.length + beside.footers.length),
      ...packageSaid(pack),
      ...made.notes,
    ],
  });
}

interface Made {
  parts: Part[];
  fields: Fields;
  notes: Note[];
}

function ours(blocks: readonly Block[], facts: OurFacts, lines: LineContext): Result<Made> {
  const text = readOurs(blocks, facts, lines);
  if (text.parts.length > MAX_PARTS) return tooMany(text.parts.length);
  const fields = ourFields(facts, text);
  const embargo = ourEmbargo(text, fields.embargo ?? null);
  return ok({ ...embargo, fields: { ...fields, ...embargo.fields } });
}

function tooMany(parts: number): Result<never> {
  return fail('read.too-many-parts', { parts, limit: MAX_PARTS });
}

function anybodys(
  blocks: readonly Block[],
  scene: Scene,
  beside: Beside,
  context: BytesContext,
): Result<Made> {
  const margins = [...beside.headers, ...beside.footers].map(({ block }) => block);
  const lines = linesOf(blocks, beside.lines);
  // So many are not looked at: what follows takes its time for each of them.
  if (lines.length > MAX_PARTS) return tooMany(lines.length);
  const facts = factsIn(rootPart(scene.package, 'core-properties'));
  const found = recogniseLines(lines, margins, { ...context, published: facts.saved });
  const said = fieldsOfFacts(facts, found.parts);
  return ok({
    parts: found.parts,
    notes: [...said.notes, ...found.notes],
    fields: {
      ...said.fields,
      ...found.fields,
      ...(found.parts.length === 0 ? {} : languageOfText(blocks, scene.styles.language)),
    },
  });
}

function sceneOfMain(pack: Package): Scene {
  const relations = pack.relationsOf(pack.main);
  const root = (type: string): XmlElement | null => {
    const found = [...relations.values()].find((one) => one.type === type && !one.isOutside);
    return found === undefined ? null : pack.xml(found.target);
  };
  return {
    ...{
      package: pack,
      relations,
      styles: stylesOf(root('styles')),
      numbering: numberingOf(root('numbering')),
    },
    ...{ fields: new FieldStack(), found: nothingFound(), blocks: blocksIn },
  };
}

/** A part that the package itself has, as its properties. */
function rootPart(pack: Package, type: string): XmlElement | null {
  const found = [...pack.relationsOf('').values()].find((one) => one.type === type && !one.isOutside);
  return found === undefined ? null : pack.xml(found.target);
}

function threadsIn(scene: Scene, blocks: readonly Block[], now: string) {
  const [name] = partNames('comments', scene);
  if (name === undefined) return [];
  const [extended] = partNames('commentsextended', scene);
  return threadsOf(
    scene.package.xml(name),
    extended === undefined ? null : scene.package.xml(extended),
    blocks,
    sceneOf(name, scene),
    now,
  );
}

/** What was deleted while changes were tracked: one note for editors at the end, a line for each place. */
function deletedParts(deleted: readonly Deleted[]): Part[] {
  if (deleted.length === 0) return [];
  const lines = deleted.map(({ author, text }) => {
    const said = text.replace(/\s+/g, ' ').trim();
    return author === '' ? said : `${author}: ${said}`;
  });
  const runs = plain(['Deleted in the Word file:', ...lines].join('\n'));
  return [part('deleted', 'note', { id: newId(), kind: 'note', runs }, true)];
}

function partsSaid(parts: readonly Part[], notes: number, furniture: number): Note[] {
  const hidden = parts.filter(({ role, id }) => role === 'drop' && !/^(?:header|footer)\d/.test(id)).length;
  return [
    ...count(
      notes,
      'warning',
      'docx.notes-for-editors',
      'footnote or endnote stands as a note for editors below its paragraph',
      'footnotes and endnotes stand as notes for editors below their paragraphs',
    ),
    ...count(
      furniture,
      'info',
      'docx.headers-set-aside',
      'line at the head or foot of the pages was set aside',
      'lines at the head or foot of the pages were set aside',
    ),
    ...count(
      hidden,
      'info',
      'docx.set-aside',
      'passage that is hidden, made by the program or an end mark was set aside',
      'passages that are hidden, made by the program or end marks were set aside',
    ),
  ];
}

function packageSaid({ names, damaged }: Package): Note[] {
  const macros = names.some((name) => /(?:^|\/)vbaproject\.bin$/i.test(name));
  return [
    ...(macros
      ? [
          {
            level: 'info' as const,
            code: 'docx.macros',
            message: 'The file has macros: none was run or kept.',
          },
        ]
      : []),
    ...[...new Set(damaged)].map((name): Note => ({
      level: 'warning',
      code: 'docx.part-damaged',
      message: `A part of the file is damaged and was left out: ${name}.`,
    })),
  ];
}
