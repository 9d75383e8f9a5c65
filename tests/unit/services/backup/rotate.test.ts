import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupFacts, backupName, type Backup } from '../../../../electron/services/backup/names';
import { outdated } from '../../../../electron/services/backup/rotate';

function backup(at: string, beforeSchema: number | null = null): Backup {
  const facts = { at, stories: 3, seq: 9, beforeSchema };
  return { ...facts, name: backupName(facts), bytes: 1 };
}

const times = (backups: readonly Backup[]): string[] => backups.map((one) => one.at);

test('a name says everything the list shows, and nothing else is taken for one', () => {
  const facts = { at: '2026-11-23T13:14:53.120Z', stories: 10_000, seq: 123_456, beforeSchema: null };
  expect(backupName(facts)).toBe('20261123T131453120Z-10000-123456.db');
  expect(backupFacts(backupName(facts))).toEqual(facts);
  const before = { ...facts, beforeSchema: 2 };
  expect(backupFacts(backupName(before))).toEqual(before);
  for (const name of ['stories.db', '../20261123T131453120Z-1-1.db', '20261123T131453120Z.partial', ''])
    expect(backupFacts(name)).toBeNull();
});

test('the newest three stay, and the newest of each of the last seven days', () => {
  const hours = ['08', '12', '16', '20'];
  const days = ['10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20'];
  const all = days.flatMap((day) => hours.map((hour) => backup(`2026-03-${day}T${hour}:00:00.000Z`)));
  const gone = new Set(outdated(all));
  expect(times(all.filter((one) => !gone.has(one)))).toEqual([
    ...['14', '15', '16', '17', '18', '19'].map((day) => `2026-03-${day}T20:00:00.000Z`),
    ...['12', '16', '20'].map((hour) => `2026-03-20T${hour}:00:00.000Z`),
  ]);
});

test('days without work do not push older backups out', () => {
  const all = ['2025-01-01', '2025-06-01', '2026-03-20'].map((day) => backup(`${day}T12:00:00.000Z`));
  expect(outdated(all)).toEqual([]);
});

test('the last two from before a change of schema stay beside the others', () => {
  const old = ['2024', '2025', '2026'].map((year, i) => backup(`${year}-01-01T12:00:00.000Z`, i + 1));
  const recent = Array.from({ length: 5 }, (_, i) => backup(`2026-03-20T1${i}:00:00.000Z`));
  expect(times(outdated([...old, ...recent]))).toEqual([
    '2024-01-01T12:00:00.000Z',
    '2026-03-20T10:00:00.000Z',
    '2026-03-20T11:00:00.000Z',
  ]);
});

test('there are never more than ten, and the newest is always among them', () => {
  const instants = fc.uniqueArray(fc.integer({ min: 0, max: 40 * 24 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(instants, (hours) => {
      const all = hours.map((hour) =>
        backup(new Date(Date.UTC(2026, 2, 1) + hour * 3_600_000).toISOString()),
      );
      const gone = new Set(outdated(all));
      const kept = all.filter((one) => !gone.has(one));
      expect(kept.length).toBeLessThanOrEqual(10);
      expect(times(kept)).toContain(times(all).sort().at(-1));
    }),
    { numRuns: 500, seed: 20260320 },
  );
});
