import { spawn } from 'node:child_process';
import { lacksDisplay } from './ensure/system.mjs';
import { say, Trouble } from './say.mjs';

const SCREEN = '1600x1000x24';

/**
 * Does work that opens windows: on the display there is, else on a virtual one that ends with the work.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work is given the environment that names the display
 * @returns {Promise<T>}
 */
export async function onDisplay(work) {
  if (!lacksDisplay()) return work(process.env);
  // Xvfb takes the first free number by itself and tells it on the fourth stream; xvfb-run would leave it behind
  // when it is ended by a signal.
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  try {
    const display = `:${await numberOf(server)}`;
    say(`No display here: windows open on a virtual one (${display}, ${SCREEN})`);
    return await work({ ...process.env, DISPLAY: display });
  } finally {
    server.kill();
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function numberOf(server) {
  return new Promise((resolve, reject) => {
    const failed = () => {
      reject(
        new Trouble(
          'The virtual display (Xvfb) did not start.',
          `See what this says: Xvfb -screen 0 ${SCREEN}`,
        ),
      );
    };
    server.once('error', failed).once('exit', failed);
    server.stdio[3]?.once('data', (/** @type {Buffer} */ number) => {
      server.off('exit', failed);
      resolve(number.toString().trim());
    });
  });
}
