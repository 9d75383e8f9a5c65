import { describe, expect, it } from 'vitest';
import {
  existingText,
  notesOf,
  obstacle,
  orderOf,
  toggled,
  OFFERED_FORMATS,
} from '../../../../renderer/filing/exporting';
import { FIRST_CHOICES } from '../../../../renderer/filing/remembered';
import { EXPORT_FORMATS } from '../../../../shared/ipc/exchange';

const free = { id: 'a', headline: 'A' };
const held = { id: 'c', headline: 'C' };
const choices = { ...FIRST_CHOICES, folder: '/home/anna/out' };

describe('an export', () => {
  it('offers every format there is', () => {
    expect([...OFFERED_FORMATS].sort()).toEqual([...EXPORT_FORMATS].sort());
  });

  it('does not start without a format or against an embargo nobody waived', () => {
    expect(obstacle(choices, 0, false)).toBeNull();
    expect(obstacle({ ...choices, formats: [] }, 0, false)).not.toBeNull();
    expect(obstacle(choices, 1, false)).not.toBeNull();
    expect(obstacle(choices, null, true)).not.toBeNull();
    expect(obstacle(choices, 1, true)).toBeNull();
  });

  it('asks before it overwrites and never waives an embargo by itself', () => {
    const order = orderOf(
      [free, held],
      { ...choices, formats: ['text', 'html'] },
      { embargoed: [], location: false },
    );
    expect(order).toMatchObject({ existing: 'ask', embargoed: [], stories: ['a', 'c'] });
    expect(order.formats).toEqual(['html', 'text']);
  });

  it('switches formats on and off', () => {
    expect(toggled(toggled(['html'], 'pdf'), 'html')).toEqual(['pdf']);
  });

  it('tells each note once, the loud ones first', () => {
    const info = { level: 'info', code: 'i', message: 'Editors’ notes stay here.' } as const;
    const warning = { level: 'warning', code: 'w', message: 'A picture is missing.' } as const;
    const outcome = { headline: '', files: [] };
    const report = {
      job: 'j',
      folder: '/out',
      cancelled: false,
      outcomes: [
        { ...outcome, story: 'a', notes: [info] },
        { ...outcome, story: 'b', notes: [info, warning] },
      ],
    };
    expect(notesOf(report)).toEqual([warning, info]);
  });
});

describe('files that are there already', () => {
  it('are named, and counted', () => {
    const failure = (count: number) => ({ code: 'export.exists', facts: { name: 'talks.html', count } });
    expect(existingText(failure(1))).toBe('talks.html is in that folder already. Replace it, or keep both?');
    expect(existingText(failure(2))).toContain('talks.html and one other file are');
    expect(existingText(failure(5))).toContain('and 4 other files are');
  });
});
