import type { CommandId } from '../../shared/commands';
import { ON_MAC } from '../ui/platform';
import { canRun, runCommand } from './commands';
import { guardInput, takeKey } from './handover';
import { commandFor, type Layout } from './strokes';

/** Commands that go on while their key is held down. */
const REPEATING: ReadonlySet<CommandId> = new Set([
  'edit.undo',
  'edit.redo',
  'edit.moveUp',
  'edit.moveDown',
  'block.indent',
  'block.outdent',
  'tab.next',
  'tab.previous',
  'go.nextPane',
  'go.previousPane',
]);

let layout: Layout = new Map();

/**
 * Listens to the keys of the window before anything else does, and carries out the commands they stand for. Keys
 * that no command wants now go on to whatever has the focus. Under a modal dialog only undo and redo work.
 */
export function listenToKeys(): void {
  void learnLayout();
  guardInput();
  window.addEventListener(
    'keydown',
    (event) => {
      const id = commandFor(event, ON_MAC, layout);
      const wanted = id !== null && canRun(id) && (!inModal() || id === 'edit.undo' || id === 'edit.redo');
      if (!wanted && !takeKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (wanted && (!event.repeat || REPEATING.has(id))) runCommand(id);
    },
    { capture: true },
  );
}

function inModal(): boolean {
  return document.querySelector('.ui-dialog') !== null;
}

/** What the keys of this keyboard give, where the system tells: digits and signs are then found on any layout. */
async function learnLayout(): Promise<void> {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard');
  if (typeof keyboard !== 'object' || keyboard === null) return;
  const ask: unknown = Reflect.get(keyboard, 'getLayoutMap');
  if (typeof ask !== 'function') return;
  try {
    const map: unknown = await Reflect.apply(ask, keyboard, []);
    if (isLayout(map)) layout = map;
  } catch {
    // Some systems do not tell; the places of a US keyboard are then used.
  }
}

function isLayout(map: unknown): map is Layout {
  return typeof map === 'object' && map !== null && 'get' in map && typeof map.get === 'function';
}
