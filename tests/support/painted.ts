import type { Page } from '@playwright/test';

/** The texts painted on the page in a highlight of Dateline, as the browser holds them. */
export function painted(page: Page, highlight: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(`dateline-${name}`) ?? [])].map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return range.toString();
      }),
    highlight,
  );
}
