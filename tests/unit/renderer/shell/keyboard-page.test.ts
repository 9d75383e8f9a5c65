import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { keyboardMarkdown, keySections } from '../../../../renderer/shell/keyboardPage';
import { ariaKey, keyCaps, keyText } from '../../../../renderer/ui/keys';
import { COMMAND_IDS, keyOf } from '../../../../shared/commands';

const PAGE = join(import.meta.dirname, '../../../../docs/keyboard.md');

describe('the page of keys', () => {
  it('is what docs/keyboard.md says (UPDATE_DOCS=1 writes it anew)', async () => {
    const page = await format(keyboardMarkdown(), { ...(await resolveConfig(PAGE)), parser: 'markdown' });
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it.each([true, false])('names every command that has a key (Mac: %s)', (mac) => {
    const rows = keySections(mac).flatMap((section) => section.rows);
    expect(rows).toHaveLength(COMMAND_IDS.filter((id) => keyOf(id, mac) !== null).length);
  });
});

describe('a key', () => {
  it('is written as people of the platform know it', () => {
    expect(keyText('Mod+Shift+P', false)).toBe('Ctrl+Shift+P');
    expect(keyText('Mod+Shift+P', true)).toBe('⇧⌘P');
    expect(keyText('Mod+Plus', false)).toBe('Ctrl++');
    expect(keyCaps('Alt+Shift+Up', true)).toEqual(['⌥', '⇧', '↑']);
    expect(keyText('Ctrl+Cmd+F', true)).toBe('⌃⌘F');
  });

  it('is told to screen readers', () => {
    expect(ariaKey('Mod+Shift+P', false)).toBe('Control+Shift+P');
    expect(ariaKey('Mod+Alt+Down', true)).toBe('Alt+Meta+ArrowDown');
  });
});
