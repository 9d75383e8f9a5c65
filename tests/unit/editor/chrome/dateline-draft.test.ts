import { describe, expect, it } from 'vitest';
import { datelineOf, draftOf } from '../../../../renderer/editor/chrome/dateline-draft';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import type { Dateline } from '../../../../shared/story/place';

const tokyo: Dateline = {
  places: [{ name: 'Tokyo', region: '', country: '', countryCode: '', timeZone: 'Asia/Tokyo' }],
  date: '2017-03-20',
  source: 'TASS',
};

describe('the dateline being edited', () => {
  it('comes back unchanged, with what is known of the place beside its name', () => {
    expect(datelineOf(draftOf(tokyo, '2026-01-01'), tokyo.places, DEFAULT_HOUSE)).toEqual(tokyo);
  });

  it('starts with today and the house’s own agency', () => {
    expect(draftOf(null, '2026-01-01')).toEqual({ place: '', date: '2026-01-01', agency: '' });
  });

  it('is none without a place, undated without a date', () => {
    expect(datelineOf({ place: ' ', date: '2026-01-01', agency: '' }, [], DEFAULT_HOUSE)).toBeNull();
    const undated = datelineOf({ place: 'Athens', date: '', agency: '' }, [], DEFAULT_HOUSE);
    expect(undated).toMatchObject({ places: [{ name: 'Athens' }], date: null, source: null });
  });
});
