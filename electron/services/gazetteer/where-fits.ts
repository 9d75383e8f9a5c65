import { countryName } from '../../../shared/dateline/country-names';
import { findCountry } from '../../../shared/dateline/countries';
import { findRegion } from '../../../shared/dateline/regions';
import { foldName } from './fold-name';
import type { GazetteerPlace } from './row';

/** Whether what was typed after the comma begins the place's region or country: `paris, tex`, `buffalo, N.Y.`. */
export function whereFits({ region, countryCode }: GazetteerPlace, where: string): boolean {
  return where
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => {
      const wanted = foldName(part);
      const exact = findRegion(part);
      if (exact?.name === region && exact.countryCode === countryCode) return true;
      if (findCountry(part)?.code === countryCode) return true;
      return [region, countryName(countryCode)].some((each) => foldName(each).startsWith(wanted));
    });
}
