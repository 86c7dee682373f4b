import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { root } from '../../scripts/lib/steps.mjs';

export const BUILT = path.join(root, '.output/chrome-mv3');
/** An extension that does nothing: what any extension must cost. */
export const FLOOR = path.join(root, 'bench/floor-extension');

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
  for (const worker of context.serviceWorkers()) {
    const name = await worker.evaluate(() => chrome.runtime.getManifest().name);
    ids.set(name === 'Floor' ? FLOOR : BUILT, new URL(worker.url()).host);
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
