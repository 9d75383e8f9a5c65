import type { DatelineContext } from '../../dateline/lead';
import { emptyPhoto } from '../../story/photo';
import type { BlockOf } from '../../story/blocks';
import { plain, textOf, type Run } from '../../story/text';
import { newId } from '../../story/ids';
import { lineOfBlock } from '../convert';
import { part } from '../parts';
import { creditStart } from '../recognise/credit';
import { splitRuns } from '../recognise/dateline';
import { keyOf } from '../recognise/letters';
import { knownPiece, piece, type Piece } from '../recognise/piece';
import { recognise } from '../recognise/recognise';
import type { Fields, FoundImage, Note, Part } from '../types';
import { linkShare, type Article } from './read-article';
import type { PageFacts } from './read-facts';
import { nameOf, type Naming } from './read-names';
import type { FlowBlock } from './read-output';

/** What a page came to. */
export interface PageReading {
  parts: Part[];
  fields: Fields;
  images: FoundImage[];
  notes: Note[];
}

/** A block on its way to becoming a part: text of the story, or none. */
interface Sorted {
  one: FlowBlock;
  dropped: 'no' | 'certain' | 'doubtful';
}

/**
 * The parts of a page: headline, deck, byline and photos by what the page says they are, furniture set aside as
 * parts that are dropped, everything else recognised as text is.
 */
export function readPage(
  blocks: readonly FlowBlock[],
  article: Article,
  facts: PageFacts,
  context: DatelineContext,
): PageReading {
  const headline = findHeadline(blocks, facts);
  const sorted = sortOut(blocks, article, headline);
  const naming: Naming = {
    facts,
    headline: headline === null ? '' : lineOfBlock(headline.block),
    deck: false,
  };
  const pieces: Piece[] = [];
  const dropsBefore = new Map<Piece | null, Part[]>();
  let waiting: Part[] = [];
  sorted.forEach(({ one, dropped }, at) => {
    if (dropped !== 'no') {
      waiting.push(part(`d${at + 1}`, 'drop', one.block, dropped === 'certain'));
      return;
    }
    const made = piecesOf(one, at, sorted, one === headline, naming);
    const [first] = made;
    if (first !== undefined && waiting.length > 0) {
      dropsBefore.set(first, waiting);
      waiting = [];
    }
    pieces.push(...made);
  });
  dropsBefore.set(null, waiting);
  const found = recognise(pieces, { ...context, published: facts.published });
  const parts = withDrops(found.parts, dropsBefore);
  const fields = { ...found.fields, ...fieldsBeside(facts, parts, found.fields) };
  return { parts, ...withLead(fields, parts, facts), notes: found.notes };
}

/** The headline: a heading that says what the page says its headline is, else its first main heading. */
function findHeadline(blocks: readonly FlowBlock[], facts: PageFacts): FlowBlock | null {
  const expected = new Set(facts.headlines.map(keyOf));
  const inText = (one: FlowBlock) => one.zone === 'text';
  const begins = blocks.findIndex(inText);
  const lines = blocks
    .map((one, at) => ({ one, at }))
    .filter(({ one, at }) => one.zone !== 'furniture' && (one.heading > 0 || at < begins + HEAD));
  const says = lines.flatMap(({ one }) => (expected.has(keyOf(lineOfBlock(one.block))) ? [one] : []));
  const heading = says.filter((one) => one.heading > 0 && one.heading < 4);
  const main = lines.filter(({ one }) => one.heading === 1);
  const above = main.findLast(({ at }) => at < begins)?.one;
  const within = main.find(({ one }) => inText(one))?.one;
  return heading.find(inText) ?? within ?? heading[0] ?? above ?? says.find(inText) ?? null;
}

/** So many blocks from the beginning of the text on may say the headline without being a heading. */
const HEAD = 20;

/**
 * What is text: the article, what stands between the headline and it, and on a page that does not mark its article
 * everything but lists of links.
 */
function sortOut(blocks: readonly FlowBlock[], article: Article, headline: FlowBlock | null): Sorted[] {
  const from = headline === null ? -1 : blocks.indexOf(headline);
  const begins = blocks.findIndex((one) => one.zone === 'text');
  return blocks.map((one, at): Sorted => {
    if (one === headline) return { one, dropped: 'no' };
    if (one.zone === 'furniture') return { one, dropped: 'certain' };
    const isAbove = from >= 0 && at > from && at < begins;
    if (one.zone === 'text' || isAbove) return { one, dropped: 'no' };
    const share = linkShare(one.element === null ? undefined : article.measures.get(one.element));
    if (article.sure) return { one, dropped: share > 0.5 ? 'certain' : 'doubtful' };
    return { one, dropped: share > 0.6 || one.block.kind === 'photo' ? 'doubtful' : 'no' };
  });
}

