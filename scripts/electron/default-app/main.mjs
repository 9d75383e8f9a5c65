// What `electron <app>` runs: the packed runtime comes without the vendor's own of this purpose. It stands in for it:
// options first, `-r` modules loaded before the application, then the application as if it were started by itself.
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { application, modules } = parse(process.argv.slice(1));
if (application === null) {
  console.error('Usage: electron [options] <path of the application>');
  app.exit(1);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const load = createRequire(join(process.cwd(), 'start'));
  for (const name of modules) load(name);
  const entry = prepare(resolve(application));
  try {
    await import(pathToFileURL(entry).href);
  } catch (error) {
    console.error('The application could not be loaded:', error);
    app.exit(1);
  }
}

/**
 * @param {readonly string[]} args
 * @returns {{application: string | null, modules: string[]}}
 */
function parse(args) {
  const modules = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') modules.push(args[++index] ?? '');
    else if (!arg.startsWith('-')) return { application: arg, modules };
  }
  return { application: null, modules };
}

/**
 * Gives Electron the application's name, version and place, as its package.json has them.
 * @param {string} path of the application: a folder or a script
 * @returns {string} path of its main script
 */
function prepare(path) {
  if (!statSync(path).isDirectory()) return path;
  tell('setAppPath', path);
  const manifest = join(path, 'package.json');
  if (!existsSync(manifest)) return join(path, 'index.js');
  const { name, productName, version, main } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (productName || name) app.setName(productName || name);
  if (version) tell('setVersion', version);
  return join(path, main || 'index.js');
}

/**
 * Electron has these for the vendor's default application, and does not document them.
 * @param {'setAppPath' | 'setVersion'} method
 * @param {string} value
 */
function tell(method, value) {
  const call = Reflect.get(app, method);
  if (typeof call === 'function') Reflect.apply(call, app, [value]);
}
