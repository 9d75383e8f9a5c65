import { describe, expect, it } from 'vitest';
import { canRun, provideCommands, provideFallback, runCommand } from '../../../../renderer/state/commands';

describe('commands', () => {
  it('cannot run before somebody takes them on, nor after it is given back', () => {
    let ran = 0;
    expect(canRun('story.new')).toBe(false);
    expect(runCommand('story.new')).toBe(false);
    const giveBack = provideCommands({ 'story.new': () => (ran += 1) });
    expect(canRun('story.new')).toBe(true);
    expect(runCommand('story.new')).toBe(true);
    giveBack();
    expect(runCommand('story.new')).toBe(false);
    expect(ran).toBe(1);
  });

  it('do not run while they do not apply', () => {
    let open = false;
    let ran = 0;
    const giveBack = provideCommands({ 'tab.close': { can: () => open, run: () => (ran += 1) } });
    expect(runCommand('tab.close')).toBe(false);
    open = true;
    expect(canRun('tab.close')).toBe(true);
    expect(runCommand('tab.close')).toBe(true);
    expect(ran).toBe(1);
    giveBack();
  });

  it('belong to whoever took them on last', () => {
    const told: string[] = [];
    const first = provideCommands({ 'view.list': () => told.push('first') });
    const second = provideCommands({ 'view.list': () => told.push('second') });
    runCommand('view.list');
    second();
    runCommand('view.list');
    first();
    expect(told).toEqual(['second', 'first']);
  });

  it('that nobody took on go to the open story', () => {
    const told: string[] = [];
    const giveBack = provideFallback({
      can: (id) => id === 'format.bold',
      run: (id) => {
        told.push(id);
        return true;
      },
    });
    expect(canRun('format.bold')).toBe(true);
    expect(canRun('format.italic')).toBe(false);
    expect(runCommand('format.bold')).toBe(true);
    expect(runCommand('format.italic')).toBe(false);
    expect(told).toEqual(['format.bold']);
    giveBack();
    expect(canRun('format.bold')).toBe(false);
  });
});
