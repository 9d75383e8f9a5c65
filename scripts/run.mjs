import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment; ours when absent
 * @property {string} [cwd] the checkout when absent
 * @property {'through' | 'stderr' | 'results' | 'capture'} [output] where it prints: on our own streams, all on stderr,
 *   stdout kept and stderr on ours, or all kept
 */

/**
 * Runs a program to its end. Signals we receive are passed on, so that ending us ends it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{code: number, output: string}>} its exit code (128 + the signal that ended it, as shells count)
 *   and, what was kept of its output
 */
export function run(program, args, { env = process.env, cwd = ROOT, output = 'through' } = {}) {
  const streams = /** @type {const} */ ({
    through: ['inherit', 'inherit', 'inherit'],
    stderr: ['ignore', 2, 2],
    results: ['ignore', 'pipe', 'inherit'],
    capture: ['ignore', 'pipe', 'pipe'],
  })[output];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, cwd, stdio: [...streams], windowsHide: true });
    const stopForwarding = forwardSignals(child);
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        printed += text;
      });
    }
    child.once('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stopForwarding();
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output: printed });
    });
  });
}

/**
 * Runs a script of a package in this same Node.
 * @param {string} script path of the script inside the checkout, `/` between folders
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/**
 * Runs npm: the one we were started with, else the one on the path.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('npm-cli.js')) return runNode(cli, args, options);
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  return run('npm', args, options);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void}
 */
function forwardSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // A terminal sends Ctrl+C to everyone in front of it; a second one would cut short an orderly end.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}
