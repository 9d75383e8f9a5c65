import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type ParentNode = Tree.ParentNode;
export type Node = Tree.ChildNode;

/** What is called while a tree is walked; nothing here calls itself, so depth costs no stack. */
export interface Visitor {
  /** Whether to go into the element; `leave` is called only then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(value: string, parent: ParentNode): void;
}

/** Whether a node is an element. */
export function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

/** Walks everything below a node in document order. */
export function walk(root: ParentNode, visitor: Visitor): void {
  const stack: { node: ParentNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.node.childNodes[top.next];
    top.next += 1;
    if (child === undefined) {
      stack.pop();
      if (stack.length > 0 && isElement(top.node)) visitor.leave(top.node);
    } else if (isElement(child)) {
      if (visitor.enter(child)) stack.push({ node: child, next: 0 });
    } else if (child.nodeName === '#text' && 'value' in child) visitor.text(child.value, top.node);
  }
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** The words of an attribute that lists them, in small letters. */
export function tokens(element: Element, name: string): string[] {
  return (attribute(element, name) ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token !== '');
}

/** Every element below a node for which `holds`, in document order. */
export function elementsWhere(root: ParentNode, holds: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, {
    enter: (element) => {
      if (holds(element)) found.push(element);
      return true;
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** All text below a node, as it stands in the source. */
export function rawText(root: ParentNode): string {
  const texts: string[] = [];
  walk(root, { enter: () => true, leave: () => undefined, text: (value) => void texts.push(value) });
  return texts.join('');
}

/** The element or document that holds an element, or null. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}