/** The pieces of a block, one group each. */
function piecesOf(
  one: FlowBlock,
  group: number,
  sorted: readonly Sorted[],
  isHeadline: boolean,
  naming: Naming,
): Piece[] {
  const { block } = one;
  if (isHeadline) return [knownPiece(asLine(one), group, 'headline')];
  if (block.kind === 'photo') return photoPieces(block, group);
  const before =
    sorted.slice(Math.max(0, group - 3), group).findLast(({ dropped }) => dropped === 'no')?.one ?? null;
  const role = nameOf(one, before, naming);
  if (role !== null) return [knownPiece(role === 'subhead' ? block : asLine(one), group, role)];
  if (block.kind !== 'paragraph') return [knownPiece(block, group, block.kind)];
  return [piece(block, group)];
}

/** A photo, its caption and its credit, which may stand at the end of the caption. */
function photoPieces(block: BlockOf<'photo'>, group: number): Piece[] {
  const { photo } = block;
  const at = photo.credit === '' ? creditStart(textOf(photo.caption)) : -1;
  const [caption, end] = at < 0 ? [photo.caption, []] : splitRuns(photo.caption, at);
  const credit = photo.credit === '' ? textOf(end) : photo.credit;
  const said = (role: 'caption' | 'credit', runs: Run[]) =>
    textOf(runs).trim() === '' ? [] : [knownPiece({ id: newId(), kind: 'paragraph', runs }, group, role)];
  return [
    knownPiece({ ...block, photo: { ...photo, caption: [], credit: '' } }, group, 'photo'),
    ...said('caption', trimEnd(caption)),
    ...said('credit', plain(credit)),
  ];
}

function trimEnd(runs: readonly Run[]): Run[] {
  return runs.map((run, at) => (at === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

/** A heading as the text it is. */
function asLine({ block }: FlowBlock): FlowBlock['block'] {
  return block.kind === 'subhead' ? { id: block.id, kind: 'paragraph', runs: block.runs } : block;
}

/** Puts the dropped parts back where they stood. */
function withDrops(parts: readonly Part[], dropsBefore: ReadonlyMap<Piece | null, Part[]>): Part[] {
  const byBlock = new Map<string, Part[]>();
  for (const [one, drops] of dropsBefore) if (one !== null) byBlock.set(one.block.id, drops);
  const placed = parts.flatMap((one) => {
    const id = one.block.id.replace(/-d$/, '');
    const drops = byBlock.get(id) ?? [];
    byBlock.delete(id);
    return [...drops, one];
  });
  return [...placed, ...(dropsBefore.get(null) ?? [])];
}

/** What the page says of itself and no part of it does. */
function fieldsBeside(facts: PageFacts, parts: readonly Part[], found: Fields): Fields {
  const has = (role: Part['role']) => parts.some((one) => one.role === role);
  const [headline] = facts.headlines;
  const fields: Fields = {};
  if (!has('headline') && headline !== undefined && facts.isArticle) fields.headline = headline;
  if (!has('deck') && facts.deck !== '' && facts.isArticle && !isInText(facts.deck, parts))
    fields.deck = facts.deck;
  if (!has('byline') && facts.byline.length > 0)
    fields.byline = facts.byline.map((name) => ({ name, role: '' }));
  if (facts.language !== null) fields.language = facts.language;
  if (facts.section !== '' && found.section === undefined) fields.section = facts.section;
  if (facts.keywords.length > 0) fields.keywords = facts.keywords;
  if (facts.copyright !== '') fields.copyright = facts.copyright;
  if (facts.source !== '' && facts.isArticle) fields.source = facts.source;
  return fields;
}

/** Whether a description is only the beginning of a text that is there. */
function isInText(deck: string, parts: readonly Part[]): boolean {
  const key = keyOf(deck)
    .replace(/(?:\.{3}|…)$/, '')
    .slice(0, 60);
  return parts
    .filter((one) => one.role !== 'drop')
    .slice(0, 12)
    .some((one) => keyOf(lineOfBlock(one.block)).includes(key));
}

/** The picture an article names in its head, where it shows none in its text. */
function withLead(
  fields: Fields,
  parts: readonly Part[],
  facts: PageFacts,
): { fields: Fields; images: FoundImage[] } {
  if (facts.image === '' || parts.some((one) => one.role === 'photo')) return { fields, images: [] };
  return {
    fields: { ...fields, lead: { ...emptyPhoto(), origin: facts.image } },
    images: [{ origin: facts.image, bytes: null }],
  };
}
