/** How long something took, in milliseconds, one value for each time. */
export type Times = number[];

/** Something to measure, and how long it took each time. */
export interface Measured {
  work: (round: number) => unknown;
  times: Times;
}

/** Something to measure. */
export function measured(work: (round: number) => unknown): Measured {
  return { work, times: [] };
}

/** Does things in turn, again and again, so that a slow moment of the machine meets all of them alike. */
export async function inTurn(rounds: number, ...things: Measured[]): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const { work, times } of things) {
      const start = performance.now();
      await work(round);
      times.push(performance.now() - start);
    }
  }
}

/** Prints how many times as long something took as its floor; `part` 0.5 compares the middle ones. */
export function row(name: string, { times }: Measured, floor: Measured, part = 0.5): void {
  const [value, least] = [quantile(times, part), quantile(floor.times, part)];
  process.stdout.write(`${name}, ${(value / least).toFixed(2)}\n`);
  process.stderr.write(`  ${name}: ${value.toFixed(3)} ms, floor ${least.toFixed(3)} ms\n`);
}

function quantile(times: Times, part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
