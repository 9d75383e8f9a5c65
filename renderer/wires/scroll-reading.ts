/** Scrolls the wire that is read by most of its height; false when it is at its end. */
export function scrollReading(step: 1 | -1): boolean {
  const page = document.querySelector<HTMLElement>('.wire-page');
  if (page === null) return false;
  const most = page.scrollHeight - page.clientHeight;
  const isAtEnd = step === 1 ? page.scrollTop >= most - 2 : page.scrollTop <= 2;
  if (isAtEnd) return false;
  page.scrollBy({ top: step * (page.clientHeight - 60) });
  return true;
}
