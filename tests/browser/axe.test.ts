import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPlainChromium } from '../../scripts/lib/plain-chromium.mjs';
import { buildShots, serveShots, showState } from '../../scripts/lib/shots-page.mjs';
import { SCHEMES, SCREENS } from '../../scripts/lib/shots-plan.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Dozens of pages are loaded in one test. */
const PATIENCE = 300_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let browser: Browser;
beforeAll(async () => {
  await buildShots();
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());

/** The closed label is a part of the open one. */
const cases = Object.entries(SCREENS).flatMap(([screen, { states }]) =>
  SCHEMES.map(
    (scheme) =>
      [
        screen,
        scheme,
        Object.entries(states).filter(([name]) => screen !== 'label' || /open|strip/.test(name)),
      ] as const,
  ),
);

test.concurrent.each(cases)(
  'axe finds nothing to mend in any state of %s, %s',
  { timeout: PATIENCE },
  async (screen, scheme, states) => {
    const context = await browser.newContext({
      viewport: { width: screen === 'popup' ? 400 : 1000, height: 700 },
      colorScheme: scheme === 'light' ? 'light' : 'dark',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await serveShots(context);
    const page = await context.newPage();
    const faults: string[] = [];
    for (const [name, state] of states) {
      await showState(page, state, 'en');
      await page.evaluate(axe);
      // The label stands in a page of somebody else, which is not ours to mend.
      const violations = await page.evaluate(
        async ([rules, part]) =>
          (
            await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(part as string, {
              runOnly: rules as string[],
            })
          ).violations,
        [RULES, screen === 'label' ? 'tellertale-label' : 'html'],
      );
      faults.push(...violations.map((fault) => tell(name, fault)));
    }
    await context.close();
    expect(faults).toEqual([]);
  },
);

const tell = (state: string, { id, help, nodes }: Result) =>
  `${state}: ${id} (${help}) at ${nodes
    .slice(0, 3)
    .map(({ target }) => target.join(' '))
    .join(' and ')}`;

test('no screen is wider than a window of 320 pixels, which is a page of 1280 at 400 %', {
  timeout: PATIENCE,
}, async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  await serveShots(context);
  const page = await context.newPage();
  const wide: string[] = [];
  for (const [screen, { states }] of Object.entries(SCREENS))
    for (const [name, state] of Object.entries(states))
      for (const language of ['en', 'pseudo']) {
        if (screen === 'label' && !/^(?:financial|long)/.test(name)) continue;
        await showState(page, state, language);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wide.push(`${screen} ${name} ${language}: ${width}`);
      }
  await context.close();
  expect(wide).toEqual([]);
});

test('what can be pressed is at least 24 pixels in both directions', { timeout: PATIENCE }, async () => {
  const context = await browser.newContext({ viewport: { width: 400, height: 700 } });
  await serveShots(context);
  const page = await context.newPage();
  const small: string[] = [];
  for (const [screen, { states }] of Object.entries(SCREENS)) {
    if (screen === 'label') continue; // measured on real pages, tests/screens
    for (const [name, state] of Object.entries(states)) {
      await showState(page, state, 'en');
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, select, summary, nav a, .button, td, input:not([hidden])')]
          .filter((one) => one.checkVisibility())
          .map((one) => ({ box: (one.closest('label:has(input[type])') ?? one).getBoundingClientRect(), one }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ one }) => `${one.localName} ${one.textContent?.slice(0, 30)}`),
      );
      small.push(...found.map((text) => `${screen} ${name}: ${text}`));
    }
  }
  await context.close();
  expect(small).toEqual([]);
});
