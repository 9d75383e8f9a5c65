/** How long (ms) an element is waited for. */
const PATIENCE_MS = 3000;

/** Does something with an element: now if it is on the page, else as soon as it is. */
export function whenShown(selector: string, act: (element: HTMLElement) => void): void {
  const here = document.querySelector<HTMLElement>(selector);
  if (here !== null) {
    act(here);
    return;
  }
  const observer = new MutationObserver(() => {
    const come = document.querySelector<HTMLElement>(selector);
    if (come === null) return;
    stop();
    act(come);
  });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, { childList: true, subtree: true });
}
