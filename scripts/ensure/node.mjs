import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { Trouble } from '../say.mjs';

/** Makes sure that this Node is one Dateline can be built with; package.json says which. */
export function ensureNode() {
  const needed = /** @type {{engines: {node: string}}} */ (
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  ).engines.node.replace(/^>=/, '');
  if (atLeast(process.versions.node, needed)) return;
  throw new Trouble(
    `Dateline needs Node ${needed} or later; this is Node ${process.versions.node}.`,
    'Install a current one from https://nodejs.org or with your version manager, then run the command again.',
  );
}

/**
 * @param {string} version
 * @param {string} least
 */
function atLeast(version, least) {
  const have = version.split('.').map(Number);
  for (const [place, wanted] of least.split('.').map(Number).entries()) {
    const had = have[place] ?? 0;
    if (had !== wanted) return had > wanted;
  }
  return true;
}
