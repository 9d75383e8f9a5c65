import type { fromMarkdown } from 'mdast-util-from-markdown';
import { HrefSchema, joinRuns, type Mark, type Run } from '../../story/text';
import * as v from 'valibot';
import { MARK_TAGS } from '../html/mark-tags';
import { attributeOf, parseTag, isFormattingTag } from './read-tags';

/** A node of a Markdown tree. */
export type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];

/** An image of a Markdown tree, wherever its address stands. */
export interface MarkdownImage {
  url: string;
  alt: string;
  title: string;
}

/** What a stretch of text holds: runs, and the images between, which become photos below. */
export interface Inlines {
  runs: Run[];
  images: MarkdownImage[];
  /** How many links had an address a story cannot link to; their words are there. */
  droppedLinks: number;
}

/** The addresses of `[text][name]` links. */
export class Definitions {
  private readonly used = new Set<string>();
  private readonly byName: ReadonlyMap<string, { url: string; title: string }>;

  constructor(byName: ReadonlyMap<string, { url: string; title: string }>) {
    this.byName = byName;
  }

  /** The address of a name, which is used by this; empty for an unknown one. */
  use(name: string): { url: string; title: string } {
    this.used.add(name);
    return this.byName.get(name) ?? { url: '', title: '' };
  }

  /** Whether any link has used the name so far. */
  isUsed(name: string): boolean {
    return this.used.has(name);
  }
}

interface Step {
  node: MarkdownNode;
  marks: readonly Mark[];
  href: string | undefined;
}

/** The runs of a stretch of Markdown; nested as deep as it likes, for it is walked without recursion. */
export function inlinesOf(nodes: readonly MarkdownNode[], definitions: Definitions): Inlines {
  const walk = new InlineWalk(definitions);
  const steps: Step[] = nodes.map((node) => ({ node, marks: [], href: undefined })).reverse();
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const inner = walk.take(step);
    if (inner === null) continue;
    for (let at = inner.nodes.length - 1; at >= 0; at -= 1) {
      const node = inner.nodes[at];
      if (node !== undefined) steps.push({ node, marks: inner.marks, href: inner.href });
    }
  }
  return walk.result();
}

/** An address a story can link to, or null. */
export function linkable(url: string): string | null {
  const href = v.safeParse(HrefSchema, url.trim().replaceAll(' ', '%20'));
  return href.success ? href.output : null;
}

interface Inner {
  nodes: readonly MarkdownNode[];
  marks: readonly Mark[];
  href: string | undefined;
}

class InlineWalk {
  private readonly runs: Run[] = [];
  private readonly images: MarkdownImage[] = [];
  private droppedLinks = 0;
  private tagMarks: Mark[] = [];
  private tagHref: string | undefined;
  private endsInBreak = false;
  private readonly definitions: Definitions;

  constructor(definitions: Definitions) {
    this.definitions = definitions;
  }

  /** Takes a node; answers what is in it where that is to be walked too. */
  take({ node, marks, href }: Step): Inner | null {
    switch (node.type) {
      case 'text':
        this.say(node.value, marks, href);
        return null;
      case 'inlineCode':
        this.say(node.value, marks, href);
        return null;
      case 'break':
        this.lineBreak(marks, href);
        return null;
      case 'emphasis':
        return { nodes: node.children, marks: [...marks, 'italic'], href };
      case 'strong':
        return { nodes: node.children, marks: [...marks, 'bold'], href };
      case 'delete':
        return { nodes: node.children, marks: [...marks, 'strike'], href };
      case 'link':
        return { nodes: node.children, marks, href: this.link(node.url) };
      case 'linkReference':
        return {
          nodes: node.children,
          marks,
          href: this.link(this.definitions.use(node.identifier).url),
        };
      case 'image':
        this.images.push({ url: node.url, alt: node.alt ?? '', title: node.title ?? '' });
        return null;
      case 'imageReference':
        this.images.push({ ...this.definitions.use(node.identifier), alt: node.alt ?? '' });
        return null;
      case 'footnoteReference':
        this.say(`[${node.label ?? node.identifier}]`, marks, href);
        return null;
      case 'html':
        this.tag(node.value, marks, href);
        return null;
      default:
        return 'children' in node ? { nodes: node.children, marks, href } : null;
    }
  }

  result(): Inlines {
    return { runs: joinRuns(this.runs), images: this.images, droppedLinks: this.droppedLinks };
  }

  /** Says text; an end of line in the source is a space, unless a break was just said. */
  private say(value: string, marks: readonly Mark[], href: string | undefined): void {
    const text = value.replaceAll('\n', (_, at: number) => (at === 0 && this.endsInBreak ? '' : ' '));
    if (text === '') return;
    this.add(text, marks, href);
    this.endsInBreak = false;
  }

  private lineBreak(marks: readonly Mark[], href: string | undefined): void {
    this.add('\n', marks, href);
    this.endsInBreak = true;
  }

  private add(text: string, marks: readonly Mark[], href: string | undefined): void {
    const link = href ?? this.tagHref;
    const all = [...marks, ...this.tagMarks];
    this.runs.push(link === undefined ? { text, marks: all } : { text, marks: all, href: link });
  }

  private link(url: string): string | undefined {
    const href = linkable(url);
    if (href === null) this.droppedLinks += 1;
    return href ?? undefined;
  }

  private tag(source: string, marks: readonly Mark[], href: string | undefined): void {
    if (/^<(?:!|\?)/.test(source)) return;
    const tag = parseTag(source);
    if (tag === null || !isFormattingTag(tag.name)) {
      this.say(source, marks, href);
      return;
    }
    if (tag.name === 'br') this.lineBreak(marks, href);
    if (tag.name === 'a') this.tagHref = tag.closes ? undefined : this.link(attributeOf(source, 'href'));
    if (tag.name === 'img')
      this.images.push({ url: attributeOf(source, 'src'), alt: attributeOf(source, 'alt'), title: '' });
    const mark = MARK_TAGS.get(tag.name);
    if (mark === undefined) return;
    if (!tag.closes) this.tagMarks = [...this.tagMarks, mark];
    else this.tagMarks = this.tagMarks.filter((_, at) => at !== this.tagMarks.lastIndexOf(mark));
  }
}
