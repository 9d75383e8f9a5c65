import * as v from 'valibot';

/** The whole number a person has written, `1,200` or `1 200` too; null for what is none or does not fit the schema. */
export function countIn(text: string, schema: v.GenericSchema<number>): number | null {
  const digits = text.replace(/[\s,.’']/gu, '');
  const parsed = v.safeParse(schema, /^\d{1,9}$/.test(digits) ? Number(digits) : null);
  return parsed.success ? parsed.output : null;
}
