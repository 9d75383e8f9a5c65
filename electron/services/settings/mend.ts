import * as v from 'valibot';

const Fields = v.record(v.string(), v.unknown());

/** The fields of a value; none when it is no object. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  const parsed = v.safeParse(Fields, value);
  return parsed.success ? parsed.output : {};
}

/** The value if it is what the schema says, otherwise the fallback. */
export function orElse<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  fallback: v.InferOutput<Schema>,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : fallback;
}

/** Those of a list that are what the schema says; none when it is no list. */
export function eachOf<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema>[] {
  const all: unknown[] = Array.isArray(value) ? value : [];
  return all.flatMap((one) => {
    const parsed = v.safeParse(schema, one);
    return parsed.success ? [parsed.output] : [];
  });
}
