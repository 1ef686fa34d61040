#!/usr/bin/env node
// Does all set-up, then runs the npm script it is given. Plain JavaScript without dependencies: on a fresh clone
// nothing is installed yet, and the Node that starts it may be older than the one the project brings along.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browsers/find.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {string} command @param {string[]} args @param {'inherit' | 'quiet'} output */
function run(command, args, output = 'inherit') {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: output === 'inherit' ? 'inherit' : 'pipe',
  });
  if (done.status !== 0 && output === 'quiet')
    process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  return done.status === 0;
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function installDependencies() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the dependencies of the lock file …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'], 'quiet'))
    stop('npm ci failed; its messages stand above.');
}

const isDebian = () => {
  try {
    return /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

/** @param {('chromium' | 'firefox')[]} names */
function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name)).map((name) => PACKAGES[name]);
  if (missing.length === 0) return;
  if (!isDebian() || process.getuid?.() !== 0)
    stop(
      `Please install ${missing.join(' and ')} (on Debian: apt-get install ${missing.join(' ')}), or name it in the variables CHROMIUM_PATH and FIREFOX_PATH.`,
    );
  console.log(`Installing ${missing.join(' and ')} from Debian …`);
  const install = ['-o', 'Dpkg::Use-Pty=0', 'install', '-y', '-qq', '--no-install-recommends', ...missing];
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  if (!run('apt-get', ['update', '-qq'], 'quiet') || !run('apt-get', install, 'quiet'))
    stop(`apt-get could not install ${missing.join(' and ')}; its messages stand above.`);
}

const [script, ...browsers] = process.argv.slice(2);
if (!script) stop('usage: node utils/setup/main.mjs NPM-SCRIPT [chromium] [firefox]');
installDependencies();
installBrowsers(/** @type {('chromium' | 'firefox')[]} */ (browsers));
process.exit(run('npm', ['run', '--silent', script]) ? 0 : 1);
