import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, '.cache/shots');
const ORIGIN = 'http://shots.invalid';

/** Builds the page that shows any screen of ours in any state: for pictures and for axe, never part of the extension. */
export async function buildShots() {
  await build({
    root: path.join(root, 'tests/shots'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir: built, emptyOutDir: true },
  });
}

/**
 * Lets a browser context load that page; nothing reaches the network. Time stands still, so that pictures are the same tomorrow.
 * @param {import('playwright-core').BrowserContext} context
 */
export async function serveShots(context) {
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) return route.abort();
    return route.fulfill({ path: path.join(built, pathname === '/' ? 'index.html' : pathname) });
  });
}

/**
 * Shows one state and waits until it stands.
 * @param {import('playwright-core').Page} page
 * @param {string} state query and hash, as in `shots-plan.mjs`
 * @param {string} language
 */
export async function showState(page, state, language) {
  const [query, hash = ''] = state.split('#');
  // From an empty page: a change of the hash alone would not load anew.
  await page.goto('about:blank');
  await page.goto(`${ORIGIN}/?${query}&language=${language}${hash ? `#${hash}` : ''}`);
  await page.waitForFunction(() => document.getElementById('shot')?.childElementCount);
  // Everything a state does by itself is over two quiet frames after the last change.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, 120);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 120);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
}
