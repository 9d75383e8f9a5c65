import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  DATELINE_STYLES,
  DEFAULT_HOUSE,
  HouseSchema,
  type DatelineStyleId,
} from '../../../shared/house/house';
import { datelineSample, housePresets, presetSample, withPreset } from '../../../shared/house/presets';

const SAMPLES: Record<DatelineStyleId, string> = {
  tass: 'MOSCOW, January 21. /TASS/. Text',
  ap: 'BUFFALO, N.Y. (AP) — Text',
  reuters: 'LIMA, Jan 21 (Reuters) - Text',
  afp: 'Ouagadougou, Dec 20, 2017 (AFP) - Text',
  kyodo: 'SAITAMA, Japan, Dec. 9 Kyodo - Text',
  dpa: 'Luxembourg (dpa) - Text',
  efe: 'Nueva Delhi, 21 ene (EFE).- Text',
  xinhua: 'BEIJING, March 23 (Xinhua) — Text',
  own: 'LIMA, Jan. 21 (AP) — Text',
};

describe('a preset', () => {
  for (const id of DATELINE_STYLES) {
    it(`${id}: ${SAMPLES[id]}`, () => {
      expect(presetSample(id, DEFAULT_HOUSE)).toBe(SAMPLES[id]);
      const house = withPreset(DEFAULT_HOUSE, id);
      expect(datelineSample(house)).toBe(SAMPLES[id]);
      expect(v.is(HouseSchema, house)).toBe(true);
      expect(house).toMatchObject({ datelineStyle: id, agency: housePresets[id].agency ?? 'AP' });
    });
  }

  it('is filed under its own id', () => {
    expect(Object.entries(housePresets).filter(([id, preset]) => preset.id !== id)).toEqual([]);
  });

  it('brings its language, unless it knows the house’s', () => {
    expect(withPreset(DEFAULT_HOUSE, 'efe').language).toBe('es');
    expect(withPreset({ ...DEFAULT_HOUSE, language: 'fr' }, 'afp').language).toBe('fr');
    expect(withPreset({ ...DEFAULT_HOUSE, language: 'en-GB' }, 'reuters').language).toBe('en-GB');
    expect(withPreset(withPreset(DEFAULT_HOUSE, 'efe'), 'ap').language).toBe('en');
    expect(withPreset({ ...DEFAULT_HOUSE, language: 'ja' }, 'own').language).toBe('ja');
  });

  it('leaves the rest of the house alone', () => {
    const house = { ...DEFAULT_HOUSE, desks: ['Sea'], defaultDesk: 'Sea', siteName: 'The Wire' };
    expect(withPreset(house, 'tass')).toEqual({ ...house, datelineStyle: 'tass', agency: 'TASS' });
  });

  it('shows an agency’s name that was typed', () => {
    expect(datelineSample({ ...DEFAULT_HOUSE, agency: 'Daily Planet' })).toBe(
      'BUFFALO, N.Y. (Daily Planet) — Text',
    );
  });
});
