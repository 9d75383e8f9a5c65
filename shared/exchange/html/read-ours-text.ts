import * as v from 'valibot';
import { HrefSchema, joinRuns, textOf, type Mark, type Run } from '../../story/text';
import { OUR_MARK_TAGS } from './mark-tags';
import { attribute, walk, type Element } from './read-dom';

/** The runs of an element of a page of ours, every sign as it stands; `stops` are elements that are not text of it. */
export function exactRuns(root: Element, stops: (element: Element) => boolean = isApart): Run[] {
  const runs: Run[] = [];
  const marks: Mark[] = [];
  const hrefs: string[] = [];
  const add = (text: string) => {
    const href = hrefs.at(-1);
    runs.push(href === undefined ? { text, marks: [...marks] } : { text, marks: [...marks], href });
  };
  walk(root, {
    enter: (element) => {
      if (element.tagName === 'br') add('\n');
      if (element.tagName === 'br' || stops(element)) return false;
      const mark = OUR_MARK_TAGS.get(element.tagName);
      const href = element.tagName === 'a' ? attribute(element, 'href') : null;
      if (mark !== undefined) marks.push(mark);
      if (v.is(HrefSchema, href)) hrefs.push(href);
      return true;
    },
    leave: (element) => {
      if (OUR_MARK_TAGS.has(element.tagName)) marks.pop();
      if (element.tagName === 'a' && v.is(HrefSchema, attribute(element, 'href'))) hrefs.pop();
    },
    text: add,
  });
  return joinRuns(runs);
}

/** The text of an element of a page of ours, every sign as it stands. */
export function exactText(root: Element): string {
  return textOf(exactRuns(root, (element) => attribute(element, 'data-part') === 'furniture'));
}

/** What stands in an element that holds runs and is none of them. */
function isApart(element: Element): boolean {
  const name = attribute(element, 'data-part');
  return name === 'furniture' || name === 'dateline';
}
