import { fail, ok, type Result } from '../../ipc/result';
import { newId } from '../../story/ids';
import { plain, textOf } from '../../story/text';
import type { Block } from '../../story/blocks';
import { lineOfBlock } from '../convert';
import { MAX_PARTS } from '../limits';
import { part } from '../parts';
import { isBlank, keyOf } from '../recognise/letters';
import { knownPiece, piece, type Piece } from '../recognise/piece';
import { recognise } from '../recognise/recognise';
import { isSentence } from '../recognise/shape';
import type { Fields, FoundImage, Note, Part, ReadContext, Reading, ReadFormat, Role } from '../types';
import { blocksOf, type SetBlock } from './blocks';
import type { Element } from './elements';
import { embargoOfPages } from './embargo';
import { fieldsOfFacts, type DocumentFacts } from './facts';

/** A document of a word processor, read. */
export interface Manuscript {
  elements: Element[];
  /** What stood in heads and feet of pages: no text of the story, and yet to be looked at. */
  margins: Element[];
  facts: DocumentFacts;
  threads: Fields['threads'];
  images: FoundImage[];
  notes: Note[];
}

/**
 * The reading of a document: headline, deck, byline, quotes and captions by its styles where it has any, everything
 * else recognised as text is. Errors: `read.empty`, `read.too-many-parts` {parts, limit}.
 */
export function manuscriptReading(
  format: ReadFormat,
  manuscript: Manuscript,
  context: ReadContext,
): Result<Reading> {
  const { facts, threads = [] } = manuscript;
  const blocks = blocksOf(manuscript.elements);
  if (blocks.length > MAX_PARTS)
    return fail('read.too-many-parts', { parts: blocks.length, limit: MAX_PARTS });
  const around = blocksOf(manuscript.margins).map(({ block }) => block);
  const margins = marginParts(around);
  if (blocks.length === 0 && margins.length === 0) return fail('read.empty');
  const pieces = piecesOf(blocks);
  const embargo = embargoOfPages(pieces, around);
  const found = recognise(pieces, { ...context, published: facts.saved });
  const said = fieldsOfFacts(facts, found.parts);
  return ok({
    format,
    name: context.name,
    exact: null,
    encoding: null,
    parts: [...embargo.parts, ...found.parts, ...margins],
    fields: {
      ...said.fields,
      ...found.fields,
      ...embargo.fields,
      ...(threads.length === 0 ? {} : { threads }),
    },
    images: manuscript.images,
    notes: [...manuscript.notes, ...said.notes, ...found.notes, ...embargo.notes],
  });
}

/** So many blocks from the top on a heading may be the headline where no style says title. */
const HEAD = 12;

/** The pieces of blocks, one group each, with the roles their styles say. */
function piecesOf(blocks: readonly SetBlock[]): Piece[] {
  const headline = headlineAt(blocks);
  let deck = false;
  return blocks.map(({ block, setting }, at): Piece => {
    const known = (role: Role, shown: Block = asLine(block)) => knownPiece(shown, at, role);
    if (at === headline) return known('headline');
    switch (setting?.is) {
      case 'subtitle': {
        const isDeck = !deck && headline >= 0 && at > headline && at <= headline + 4;
        if (!isDeck) return isBelowTop(at, headline) ? known('subhead', block) : piece(asLine(block), at);
        deck = true;
        return known('deck');
      }
      case 'title':
      case 'heading':
        return known('subhead', block);
      case 'furniture':
        return known('drop', block);
      case 'byline':
      case 'slug':
        return isShort(block) ? known(setting.is) : piece(block, at);
      case 'caption':
      case 'credit':
        return isAtPhoto(blocks, at) ? known(setting.is) : piece(block, at);
      default:
        if (block.kind === 'photo') return knownPiece(block, at, 'photo');
        return block.kind === 'paragraph' ? piece(block, at) : knownPiece(block, at, block.kind);
    }
  });
}

function isBelowTop(at: number, headline: number): boolean {
  return at > headline && at > HEAD;
}

/** The block whose style makes it the headline: the title, else the first heading, if it stands above the text. */
function headlineAt(blocks: readonly SetBlock[]): number {
  const top = blocks.slice(0, HEAD);
  const title = top.findIndex(({ setting }) => setting?.is === 'title');
  if (title >= 0) return title;
  const heading = top.findIndex(({ setting }) => setting?.is === 'heading');
  const isAbove = top.slice(0, Math.max(heading, 0)).every(({ block }) => isNoProse(block));
  return heading >= 0 && isAbove ? heading : -1;
}

function isNoProse(block: Block): boolean {
  return block.kind !== 'paragraph' || !(isSentence(textOf(block.runs)) || textOf(block.runs).length >= 100);
}

function isShort(block: Block): boolean {
  return lineOfBlock(block).length <= 160;
}

/** Whether a photo stands above a block, or a caption or credit of one that does. */
function isAtPhoto(blocks: readonly SetBlock[], at: number): boolean {
  for (let near = at - 1; near >= 0 && at - near <= 3; near -= 1) {
    const one = blocks[near];
    if (one?.block.kind === 'photo') return true;
    if (one?.setting?.is !== 'caption' && one?.setting?.is !== 'credit') return false;
  }
  return false;
}

/** A heading as the text it is. */
function asLine(block: Block): Block {
  return block.kind === 'subhead' ? { id: block.id, kind: 'paragraph', runs: block.runs } : block;
}

/** Heads and feet of pages as parts that are dropped, each text once. */
function marginParts(margins: readonly Block[]): Part[] {
  const seen = new Set<string>();
  return margins.flatMap((block, at): Part[] => {
    if (block.kind === 'photo' || block.kind === 'rule') return [];
    const text = lineOfBlock(block);
    const key = keyOf(text);
    if (isBlank(text) || /^[\p{P}\p{N}\s]*$/u.test(text) || seen.has(key)) return [];
    seen.add(key);
    return [part(`m${at + 1}`, 'drop', { id: newId(), kind: 'paragraph', runs: plain(text) }, true)];
  });
}
