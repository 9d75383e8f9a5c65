import * as v from 'valibot';

/** The bounds of what is kept of the wires. */
export const WIRE_DAYS = { least: 1, most: 90, usual: 7 } as const;
export const WIRE_ITEMS = { least: 50, most: 50_000, usual: 5_000 } as const;

/** The most folders watched at once. */
export const MOST_WIRE_FOLDERS = 50;

/** A folder that incoming wire copy is taken from. */
export const WireFolderSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  /** What the desk calls it, e.g. `AP`; never empty. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  path: v.pipe(v.string(), v.minLength(1)),
  /** Left alone for now; what came in stays in the list. */
  paused: v.boolean(),
  /** Whether the folders in it count. */
  subfolders: v.boolean(),
});

/** A folder that incoming wire copy is taken from. */
export type WireFolder = v.InferOutput<typeof WireFolderSchema>;

/** Where wire copy comes from and how much of it is kept: the newest, within both bounds. */
export const WireSettingsSchema = v.strictObject({
  folders: v.pipe(v.array(WireFolderSchema), v.maxLength(MOST_WIRE_FOLDERS)),
  days: v.pipe(v.number(), v.integer(), v.minValue(WIRE_DAYS.least), v.maxValue(WIRE_DAYS.most)),
  items: v.pipe(v.number(), v.integer(), v.minValue(WIRE_ITEMS.least), v.maxValue(WIRE_ITEMS.most)),
});

/** Where wire copy comes from and how much of it is kept. */
export type WireSettings = v.InferOutput<typeof WireSettingsSchema>;

/** Nothing is watched before somebody says so. */
export const NO_WIRES: WireSettings = { folders: [], days: WIRE_DAYS.usual, items: WIRE_ITEMS.usual };
