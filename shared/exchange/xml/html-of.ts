import { elementsOf, type XmlElement } from '../../xml/tree';

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col', 'input', 'meta', 'link', 'wbr']);

/** Nodes of XHTML as HTML, whatever their prefixes, for the reader of HTML. */
export function htmlOf(nodes: readonly (XmlElement | string)[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const attributes = node.attributes
        .filter(({ uri }) => uri === '')
        .map(({ local, value }) => ` ${local}="${escaped(value)}"`)
        .join('');
      if (VOID.has(node.local)) return `<${node.local}${attributes}>`;
      return `<${node.local}${attributes}>${htmlOf(node.children)}</${node.local}>`;
    })
    .join('');
}

/** The body of a page, or all of it where it has none. */
export function bodyOfPage(html: XmlElement): XmlElement {
  return elementsOf(html).find(({ local }) => local === 'body') ?? html;
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
