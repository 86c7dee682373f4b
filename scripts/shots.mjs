// Pictures of the label and the popup in every state, for looking at: `node scripts/shots.mjs [part of a name]`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from './lib/browsers.mjs';

const root = path.resolve(import.meta.dirname, '..');
const built = path.join(root, '.cache/shots');
const out = path.join(root, 'tests/browser/out');
const ORIGIN = 'http://shots.invalid';
const wanted = process.argv[2] ?? '';

const CASES = 'financial none hidden partly loud business many unrecognised long bidi markup password'.split(' ');
const SCHEMES = ['light', 'dark'];
/** @type {{ sheet: string, name: string, query: string, size: [number, number], scheme: string, forced?: boolean, whole?: boolean }[]} */
const shots = [];
const add = (sheet, name, query, size, more = {}) => {
  for (const scheme of SCHEMES) shots.push({ sheet, name: `${name}-${scheme}`, query, size, scheme, ...more });
};
for (const one of CASES) {
  add('label', `label-${one}`, `case=${one}&form=card`, [380, 780]);
  add('opened', `opened-${one}`, `case=${one}&form=card&open=1`, [380, 1300]);
  add('strip', `strip-${one}`, `case=${one}&form=strip`, [380, 120]);
}
for (const language of ['ar'])
  for (const one of ['financial', 'bidi', 'loud', 'partly'])
    add('rtl', `rtl-${one}`, `case=${one}&form=card&open=1&language=${language}`, [380, 1300]);
for (const [width, height] of [
  [240, 640],
  [320, 640],
  [500, 700],
  [1280, 720],
])
  for (const one of ['financial', 'long', 'many'])
    add(`page-${width}`, `page-${width}-${one}`, `case=${one}`, [width, height]);
for (const one of ['financial', 'loud']) add('narrow', `narrow-${one}`, `case=${one}&form=card`, [240, 900]);
for (const one of ['loud', 'hidden'])
  shots.push({
    sheet: 'forced',
    name: `forced-${one}`,
    query: `case=${one}&form=card&open=1`,
    size: [380, 1000],
    scheme: 'dark',
    forced: true,
  });
for (const [name, query] of [
  ['empty', 'count=0'],
  ['waiting', 'waiting=1'],
  ['one', 'count=1&open=1'],
  ['many', 'count=25'],
  ['page', 'count=3&case=loud'],
  ['nothing', 'count=1&case=none'],
  ['trouble', 'count=0&trouble=1'],
  ['rtl', 'count=7&language=ar'],
])
  add('popup', `popup-${name}`, `show=popup&${query}`, [400, 600], { whole: true });

await build({
  root: path.join(root, 'tests/shots'),
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: { outDir: built, emptyOutDir: true },
});
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium on this machine: set TELLERTALE_CHROMIUM');
if (!wanted) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const taken = new Map();
for (const { sheet, name, query, size, scheme, forced, whole } of shots) {
  if (!name.includes(wanted)) continue;
  const page = await browser.newPage({
    viewport: { width: size[0], height: size[1] },
    colorScheme: scheme,
    ...(forced ? { forcedColors: 'active' } : {}),
  });
  page.on('pageerror', (error) => console.error(`${name}: ${error}`));
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: path.join(built, pathname === '/' ? 'index.html' : pathname) });
  });
  await page.goto(`${ORIGIN}/?${query}`);
  await page.waitForTimeout(150);
  const file = path.join(out, `${name}.png`);
  await page.screenshot({ path: file, fullPage: whole ?? false });
  taken.set(sheet, [...(taken.get(sheet) ?? []), { name, file, width: size[0], height: size[1] }]);
  await page.close();
}
// A few pictures to a sheet, so that a look takes a minute and still sees each letter.
const page = await browser.newPage({ viewport: { width: 1560, height: 1000 } });
for (const [sheet, files] of taken) {
  const perSheet =
    Math.max(1, Math.floor(1560 / (files[0].width + 12))) * Math.max(1, Math.floor(1560 / files[0].height));
  for (let first = 0; first < files.length; first += perSheet) {
    const pictures = files
      .slice(first, first + perSheet)
      .map(
        ({ name, file, width }) =>
          `<figure><figcaption>${name}</figcaption><img width="${width}" src="data:image/png;base64,${readFileSync(file, 'base64')}"></figure>`,
      );
    await page.setContent(
      `<style>body { display: flex; flex-wrap: wrap; align-items: start; gap: 8px; margin: 4px; background: #999; font: 11px system-ui } figure { margin: 0 }</style>${pictures.join('')}`,
    );
    await page.screenshot({ path: path.join(out, `sheet-${sheet}-${first / perSheet + 1}.png`), fullPage: true });
  }
}
await browser.close();
console.log(`${[...taken.values()].flat().length} pictures in ${path.relative(root, out)}`);
