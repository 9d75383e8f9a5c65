import { newId } from '../../story/ids';
import { joinRuns, plain, textOf, type Run } from '../../story/text';
import { attributeOf, childrenOf } from '../../xml/tree';
import { linesOfBlock } from '../convert';
import { part } from '../parts';
import type { Part } from '../types';
import { acceptChanges, wordsOf, type Deleted } from './read-accept';
import { FieldStack } from './read-fields';
import { linesOf, type LineContext } from './read-lines';
import type { Block } from './read-model';
import type { NoteReference } from './read-paragraph';
import type { Scene } from './read-scene';

/** What stands beside the text of a document, in parts of their own. */
export interface Beside {
  /** Parts of the heads and feet of its pages: furniture, and yet not lost. */
  headers: Part[];
  footers: Part[];
  lines: LineContext;
  /** How many notes the text refers to, and what was deleted in them; known once the text is read. */
  noteCount: () => number;
  deleted: Deleted[];
  /** All words of a note, for one whose reference was deleted. */
  noteWords: (reference: NoteReference) => string;
}

/** Reads what stands beside the text: notes as they are asked for, heads and feet of pages at once. */
export function besideText(scene: Scene): Beside {
  const notes = new Map([...notesIn('footnote', scene), ...notesIn('endnote', scene)]);
  const told = new Set<string>();
  const deleted: Deleted[] = [];
  const lines: LineContext = {
    noteText: (reference) => {
      const blocks = notes.get(keyOf(reference));
      if (blocks === undefined || told.has(keyOf(reference))) return [];
      told.add(keyOf(reference));
      const number = told.size;
      const accepted = acceptChanges(blocks);
      deleted.push(...accepted.deleted);
      const said = runsOf(accepted.blocks, lines);
      const name = reference.which === 'footnote' ? 'Footnote' : 'Endnote';
      return textOf(said).trim() === '' ? [] : joinRuns([...plain(`${name} ${number}: `), ...said]);
    },
  };
  return {
    headers: pageParts('header', scene, lines),
    footers: pageParts('footer', scene, lines),
    ...{ lines, deleted, noteCount: () => told.size },
    noteWords: (reference) => wordsOf(notes.get(keyOf(reference)) ?? []),
  };
}

/** Another part of the same package, with its own relations. */
export function sceneOf(name: string, scene: Scene): Scene {
  return { ...scene, relations: scene.package.relationsOf(name), fields: new FieldStack() };
}

/** The names of the parts of a type that the main part has. */
export function partNames(type: string, { relations }: Scene): string[] {
  const names = [...relations.values()].flatMap((one) =>
    one.type === type && !one.isOutside ? [one.target] : [],
  );
  return [...new Set(names)];
}

function keyOf({ which, id }: NoteReference): string {
  return `${which} ${id}`;
}

function notesIn(which: NoteReference['which'], scene: Scene): [string, Block[]][] {
  return partNames(`${which}s`, scene).flatMap((name) => {
    const root = scene.package.xml(name);
    const own = sceneOf(name, scene);
    return (root === null ? [] : childrenOf(root, which)).map((one): [string, Block[]] => [
      keyOf({ which, id: attributeOf(one, 'id') }),
      own.blocks(one, own, []),
    ]);
  });
}

function runsOf(blocks: readonly Block[], context: LineContext): Run[] {
  const all = linesOf(blocks, context).flatMap(({ block }) => linesOfBlock(block));
  return joinRuns(all.flatMap((runs, at) => (at === 0 ? runs : [...plain('\n'), ...runs])));
}

/** The texts of the heads or feet of pages, each once: the first page often has its own. */
function pageParts(type: 'header' | 'footer', scene: Scene, context: LineContext): Part[] {
  const texts = new Map<string, Run[]>();
  for (const name of partNames(type, scene)) {
    const root = scene.package.xml(name);
    if (root === null) continue;
    const own = sceneOf(name, scene);
    for (const { block } of linesOf(acceptChanges(own.blocks(root, own, [])).blocks, context))
      for (const runs of linesOfBlock(block)) texts.set(textOf(runs).trim(), runs);
  }
  texts.delete('');
  return [...texts.values()].map((runs, at) =>
    part(`${type}${at + 1}`, 'drop', { id: newId(), kind: 'paragraph', runs }, true),
  );
}
