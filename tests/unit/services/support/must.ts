import type { Failure, Result } from '../../../../shared/ipc/result';

/** The value of what must have succeeded. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`failed: ${JSON.stringify(result.error)}`);
}

/** The failure of what must have failed. */
export function failureIn(result: Result<unknown>): Failure {
  if (!result.ok) return result.error;
  throw new Error(`succeeded: ${JSON.stringify(result.value)}`);
}
