/** Makes the element a story is written in; null where there is no document. */
export function makePage(): HTMLElement | null {
  if (typeof document === 'undefined') return null;
  const page = document.createElement('div');
  page.className = 'page';
  page.contentEditable = 'true';
  page.tabIndex = 0;
  page.spellcheck = false;
  page.setAttribute('role', 'textbox');
  page.setAttribute('aria-multiline', 'true');
  page.setAttribute('aria-label', 'Story');
  return page;
}

/** Says on the page which language the story is in. */
export function showLanguage(page: HTMLElement, language: string): void {
  if (page.lang !== language) page.lang = language;
}
