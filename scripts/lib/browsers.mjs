import { existsSync } from 'node:fs';
import path from 'node:path';

const PLACES = {
  chromium: {
    variable: 'TELLERTALE_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'chrome.exe',
      'msedge.exe',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    variable: 'TELLERTALE_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  },
};

/**
 * The program of a browser on this machine: the one named in the environment, on the path, or in its usual place.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null} `null` = none found
 */
export function findBrowser(kind) {
  const { variable, names, paths } = PLACES[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (existsSync(file)) return file;
    }
  }
  return paths.find((file) => existsSync(file)) ?? null;
}
