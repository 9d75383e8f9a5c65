import { COMMAND_IDS, commandOf, keyOf, type CommandId } from '../../shared/commands';
import { parseKey, type Stroke } from '../ui/keys';

/** What of a keyboard event says which key was pressed. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  getModifierState: (name: string) => boolean;
}

/** What a key gives without Shift on this keyboard, by its `code`; empty where the system does not say. */
export type Layout = Pick<ReadonlyMap<string, string>, 'get'>;

const NAMED: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Plus: '+',
  Esc: 'Escape',
};

/** The characters of the keys of a US keyboard by `code`, beside letters and digits. */
const US: Readonly<Record<string, string>> = {
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backquote: '`',
};

interface Binding {
  id: CommandId;
  stroke: Stroke;
}

const bindings = new Map<boolean, readonly Binding[]>();

/** The keys of the window: those of commands that no menu role carries out. */
function bindingsOf(mac: boolean): readonly Binding[] {
  const known = bindings.get(mac);
  if (known !== undefined) return known;
  const made = COMMAND_IDS.flatMap((id) => {
    const key = keyOf(id, mac);
    return key === null || commandOf(id).role !== undefined ? [] : [{ id, stroke: parseKey(key, mac) }];
  });
  bindings.set(mac, made);
  return made;
}

/**
 * The command a key press stands for, or null. On any keyboard: a letter is what the key types, a digit or sign
 * is also looked for where it is without Shift (`layout`) and where a US keyboard has it. AltGr writes text and
 * never starts a command; neither does a key that belongs to a composition.
 */
export function commandFor(press: Press, mac: boolean, layout: Layout): CommandId | null {
  if (press.isComposing || press.key === 'Process') return null;
  if (press.getModifierState('AltGraph')) return null;
  const held = bindingsOf(mac).filter(({ stroke }) => sameModifiers(stroke, press));
  for (const character of charactersOf(press, layout)) {
    const found = held.find(({ stroke }) => keyName(stroke.key) === character);
    if (found !== undefined) return found.id;
  }
  return null;
}

function sameModifiers(stroke: Stroke, press: Press): boolean {
  return (
    stroke.ctrl === press.ctrlKey &&
    stroke.alt === press.altKey &&
    stroke.shift === press.shiftKey &&
    stroke.meta === press.metaKey
  );
}

function keyName(key: string): string {
  return NAMED[key] ?? (key.length === 1 ? key.toLowerCase() : key);
}

/** What the key may be taken for, the surest first. */
function charactersOf({ key, code, shiftKey, altKey }: Press, layout: Layout): string[] {
  if (key.length > 1 && key !== 'Dead') return [key];
  const typed = key.toLowerCase();
  // On a Latin layout a letter key is its letter, and not the one a US keyboard has in its place.
  if (/^[a-z]$/.test(typed)) return [typed];
  const places = [layout.get(code)?.toLowerCase(), usCharacter(code)].filter((one) => one !== undefined);
  // Shift writes the other sign of a key, and Option on a Mac writes signs (Option+M is µ): only the place tells.
  return shiftKey || altKey ? places : [typed, ...places];
}

function usCharacter(code: string): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter.toLowerCase();
  return /^Digit(\d)$/.exec(code)?.[1] ?? US[code];
}
