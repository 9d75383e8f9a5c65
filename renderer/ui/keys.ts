/** A key of the command table taken apart: the modifiers held, and the key itself in Electron's spelling. */
export interface Stroke {
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  meta: boolean;
  key: string;
}

/** Takes a key such as `Mod+Shift+P` apart for a platform: `Mod` is Cmd on a Mac and Ctrl elsewhere. */
export function parseKey(text: string, mac: boolean): Stroke {
  const parts = text.split('+');
  const held = new Set(parts.slice(0, -1));
  return {
    ctrl: held.has('Ctrl') || (!mac && held.has('Mod')),
    alt: held.has('Alt'),
    shift: held.has('Shift'),
    meta: held.has('Cmd') || (mac && held.has('Mod')),
    key: parts.at(-1) ?? '',
  };
}

const ARROWS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };
const MAC_KEYS: Readonly<Record<string, string>> = { Backspace: '⌫', Tab: '⇥', Enter: '↩', Esc: 'esc' };

/** The caps to draw for a key, as people of the platform know them: `⇧ ⌘ P` or `Ctrl Shift P`. */
export function keyCaps(text: string, mac: boolean): string[] {
  const { ctrl, alt, shift, meta, key } = parseKey(text, mac);
  const cap = ARROWS[key] ?? (mac ? MAC_KEYS[key] : undefined) ?? (key === 'Plus' ? '+' : key);
  const held: [boolean, string, string][] = [
    [ctrl, '⌃', 'Ctrl'],
    [alt, '⌥', 'Alt'],
    [shift, '⇧', 'Shift'],
    [meta, '⌘', 'Win'],
  ];
  return [...held.filter(([on]) => on).map(([, onMac, elsewhere]) => (mac ? onMac : elsewhere)), cap];
}

/** The key in one line of text: `⇧⌘P` or `Ctrl+Shift+P`. */
export function keyText(text: string, mac: boolean): string {
  return keyCaps(text, mac).join(mac ? '' : '+');
}

const ARIA_KEYS: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/** The key as `aria-keyshortcuts` wants it. */
export function ariaKey(text: string, mac: boolean): string {
  const { ctrl, alt, shift, meta, key } = parseKey(text, mac);
  const held = [ctrl && 'Control', alt && 'Alt', shift && 'Shift', meta && 'Meta'];
  return [...held.filter((name) => name !== false), ARIA_KEYS[key] ?? key].join('+');
}
