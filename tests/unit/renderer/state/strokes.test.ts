import { describe, expect, it } from 'vitest';
import { commandFor, type Press } from '../../../../renderer/state/strokes';
import { parseKey } from '../../../../renderer/ui/keys';
import { COMMAND_IDS, commandOf, keyOf } from '../../../../shared/commands';

const NO_LAYOUT = new Map<string, string>();
const GERMAN = new Map([
  ['Slash', '-'],
  ['Minus', 'ß'],
  ['Digit0', '0'],
  ['BracketLeft', 'ü'],
  ['KeyZ', 'y'],
  ['KeyY', 'z'],
]);

/** A press written as `Ctrl+Shift+P`, with what the keyboard says of it. */
function press(held: string, key: string, code: string, more: Partial<Press> = {}): Press {
  return {
    key,
    code,
    ctrlKey: held.includes('Ctrl'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
    metaKey: held.includes('Cmd'),
    isComposing: false,
    getModifierState: () => false,
    ...more,
  };
}

describe('keys', () => {
  it('stand for commands', () => {
    expect(commandFor(press('Ctrl', 'n', 'KeyN'), false, NO_LAYOUT)).toBe('story.new');
    expect(commandFor(press('Ctrl Shift', 'P', 'KeyP'), false, NO_LAYOUT)).toBe('palette.open');
    expect(commandFor(press('', 'F1', 'F1'), false, NO_LAYOUT)).toBe('help.keyboard');
    expect(commandFor(press('Shift', 'F6', 'F6'), false, NO_LAYOUT)).toBe('go.previousPane');
    expect(commandFor(press('Ctrl', 'Tab', 'Tab'), false, NO_LAYOUT)).toBe('tab.next');
    expect(commandFor(press('Alt Shift', 'ArrowUp', 'ArrowUp'), false, NO_LAYOUT)).toBe('edit.moveUp');
    expect(commandFor(press('Ctrl', ',', 'Comma'), false, NO_LAYOUT)).toBe('app.settings');
  });

  it('need exactly their modifiers', () => {
    expect(commandFor(press('', 'n', 'KeyN'), false, NO_LAYOUT)).toBeNull();
    expect(commandFor(press('Ctrl Alt Shift', 'j', 'KeyJ'), false, NO_LAYOUT)).toBeNull();
    expect(commandFor(press('Cmd', 'n', 'KeyN'), false, NO_LAYOUT)).toBeNull();
  });

  it('use Cmd on a Mac, where Option writes signs', () => {
    expect(commandFor(press('Cmd', 'n', 'KeyN'), true, NO_LAYOUT)).toBe('story.new');
    expect(commandFor(press('Ctrl', 'n', 'KeyN'), true, NO_LAYOUT)).toBeNull();
    expect(commandFor(press('Cmd Alt', '™', 'Digit2'), true, NO_LAYOUT)).toBe('block.subhead');
    expect(commandFor(press('Cmd Alt', 'Dead', 'KeyN'), true, NO_LAYOUT)).toBe('block.note');
    expect(commandFor(press('Cmd Shift', 'z', 'KeyZ'), true, NO_LAYOUT)).toBe('edit.redo');
  });

  it('are found by their place where Shift writes another sign', () => {
    expect(commandFor(press('Ctrl Shift', '*', 'Digit8'), false, NO_LAYOUT)).toBe('block.bullets');
    expect(commandFor(press('Ctrl Shift', '+', 'Equal'), false, NO_LAYOUT)).toBe('format.sup');
    expect(commandFor(press('Ctrl Shift', '_', 'Minus'), false, NO_LAYOUT)).toBe('insert.rule');
  });

  it('are those of the keyboard in use: German', () => {
    expect(commandFor(press('Ctrl', 'z', 'KeyY'), false, GERMAN)).toBe('edit.undo');
    expect(commandFor(press('Ctrl', 'y', 'KeyZ'), false, GERMAN)).toBe('edit.redo');
    expect(commandFor(press('Ctrl Shift', '=', 'Digit0'), false, GERMAN)).toBe('block.pullquote');
    expect(commandFor(press('Ctrl Shift', '_', 'Slash'), false, GERMAN)).toBe('insert.rule');
    expect(commandFor(press('Ctrl', 'ü', 'BracketLeft'), false, GERMAN)).toBe('block.outdent');
  });

  it('are those of the keyboard in use: French digits, Russian letters', () => {
    expect(commandFor(press('Ctrl', '&', 'Digit1'), false, new Map([['Digit1', '&']]))).toBe('go.list');
    expect(commandFor(press('Ctrl', 'и', 'KeyB'), false, new Map([['KeyB', 'и']]))).toBe('format.bold');
    expect(commandFor(press('Ctrl Shift', 'З', 'KeyP'), false, new Map([['KeyP', 'з']]))).toBe(
      'palette.open',
    );
  });

  it('never act on AltGr, which writes text', () => {
    const altGraph = { getModifierState: (name: string) => name === 'AltGraph' };
    expect(commandFor(press('Ctrl Alt', '²', 'Digit2', altGraph), false, GERMAN)).toBeNull();
    expect(commandFor(press('Ctrl Alt', '}', 'Digit0', altGraph), false, GERMAN)).toBeNull();
    expect(commandFor(press('Ctrl Alt', 'ń', 'KeyN', altGraph), false, NO_LAYOUT)).toBeNull();
  });

  it('never act inside a composition', () => {
    expect(commandFor(press('Ctrl', 'n', 'KeyN', { isComposing: true }), false, NO_LAYOUT)).toBeNull();
    expect(commandFor(press('', 'Process', 'KeyN'), false, NO_LAYOUT)).toBeNull();
  });

  it('leave the system its roles', () => {
    expect(commandFor(press('Ctrl', 'c', 'KeyC'), false, NO_LAYOUT)).toBeNull();
    expect(commandFor(press('Ctrl', 'v', 'KeyV'), false, NO_LAYOUT)).toBeNull();
    expect(commandFor(press('Ctrl', 'a', 'KeyA'), false, NO_LAYOUT)).toBeNull();
    expect(commandFor(press('Ctrl', 'q', 'KeyQ'), false, NO_LAYOUT)).toBeNull();
    expect(commandFor(press('Ctrl', '0', 'Digit0'), false, NO_LAYOUT)).toBeNull();
  });

  it.each([true, false])('are given to one command each (Mac: %s)', (mac) => {
    const keys = COMMAND_IDS.flatMap((id) => {
      const key = keyOf(id, mac);
      return key === null ? [] : [JSON.stringify(parseKey(key, mac))];
    });
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([true, false])('reach every command of the window that has one (Mac: %s)', (mac) => {
    const named: Readonly<Record<string, string>> = { Up: 'ArrowUp', Down: 'ArrowDown', Right: 'ArrowRight' };
    for (const id of COMMAND_IDS) {
      const key = keyOf(id, mac);
      if (key === null || commandOf(id).role !== undefined) continue;
      const { ctrl, alt, shift, meta, key: name } = parseKey(key, mac);
      const code = /^[A-Z]$/.test(name)
        ? `Key${name}`
        : /^\d$/.test(name)
          ? `Digit${name}`
          : (SIGNS[name] ?? name);
      const written = alt || (shift && !/^[A-Z]$/.test(name) && name.length === 1) ? '§' : name;
      const pressed = press('', named[name] ?? (name.length === 1 ? written : name), code, {
        ctrlKey: ctrl,
        altKey: alt,
        shiftKey: shift,
        metaKey: meta,
      });
      expect(commandFor(pressed, mac, NO_LAYOUT), key).toBe(id);
    }
  });
});

const SIGNS: Readonly<Record<string, string>> = {
  '=': 'Equal',
  '-': 'Minus',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
  ',': 'Comma',
};
