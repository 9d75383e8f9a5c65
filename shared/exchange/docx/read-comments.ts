import { newId } from '../../story/ids';
import type { Story } from '../../story/story';
import { attributeOf, childrenOf, descendantsOf, type XmlElement } from '../../xml/tree';
import { madeAt, Quotes } from '../manuscript/comments';
import { instantOf } from '../zoned';
import { acceptChanges, wordsOf } from './read-accept';
import { isGone } from './read-changes';
import type { Block, Inline } from './read-model';
import type { Scene } from './read-scene';

type Thread = Story['threads'][number];

interface Comment {
  id: string;
  /** The id of its last paragraph, by which others answer it. */
  paragraph: string;
  author: string;
  at: string;
  text: string;
}

/** What a comment stands at: its words, and where they begin and end, counted in texts. */
interface Anchor {
  quote: string;
  deleted: string;
  start: number;
  end: number;
}

/**
 * The comments of a document as threads, in the order of what they stand at. Answers are those the document says are
 * some; where it says nothing of it, as Google Docs, comments on the very same words follow each other.
 */
export function threadsOf(
  comments: XmlElement | null,
  extended: XmlElement | null,
  blocks: readonly Block[],
  scene: Scene,
  now: string,
): Thread[] {
  if (comments === null) return [];
  const all = childrenOf(comments, 'comment').map((one) => commentOf(one, scene, now));
  const more = new Map(
    (extended === null ? [] : descendantsOf(extended, 'commentEx')).map((one) => [
      attributeOf(one, 'paraId'),
      one,
    ]),
  );
  const anchors = anchorsOf(blocks, new Set(all.map(({ id }) => id)));
  const byParagraph = new Map(all.map((one) => [one.paragraph, one]));
  const rootOf = (comment: Comment): Comment => {
    let root = comment;
    for (let steps = 0; steps < 50; steps += 1) {
      const parent = byParagraph.get(attributeOf(more.get(root.paragraph) ?? null, 'paraIdParent'));
      if (parent === undefined || parent === root) break;
      root = parent;
    }
    return root;
  };
  const threads = new Map<string, { comments: Comment[]; anchor: Anchor | undefined }>();
  const bySpot = new Map<string, string>();
  for (const comment of all) {
    const anchor = anchors.get(comment.id);
    const spot = anchor === undefined || anchor.quote === '' ? '' : `${anchor.start}-${anchor.end}`;
    const root = more.size > 0 ? rootOf(comment).id : (bySpot.get(spot) ?? comment.id);
    if (spot !== '' && more.size === 0 && !bySpot.has(spot)) bySpot.set(spot, comment.id);
    const open = threads.get(root);
    if (open === undefined) threads.set(root, { comments: [comment], anchor: anchors.get(root) ?? anchor });
    else open.comments.push(comment);
  }
  const isDone = (comment: Comment): boolean =>
    /^(?:1|true|on)$/.test(attributeOf(more.get(comment.paragraph) ?? null, 'done'));
  return [...threads.values()]
    .sort((one, other) => (one.anchor?.start ?? Infinity) - (other.anchor?.start ?? Infinity))
    .map(({ comments: said, anchor }) => ({
      id: newId(),
      quote: quoteOf(anchor),
      resolved: said.some(isDone) || said.at(-1)?.text.trim() === '_Marked as resolved_',
      comments: said.map(({ author, at, text }) => ({ id: newId(), author, at, text })),
    }));
}

function quoteOf(anchor: Anchor | undefined): string {
  const quote = anchor?.quote.trim() ?? '';
  return quote === '' ? (anchor?.deleted.trim() ?? '') : quote;
}

function commentOf(element: XmlElement, scene: Scene, now: string): Comment {
  const { blocks } = acceptChanges(scene.blocks(element, scene, []));
  return {
    id: attributeOf(element, 'id'),
    paragraph: attributeOf(descendantsOf(element, 'p').at(-1) ?? null, 'paraId'),
    author: attributeOf(element, 'author'),
    at: madeAt(instantOf(attributeOf(element, 'date')), now),
    text: wordsOf(blocks),
  };
}

/** What every comment stands at; one without an end ends with the text. */
function anchorsOf(blocks: readonly Block[], known: ReadonlySet<string>): Map<string, Anchor> {
  const places = new Map<string, { start: number; end: number }>();
  const [kept, gone] = [new Quotes(), new Quotes()];
  let position = 0;
  const mark = ({ id, what }: Extract<Inline, { kind: 'comment' }>): void => {
    if (!known.has(id)) return;
    const place = places.get(id);
    if (place === undefined && what !== 'end') places.set(id, { start: position, end: position });
    for (const quotes of [kept, gone]) {
      if (place === undefined && what === 'start') quotes.begin(id);
      else if (what === 'end') quotes.finish(id);
    }
    if (place !== undefined && what === 'end') place.end = position;
  };
  const walk = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.kind === 'table') {
        for (const { cells } of block.rows) for (const cell of cells) walk(cell.blocks);
        continue;
      }
      for (const inline of block.inlines) {
        if (inline.kind === 'comment') mark(inline);
        else if (inline.kind === 'box') walk(inline.blocks);
        else if (inline.kind === 'text') {
          position += inline.text.length;
          (isGone(inline.changes) ? gone : kept).heard(inline.text);
        }
      }
      kept.part();
    }
  };
  walk(blocks);
  return new Map(
    [...places].map(([id, place]) => [id, { ...place, quote: kept.of(id), deleted: gone.of(id) }]),
  );
}
