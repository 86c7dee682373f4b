// Reads the pages in `tests/screens/pages` without the extension and says what differs: quick feedback while you write words
// or rules. `node scripts/read-pages.mjs [part of a name] [--facts]`. The browser tests do the same with the built extension.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { documentOf, pageFixtures } from '../tests/screens/fixtures.ts';
import { differences } from '../tests/screens/judge.ts';
import { importBundled } from './lib/bundle.mjs';
import { launchPlainChromium } from './lib/plain-chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const facts = process.argv.includes('--facts');
const outDir = path.join(root, '.cache/gather');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    outDir,
    emptyOutDir: true,
    lib: { entry: 'tests/screens/gather-entry.ts', formats: ['iife'], name: 'gathering', fileName: () => 'gather.js' },
  },
});
const gather = readFileSync(path.join(outDir, 'gather.js'), 'utf8');
const { readAddress, readPage } = await importBundled('tests/screens/read-entry.ts');

const browser = await launchPlainChromium(['--renderer-process-limit=1', '--disable-site-isolation-trials']);
const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
// Only an extension can look into closed shadow roots; here they are open.
await context.addInitScript(() => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    return attach.call(this, { ...options, mode: 'open' });
  };
});
let right = 0;
let wrong = 0;
for (const fixture of await pageFixtures()) {
  if (!`${fixture.language} ${fixture.name}`.includes(wanted)) continue;
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const mine = route.request().url().split('#')[0] === fixture.url.split('#')[0];
    if (mine) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: documentOf(fixture) });
    if (route.request().url() === fixture.frameOf)
      return route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${fixture.url}" style="width:420px;height:640px"></iframe>`,
      });
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto(fixture.frameOf ?? fixture.url);
  const frame = fixture.frameOf ? page.frames().find((one) => one !== page.mainFrame()) : page.mainFrame();
  await frame.waitForLoadState('load');
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
  await frame.evaluate(gather);
  const seen = await frame.evaluate(() => globalThis.gatherFacts(document));
  const requested = readAddress(fixture.url);
  const { reading, screen } = readPage(seen, fixture.url, requested);
  // As the background does it: a social platform's address is its dialog, a linking service's stands for an unknown page.
  const certain =
    requested?.shows === 'at-once' && (requested.provider.kind !== 'aggregator' || screen.step === 'unknown');
  const differ = differences(fixture, reading ?? (certain ? requested : null));
  if (fixture.todo ? differ.length > 0 : differ.length === 0) right += 1;
  else {
    wrong += 1;
    console.log(`✗ [${fixture.language}] ${fixture.name} (step: ${screen.step})`);
    for (const line of fixture.todo ? ['passes now: remove its todo'] : differ) console.log(`    ${line}`);
  }
  if (facts) console.log(JSON.stringify({ seen, screen, reading }, null, 1));
  await page.close();
}
await browser.close();
console.log(`${right} right, ${wrong} wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
