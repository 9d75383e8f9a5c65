import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** How long the system may take to clear away killed processes. */
const PATIENCE_MS = 5_000;

/**
 * Kills a process and all it started at once, as a power cut would, and waits until none is left.
 * The process must lead a group of its own (Playwright starts every application so).
 */
export async function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
  const until = Date.now() + PATIENCE_MS;
  while (groupRuns(pid)) {
    if (Date.now() > until) throw new Error(`Processes of ${pid} are still there after they were killed`);
    await wait(10);
  }
}

function groupRuns(group: number): boolean {
  if (process.platform !== 'linux') {
    try {
      process.kill(-group, 0);
      return true;
    } catch {
      return false;
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => runsIn(pid, group));
}

/** Whether a process is of the group and does more than wait to be cleared away. */
function runsIn(pid: string, group: number): boolean {
  try {
    // "pid (name) state parent group …"; the name may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(of) === group && state !== 'Z';
  } catch {
    return false;
  }
}
