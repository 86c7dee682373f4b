import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { root } from '../../scripts/lib/steps.mjs';

export const BUILT = path.join(root, '.output/chrome-mv3');
/** An extension that does nothing: what any extension must cost. */
export const FLOOR = path.join(root, 'bench/floor-extension');

/** A copy of the built extension under a name of its own, with a log of its own, to run beside it. Deleted by whoever asked. */
export function copyOfBuilt(name) {
  const copy = mkdtempSync(path.join(tmpdir(), 'tellertale-copy-'));
  cpSync(BUILT, copy, { recursive: true });
  writeFileSync(path.join(copy, 'manifest.json'), JSON.stringify({ ...manifestOf(BUILT), name }));
  return copy;
}

const manifestOf = (extension) => JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));

/** Chromium with these extensions side by side. `ids`: in the order of `extensions`. */
export async function launchWith(extensions) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium on this machine: set TELLERTALE_CHROMIUM');
  const profile = mkdtempSync(path.join(tmpdir(), 'tellertale-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extensions.join(',')}`,
      `--load-extension=${extensions.join(',')}`,
    ],
  });
  while (context.serviceWorkers().length < extensions.length) await context.waitForEvent('serviceworker');
  const ids = new Map();
  // The built one's own name is a message; what a worker is told is its translation.
  const names = new Map(extensions.map((extension) => [manifestOf(extension).name, extension]));
  for (const worker of context.serviceWorkers()) {
    const { name } = await worker.evaluate(() => chrome.runtime.getManifest());
    ids.set(names.get(name) ?? BUILT, new URL(worker.url()).host);
  }
  return {
    context,
    ids: extensions.map((extension) => ids.get(extension)),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
