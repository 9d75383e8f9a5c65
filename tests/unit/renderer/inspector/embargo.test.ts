import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allZones,
  clockIn,
  embargoHere,
  firstEmbargo,
  instantIn,
  knownZone,
  zoneName,
  zoneOfText,
} from '../../../../renderer/inspector/embargo';

describe('the time of an embargo', () => {
  it.each([
    ['Asia/Tokyo', '2026-03-20', '10:00', '2026-03-20T01:00:00.000Z'],
    ['UTC', '2026-03-20', '10:00', '2026-03-20T10:00:00.000Z'],
    ['America/New_York', '2026-01-05', '00:01', '2026-01-05T05:01:00.000Z'],
    ['Asia/Kathmandu', '2026-01-05', '06:00', '2026-01-05T00:15:00.000Z'],
    // The hour left out on 8 March 2026: taken as it is after the change.
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    // The hour that comes twice on 1 November 2026: the second, so that nothing goes out early.
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T06:30:00.000Z'],
  ])('%s %s %s', (zone, day, time, instant) => {
    expect(instantIn(zone, { day, time })).toBe(instant);
  });

  it('is none while the day or the hour is not written in full', () => {
    expect(instantIn('UTC', { day: '', time: '10:00' })).toBeNull();
    expect(instantIn('UTC', { day: '2026-02-30', time: '10:00' })).toBeNull();
    expect(instantIn('UTC', { day: '2026-02-03', time: '' })).toBeNull();
  });

  it('reads back as it was written, in every zone and season', () => {
    const zones = ['Asia/Tokyo', 'Europe/Moscow', 'America/St_Johns', 'Pacific/Apia', 'Africa/Cairo', 'UTC'];
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const clock = clockIn(zone, new Date(minute * 60_000).toISOString());
        const instant = instantIn(zone, clock);
        expect(instant).not.toBeNull();
        expect(Date.parse(instant ?? '')).toBeGreaterThanOrEqual(minute * 60_000);
        expect(Date.parse(instant ?? '') - minute * 60_000).toBeLessThanOrEqual(24 * 3_600_000);
      }),
    );
  });

  it('is offered for tomorrow at six by the clocks of the zone', () => {
    expect(firstEmbargo('2026-03-20T20:00:00.000Z', 'Asia/Tokyo')).toEqual({
      until: '2026-03-21T21:00:00.000Z',
      zone: 'Asia/Tokyo',
    });
  });
});

describe('a time zone', () => {
  it('is said by its city', () => {
    expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires, Argentina');
    expect(zoneName('Asia/Tokyo')).toBe('Tokyo');
    expect(zoneName('UTC')).toBe('UTC');
  });

  it('is found by its name or its city, and never guessed', () => {
    const zones = allZones();
    expect(zones[0]).toBe('UTC');
    expect(zoneOfText('asia/tokyo', zones)).toBe('Asia/Tokyo');
    expect(zoneOfText(' new york ', zones)).toBe('America/New_York');
    expect(zoneOfText('Tok', zones)).toBeNull();
    expect(zoneOfText('', zones)).toBeNull();
  });

  it('falls back to UTC when nobody knows it', () => {
    expect(knownZone('Mars/Olympus_Mons')).toBe('UTC');
    expect(knownZone('')).toBe('UTC');
  });
});

describe('an embargo here', () => {
  const embargo = { until: '2026-03-20T01:00:00.000Z', zone: 'Asia/Tokyo' };

  it('is said by the clocks on the wall', () => {
    expect(embargoHere(embargo, '2026-03-19T12:00:00.000Z', 'America/New_York').when).toBe(
      'Thursday 19 March 2026, 21:00',
    );
  });

  it.each([
    ['2026-03-20T01:00:00.000Z', 'has passed'],
    ['2026-03-20T00:59:30.000Z', 'in 1 min'],
    ['2026-03-19T11:00:00.000Z', 'in 14 hours'],
    ['2026-03-16T01:00:00.000Z', 'in 4 days'],
  ])('at %s it %s', (now, left) => {
    expect(embargoHere(embargo, now, 'UTC').left).toBe(left);
  });
});
