import * as v from 'valibot';
import { EXPORT_FORMATS } from '../../shared/ipc/exchange';

/** What was chosen at the last export on this machine, to be offered again. */
const ChoicesSchema = v.strictObject({
  formats: v.array(v.picklist(EXPORT_FORMATS)),
  images: v.picklist(['inline', 'beside']),
  /** Whether a wire text goes out in takes. */
  takes: v.optional(v.boolean(), false),
  /** `''` before the first export. */
  folder: v.string(),
  siteFolder: v.string(),
});

/** What was chosen at the last export on this machine. */
export type ExportChoices = v.InferOutput<typeof ChoicesSchema>;

/** The choices before anybody has made any. */
export const FIRST_CHOICES: ExportChoices = {
  formats: ['html'],
  images: 'inline',
  takes: false,
  folder: '',
  siteFolder: '',
};

const KEY = 'dateline.export';

/** The part of the window's storage that is used. */
type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The choices of last time; the first ones where there are none that can be read. */
export function rememberedChoices(store: Store = window.localStorage): ExportChoices {
  const parsed = v.safeParse(ChoicesSchema, parseJson(store.getItem(KEY) ?? ''));
  return parsed.success ? parsed.output : FIRST_CHOICES;
}

/** Keeps the choices for next time. */
export function rememberChoices(choices: ExportChoices, store: Store = window.localStorage): void {
  store.setItem(KEY, JSON.stringify(choices));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
