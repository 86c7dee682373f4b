// Pictures of every screen: `npm run shots`, or a part of them: `npm run shots -- popup en light`. One sheet for each
// screen, language and scheme, with the states one below the other and the widths side by side.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launchPlainChromium } from './lib/plain-chromium.mjs';
import { buildShots, serveShots, showState } from './lib/shots-page.mjs';
import { LANGUAGES, SCHEMES, SCREENS } from './lib/shots-plan.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'tests/browser/out/shots');
/** Longer pages are cut: a sheet is looked at, not read to the end. */
const MAX_HEIGHT = 1_500;

const wanted = new Set(process.argv.slice(2));
const pick = (all) => (all.some((one) => wanted.has(one)) ? all.filter((one) => wanted.has(one)) : all);
await buildShots();
if (wanted.size === 0) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const browser = await launchPlainChromium();
let taken = 0;
let sheets = 0;
const table = await browser.newPage({ viewport: { width: 800, height: 800 } });
for (const scheme of pick(SCHEMES)) {
  const context = await browser.newContext({
    colorScheme: scheme === 'light' ? 'light' : 'dark',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await serveShots(context);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-24T15:00:00Z'));
  for (const screen of pick(Object.keys(SCREENS))) {
    const { widths, states } = SCREENS[screen];
    for (const language of pick(LANGUAGES)) {
      // Forced colours do not depend on the language; the label's many cases are all shown once, a few of them everywhere.
      if (scheme === 'forced' && language !== 'en') continue;
      const few = screen === 'label' && (language !== 'en' || scheme !== 'light');
      const shown = Object.entries(states).filter(([name]) => !few || /^(?:financial|loud|long|bidi)/.test(name));
      const rows = [];
      for (const [name, state] of shown) {
        const pictures = [];
        for (const width of widths) {
          await page.setViewportSize({ width, height: screen === 'popup' ? 600 : 800 });
          await showState(page, state, language);
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          const picture = await page.screenshot({
            fullPage: true,
            clip: { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) },
          });
          pictures.push({ width, data: picture.toString('base64') });
          taken++;
        }
        rows.push({ name, pictures });
      }
      await laySheet(`${screen}-${language}-${scheme}`, rows);
      sheets++;
    }
  }
  await context.close();
}
await browser.close();
console.log(`${taken} pictures on ${sheets} sheets in ${path.relative(root, out)}`);

/** Lays the pictures of one screen side by side and keeps the sheet: at once, so that a run that is stopped leaves what it has. */
async function laySheet(name, rows) {
  const figures = rows.map(
    (row) =>
      `<section><h2>${name}: ${row.name}</h2>${row.pictures
        .map(
          ({ width, data }) =>
            `<figure><img width="${width}" src="data:image/png;base64,${data}"><figcaption>${width}</figcaption></figure>`,
        )
        .join('')}</section>`,
  );
  const width = Math.max(...rows.map(({ pictures }) => pictures.reduce((sum, one) => sum + one.width + 12, 24)));
  await table.setViewportSize({ width, height: 800 });
  // A sheet as high as a screen or two; a screen with many states has several.
  for (let first = 0; first < figures.length; first += 4) {
    await table.setContent(
      `<style>body { margin: 8px; background: #8a8a8a; font: 12px system-ui } section { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; margin-bottom: 16px } h2 { width: 100%; margin: 0; font-size: 14px } figure { margin: 0 }</style>${figures.slice(first, first + 4).join('')}`,
    );
    const part = figures.length > 4 ? `-${first / 4 + 1}` : '';
    await table.screenshot({ path: path.join(out, `${name}${part}.png`), fullPage: true });
  }
}
