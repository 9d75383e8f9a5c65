import { fail, type Result } from '../../../shared/ipc/result';
import type { Clock } from '../../../shared/clock';

/** An answer that has to come within some milliseconds. Errors: `wires.silent`, those of the answer. */
export function inTime<T>(
  clock: Pick<Clock, 'after'>,
  asked: Promise<Result<T>>,
  ms: number,
): Promise<Result<T>> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(ms, () => resolve(fail('wires.silent')));
    asked.finally(callOff).then(resolve, reject);
  });
}
