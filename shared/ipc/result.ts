/** A fact about an error, for the sentence that is shown. */
export type Fact = string | number | boolean;

/** What went wrong: a stable code and the facts to show. Never a stack. */
export interface Failure {
  code: string;
  facts: Readonly<Record<string, Fact>>;
}

/** What an operation came to: a value, or what went wrong. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** The result of success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The result of failure. */
export function fail(
  code: string,
  facts: Readonly<Record<string, Fact>> = {},
): { ok: false; error: Failure } {
  return { ok: false, error: { code, facts } };
}
