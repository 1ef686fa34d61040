// Plain JavaScript without dependencies: it runs before anything is installed, on whatever Node there is.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const KNOWN = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** @param {string} file */
const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Path of an installed browser: the variable CHROMIUM_PATH or FIREFOX_PATH, the search path, then the usual places.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, commands, paths } = KNOWN[name];
  const given = process.env[variable];
  if (given) return executable(given) ? given : undefined;
  const searched = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((dir) => commands.map((c) => path.join(dir, c)));
  return [...searched, ...paths].find(executable);
}
