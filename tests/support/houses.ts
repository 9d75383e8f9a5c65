import { DATELINE_STYLES, DEFAULT_HOUSE, type House } from '../../shared/house/house';

/** A house of every dateline style. */
export const HOUSES: readonly House[] = DATELINE_STYLES.map((datelineStyle) => ({
  ...DEFAULT_HOUSE,
  datelineStyle,
}));
