import { emptyPhoto, type Photo } from '../../story/photo';
import { plain, textOf } from '../../story/text';
import {
  inlinesOf,
  type Definitions,
  type Inlines,
  type MarkdownImage,
  type MarkdownNode,
} from './read-inline';

/** A photo as an image alone says it. */
export function photoOfImage({ url, alt, title }: MarkdownImage): Photo {
  return { ...emptyPhoto(), origin: url, alt, caption: plain(title) };
}

/**
 * The photo of a paragraph that is an image, alone or with its caption on the lines below, the credit in `<cite>` at
 * the end; null for any other paragraph.
 */
export function photoOfParagraph(
  children: readonly MarkdownNode[],
  definitions: Definitions,
): { photo: Photo; rest: Inlines } | null {
  const [first, second, ...others] = children;
  const image = first === undefined ? null : imageOf(first, definitions);
  if (image === null) return null;
  const below = second === undefined ? [] : belowOf(second, others);
  if (below === null) return null;
  const { caption, credit } = splitCredit(below);
  const rest = inlinesOf(caption, definitions);
  const photo = photoOfImage(image);
  return {
    photo: {
      ...photo,
      caption: rest.runs.length === 0 ? photo.caption : rest.runs,
      credit: textOf(inlinesOf(credit, definitions).runs),
    },
    rest,
  };
}

/** The image a node is, also as the words of a link. */
function imageOf(node: MarkdownNode, definitions: Definitions): MarkdownImage | null {
  if (node.type === 'link' && node.children.length === 1) {
    const [only] = node.children;
    return only?.type === 'image' ? imageOf(only, definitions) : null;
  }
  if (node.type !== 'image' && node.type !== 'imageReference') return null;
  return inlinesOf([node], definitions).images[0] ?? null;
}

/** What stands on the lines below an image, or null when text goes on beside it. */
function belowOf(next: MarkdownNode, others: readonly MarkdownNode[]): MarkdownNode[] | null {
  if (next.type === 'break') return [...others];
  if (next.type === 'text' && next.value.startsWith('\n'))
    return [{ ...next, value: next.value.slice(1) }, ...others];
  return null;
}

function splitCredit(nodes: readonly MarkdownNode[]): { caption: MarkdownNode[]; credit: MarkdownNode[] } {
  const open = nodes.findLastIndex((node) => node.type === 'html' && node.value === '<cite>');
  const last = nodes.at(-1);
  if (open < 0 || last?.type !== 'html' || last.value !== '</cite>')
    return { caption: [...nodes], credit: [] };
  const before = nodes[open - 1]?.type === 'break' ? open - 1 : open;
  return { caption: nodes.slice(0, before), credit: nodes.slice(open + 1, -1) };
}
