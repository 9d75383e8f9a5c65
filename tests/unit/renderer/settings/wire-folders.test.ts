import { expect, test } from 'vitest';
import { boundedCount, withFolder } from '../../../../renderer/settings/wire-folders';

test('a folder is called after its last part, on any system, and is added once', () => {
  const one = withFolder([], 'a', '/srv/wires/AP/');
  expect(one).toEqual([{ id: 'a', name: 'AP', path: '/srv/wires/AP/', paused: false, subfolders: false }]);
  expect(withFolder(one ?? [], 'b', 'D:\\feeds\\dpa')?.[1]?.name).toBe('dpa');
  expect(withFolder(one ?? [], 'b', '/srv/wires/AP/')).toBeNull();
});

test.each([
  ['7', 7],
  [' 1,500 ', 1_500],
  ['0', null],
  ['99999', null],
  ['seven', null],
  ['1.5', null],
  ['', null],
])('a count typed as “%s” is %s', (text, count) => {
  expect(boundedCount(text, { least: 1, most: 5_000 })).toBe(count);
});
