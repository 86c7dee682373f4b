// Makes a fresh clone complete (packages by the lockfile and, for `start` and `test`, browsers), then runs `scripts/<name>.mjs`.
// Plain JavaScript without dependencies: it runs on Node 20 with nothing installed, and is silent when nothing is missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './lib/browsers.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const nodeVersion = Number(process.versions.node.split('.')[0]);
if (!packagesAreThere()) installPackages();
const [name, ...args] = process.argv.slice(2);
if (name === 'test' || name === 'start') installBrowsers();
if (name) await goOn(path.join(root, 'scripts', `${name}.mjs`));

/**
 * Runs the script under the project's own Node. Not `bootstrap && node script` in package.json: the shell remembers where it
 * found the first `node`, so on a fresh clone the second would be the old one too.
 */
async function goOn(script) {
  if (nodeVersion >= 24) {
    process.argv.splice(1, 2, script);
    await import(pathToFileURL(script).href);
    return;
  }
  const folder = path.join(root, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` };
  const { status } = spawnSync(nodeIn(root), [script, ...args], { env, stdio: 'inherit' });
  process.exit(status ?? 1);
}

/** Whether what npm noted as installed is what the lockfile says; npm writes its note last, so a broken-off installation has none. */
function packagesAreThere() {
  const packages = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json')).every(
    ([place, { version, optional }]) =>
      place === '' || installed[place]?.version === version || (optional && !installed[place]),
  );
}

/** The tools need Node 22.19 or newer, and npm picks old versions when it runs on an older one: so Node 24 comes first. */
function installPackages() {
  const npm = npmCli();
  let node = process.execPath;
  if (nodeVersion < 24) {
    const home = path.join(root, '.cache/node24');
    node = nodeIn(home);
    if (!existsSync(node)) {
      console.error('Installing Node 24 for the tools of this project …');
      mkdirSync(home, { recursive: true });
      writeFileSync(path.join(home, 'package.json'), '{"private":true,"allowScripts":{"node":true}}');
      run(process.execPath, [npm, 'install', '--prefix', home, '--no-save', '--loglevel=error', 'node@24'], home);
    }
  }
  console.error('Installing packages …');
  run(node, [npm, 'ci', '--loglevel=error'], root);
}

/** The program in the npm package `node` installed there. */
function nodeIn(home) {
  return path.join(home, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** npm's own script, to be run by the Node of our choice. */
function npmCli() {
  const { npm_execpath: fromNpm } = process.env;
  if (fromNpm?.endsWith('.js')) return fromNpm;
  const globalRoot = execFileSync('npm', ['root', '-g'], { encoding: 'utf8' }).trim();
  return path.join(globalRoot, 'npm/bin/npm-cli.js');
}

function installBrowsers() {
  const missing = [];
  if (!findBrowser('chromium')) missing.push('chromium');
  if (name === 'test' && !findBrowser('firefox')) missing.push('firefox');
  if (spawnSync('openssl', ['version']).error) missing.push('openssl');
  if (missing.length === 0) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.error(`Installing ${missing.join(', ')} …`);
    const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], root, quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], root, quiet);
    return;
  }
  console.error(
    `Please install ${missing.join(' and ')} (or name it in TELLERTALE_CHROMIUM / TELLERTALE_FIREFOX), then run this again.`,
  );
  process.exit(1);
}

function run(command, args, cwd, env = process.env) {
  const { status } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error(`${path.basename(command)} ${args.slice(0, 3).join(' ')} failed`);
    process.exit(status ?? 1);
  }
}
