import {
  defaultTreeAdapter,
  Parser,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Tree,
  Token,
} from 'parse5';
import { BLOCKS } from './read-tags';

/** A parsed page, and whether it was too tangled to keep all its formatting. */
export interface Parsed {
  document: Tree.Document;
  simplified: boolean;
}

/**
 * The most elements a page may become. Unclosed formatting elements are opened again in every paragraph after them:
 * a few kilobytes of those would otherwise become a tree of millions.
 */
const MOST_ELEMENTS = 200_000;

/** The elements the standard keeps opening again (HTML, “formatting”). */
const FORMATTING: ReadonlySet<string> = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
);
/** Elements whose content is no markup: left out, their content would become text. */
const RAW: ReadonlySet<string> = new Set(
  'script style title textarea xmp iframe noembed noframes plaintext template'.split(' '),
);
/** Elements that would throw the text around them away. */
const SWALLOWING: ReadonlySet<string> = new Set(['frameset', 'frame', 'plaintext']);

/**
 * Parses a page or a fragment as browsers do, in bounded time and space; no text is lost. Where there are too many
 * elements formatting goes first, and past the limit everything becomes text of the element it stands in.
 */
export function parseHtml(html: string): Parsed {
  const full = new BoundedParser(false);
  try {
    return { document: full.run(html), simplified: false };
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return { document: new BoundedParser(true).run(html), simplified: true };
  }
}

class TooMany extends Error {}

class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  readonly lean: boolean;
  readonly count: { elements: number };

  constructor(lean: boolean) {
    const count = { elements: 0 };
    super({
      scriptingEnabled: false,
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement(...args) {
          count.elements += 1;
          if (!lean && count.elements > MOST_ELEMENTS) throw new TooMany();
          return defaultTreeAdapter.createElement(...args);
        },
      },
    });
    this.lean = lean;
    this.count = count;
  }

  run(html: string): Tree.Document {
    this.tokenizer.write(html, true);
    return this.document;
  }

  /** Comments say nothing, and millions of them would fill the tree. */
  override onComment(): void {
    return;
  }

  override onStartTag(token: Token.TagToken): void {
    if (!this.skips(token)) super.onStartTag(token);
    else this.keepApart(token);
  }

  override onEndTag(token: Token.TagToken): void {
    if (!this.skips(token)) super.onEndTag(token);
    else this.keepApart(token);
  }

  /** A cell or a line that is skipped still parts the words before it from those in it. */
  private keepApart({ tagName, location }: Token.TagToken): void {
    if (BLOCKS.has(tagName))
      this.onWhitespaceCharacter({ type: Token.TokenType.WHITESPACE_CHARACTER, chars: ' ', location });
  }

  private skips({ tagName }: Token.TagToken): boolean {
    if (SWALLOWING.has(tagName)) return true;
    if (!this.lean || RAW.has(tagName)) return false;
    return FORMATTING.has(tagName) || this.count.elements > MOST_ELEMENTS;
  }
}
