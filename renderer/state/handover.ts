/** How long (ms) keys are held at most when what was to have the focus does not come. */
const PATIENCE_MS = 5000;

/** What was typed while the focus was on its way. */
let typed: string[] | null = null;
let patience: ReturnType<typeof setTimeout> | undefined;

/**
 * From now on what is typed is kept instead of reaching whatever still has the focus, until the place it is meant
 * for has the focus (`arriveAt`) or will not come (`releaseKeys`). So no key lands in another text than its own.
 */
export function holdKeys(): void {
  typed ??= [];
  clearTimeout(patience);
  patience = setTimeout(releaseKeys, PATIENCE_MS);
}

/** Keys go to whatever has the focus again; what was held is forgotten. */
export function releaseKeys(): void {
  clearTimeout(patience);
  typed = null;
}

/** As soon as the focus is in an element, what was held is typed there. */
export function arriveAt(element: HTMLElement): void {
  if (typed === null) return;
  const settle = (): void => {
    // One turn later the editor has put its caret into the page.
    setTimeout(() => {
      const text = typed ?? [];
      releaseKeys();
      type(text);
    });
  };
  if (element.contains(document.activeElement)) settle();
  else element.addEventListener('focusin', settle, { once: true });
}

/** Takes a key that is on its way to the wrong place; false when keys are not held. */
export function takeKey(event: KeyboardEvent): boolean {
  if (typed === null) return false;
  const { key } = event;
  const writes = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.getModifierState('AltGraph') || writes) {
    if (key === 'Enter') typed.push('\n');
    else if (key === 'Backspace') typed.pop();
    else if (/^[^\p{Cc}]\p{M}*$/u.test(key)) typed.push(key);
  }
  return true;
}

/** Listens for what gets past the keys: pastes, input methods and dictation. A press of the pointer decides anew. */
export function guardInput(): void {
  window.addEventListener('pointerdown', releaseKeys, { capture: true });
  for (const name of ['beforeinput', 'paste', 'drop'] as const)
    window.addEventListener(
      name,
      (event) => {
        if (typed === null) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
}

function type(keys: readonly string[]): void {
  for (const line of keys.join('').split(/(\n)/)) {
    if (line === '') continue;
    // The only way to type into the page as a person does: the editor and the fields see it as input.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to type
    if (line === '\n') document.execCommand('insertParagraph');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to type
    else document.execCommand('insertText', false, line);
  }
}
