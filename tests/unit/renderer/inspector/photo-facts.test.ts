import { describe, expect, it } from 'vitest';
import {
  photoAt,
  placeOfText,
  placeText,
  takenDay,
  withTakenDay,
} from '../../../../renderer/inspector/photo-facts';
import { newStory } from '../../../../shared/story/create';
import { emptyPhoto } from '../../../../shared/story/photo';

const photo = { ...emptyPhoto(), takenAt: '2026-03-20T14:05:00+09:00' };

describe('what is said of a photo', () => {
  it('is found at the lead and in the body', () => {
    const story = {
      ...newStory({ now: '2026-03-20T00:00:00Z' }),
      lead: photo,
      body: [{ id: 'b1', kind: 'photo' as const, photo: emptyPhoto() }],
    };
    expect(photoAt(story, 'lead')).toBe(photo);
    expect(photoAt(story, 'b1')?.takenAt).toBeNull();
    expect(photoAt(story, 'b2')).toBeNull();
  });

  it('keeps the hour with its day only', () => {
    expect(takenDay(photo)).toBe('2026-03-20');
    expect(withTakenDay(photo, '2026-03-20')).toBe('2026-03-20T14:05:00+09:00');
    expect(withTakenDay(photo, '2026-03-19')).toBe('2026-03-19');
    expect(withTakenDay(photo, '')).toBeNull();
  });

  it('keeps what was known of a place whose name stays', () => {
    const tokyo = { name: 'Tokyo', region: '', country: '', countryCode: '', timeZone: 'Asia/Tokyo' };
    const taken = { ...photo, place: tokyo };
    expect(placeOfText(placeText(taken), taken, 'en')).toEqual(tokyo);
    expect(placeOfText('Sendai, Japan', taken, 'en')).toMatchObject({ name: 'Sendai', country: 'Japan' });
    expect(placeOfText('', taken, 'en')).toBeNull();
  });
});
