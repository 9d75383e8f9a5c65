/** How long (ms) keys are held at most when what was to have the focus does not come. */
const PATIENCE_MS = 5000;

/** What was typed while the focus was on its way. */
let typed: string[] | null = null;
/** Our own typing is on its way, and is not to be held. */
let isTyping = false;
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
  if (element.contains(document.activeElement)) void typeHeld();
  else element.addEventListener('focusin', () => void typeHeld(), { once: true });
}

/** As soon as the focus goes to where the keys are wanted, they go there; what was held, unseen, is forgotten. */
export function releaseAtFocus(): void {
  window.addEventListener('focusin', releaseKeys, { once: true });
}

/** Takes a key that is on its way to the wrong place; false when keys are not held. */
export function takeKey(event: KeyboardEvent): boolean {
  if (typed === null || isTyping) return false;
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
        if (typed === null || isTyping) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
}

/** Types what was held, and what comes while it is typed, in its order. */
async function typeHeld(): Promise<void> {
  // After every step the editor puts its caret where the next one belongs.
  await turn();
  while (typed !== null && typed.length > 0) {
    const end = typed.indexOf('\n');
    if (end === 0) pressEnter();
    else typeText(typed.slice(0, end === -1 ? undefined : end).join(''));
    typed.splice(0, end === 0 ? 1 : end === -1 ? typed.length : end);
    await turn();
  }
  releaseKeys();
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Types into what has the focus as a person does: the editor and the fields see it as input. */
function typeText(text: string): void {
  isTyping = true;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to type
  document.execCommand('insertText', false, text);
  isTyping = false;
}

function pressEnter(): void {
  isTyping = true;
  const press = new KeyboardEvent('keydown', {
    key: 'Enter',
    code: 'Enter',
    bubbles: true,
    cancelable: true,
  });
  const isHandled = document.activeElement?.dispatchEvent(press) === false;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to type
  if (!isHandled) document.execCommand('insertParagraph');
  isTyping = false;
}
