import { describe, expect, it } from 'vitest';
import { templateProblem } from '../../../../renderer/settings/own-style';

describe('a dateline style of one’s own', () => {
  it('says what is wrong with its template', () => {
    expect(templateProblem('{place}, {date} ({agency}) — ', 'month-day')).toBeNull();
    expect(templateProblem('{place} — ', 'none')).toBeNull();
    expect(templateProblem('{place} — ', 'month-day')).toContain('{date}');
    expect(templateProblem('{date} — ', 'month-day')).toContain('{place}');
    expect(templateProblem('{place}, {day} — ', 'none')).toContain('{day}');
  });
});
