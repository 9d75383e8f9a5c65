/**
 * How far beyond the pane is painted and looked through first, in heights of the pane. Little: the engine puts every
 * mark of the document on anew at each key.
 */
const BEYOND = 0.1;

/** The children of a page that are in or near the pane it scrolls in, top to bottom. */
export function nearView(page: HTMLElement): Element[] {
  const pane = page.parentElement;
  if (pane === null) return [];
  const { top, height } = pane.getBoundingClientRect();
  const from = top - BEYOND * height;
  const to = top + height + BEYOND * height;
  const { children } = page;
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const near: Element[] = [];
  for (let at = low; at < children.length; at += 1) {
    const child = children[at];
    if (child === undefined || child.getBoundingClientRect().top > to) break;
    near.push(child);
  }
  return near;
}

/** The child of a page an element is in. */
export function childOf(page: HTMLElement, element: Element): Element | null {
  let at: Element | null = element;
  while (at !== null && at.parentElement !== page) at = at.parentElement;
  return at;
}
