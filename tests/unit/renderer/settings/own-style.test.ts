import { describe, expect, it } from 'vitest';
import { ownSample, templateProblem } from '../../../../renderer/settings/own-style';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';

describe('a dateline style of one’s own', () => {
  it('is shown as a story would begin', () => {
    const house = { ...DEFAULT_HOUSE, agency: 'ANSA', language: 'en' };
    const style = {
      place: 'upper',
      months: 'short',
      date: 'day-month',
      template: '({agency}) - {place}, {date} - ',
    } as const;
    expect(ownSample(house, style)).toBe('(ANSA) - LIMA, 21 Jan - Text');
  });

  it('says what is wrong with its template', () => {
    expect(templateProblem('{place}, {date} ({agency}) — ', 'month-day')).toBeNull();
    expect(templateProblem('{place} — ', 'none')).toBeNull();
    expect(templateProblem('{place} — ', 'month-day')).toContain('{date}');
    expect(templateProblem('{date} — ', 'month-day')).toContain('{place}');
    expect(templateProblem('{place}, {day} — ', 'none')).toContain('{day}');
  });
});
