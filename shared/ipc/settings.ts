import * as v from 'valibot';
import { DEFAULT_HOUSE, HouseSchema } from '../house/house';
import { NO_WIRES, WireSettingsSchema } from '../wires/settings';

/** What a person decides on this machine. */
export const SettingsSchema = v.strictObject({
  house: HouseSchema,
  /** Who is writing: the author of versions and the default byline. */
  author: v.string(),
  theme: v.picklist(['system', 'light', 'dark']),
  smartQuotes: v.boolean(),
  spellcheck: v.boolean(),
  /** Whether the desk's rules of style are looked after as one types. */
  stylecheck: v.boolean(),
  /** Whether exports leave the position on the globe in pictures, unless the export says otherwise. */
  photoLocation: v.boolean(),
  wires: WireSettingsSchema,
});

/** What a person decides on this machine. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Settings of nobody yet. */
export const DEFAULT_SETTINGS: Settings = {
  house: DEFAULT_HOUSE,
  author: '',
  theme: 'system',
  smartQuotes: true,
  spellcheck: true,
  stylecheck: true,
  photoLocation: false,
  wires: NO_WIRES,
};
