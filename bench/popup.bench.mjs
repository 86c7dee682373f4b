// How long the popup and the log page take to show themselves, beside three pages in the same browser: the popup of an extension
// that does nothing, a page whose only sentence is written by one line of script, which is what any content costs that is not in
// the HTML, and our own popup where the log is empty. node bench/popup.bench.mjs

import { rmSync } from 'node:fs';
import { BUILT, copyOfBuilt, FLOOR, launchWith, median } from './lib/chromium.mjs';
import { reportFigures } from './lib/figures.mjs';
import { logScript } from './lib/log-script.mjs';

const SIZES = [0, 1_000, 10_000, 100_000];
const ROUNDS = 9;

const COPY = copyOfBuilt('With an empty log');
const { context, ids, close } = await launchWith([BUILT, FLOOR, COPY]);
const [own, floor, empty] = ids.map((id) => `chrome-extension://${id}`);
await context.addInitScript(() => {
  globalThis.lastChange = 0;
  new MutationObserver(() => {
    globalThis.lastChange = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.largest = 0;
  new PerformanceObserver((list) => {
    globalThis.largest = list.getEntries().at(-1)?.startTime ?? 0;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
});

/** Opens a page of an extension; milliseconds to the first paint, to the paint of its largest text, and to the last change. */
async function visit(url) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(url);
  const times = await page.evaluate(async () => {
    while (performance.getEntriesByName('first-contentful-paint').length === 0 || performance.now() - lastChange < 250)
      await new Promise((resolve) => setTimeout(resolve, 25));
    const [{ startTime }] = performance.getEntriesByName('first-contentful-paint');
    return { paint: startTime, content: Math.max(largest, startTime), change: Math.max(lastChange, startTime) };
  });
  await page.close();
  return times;
}

/** Without its worker and its pages an extension's process ends. */
async function cool() {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.close();
}

/** Medians of these pages' times, taken in turns; `cold`: each time with processes that were gone. */
async function compare(path, cold) {
  const all = { own: [], floor: [], line: [], empty: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [arm, url] of [
      ['floor', `${floor}/popup.html`],
      ['line', `${floor}/one-line.html`],
      ['empty', `${empty}/${path}`],
      ['own', `${own}/${path}`],
    ]) {
      if (cold) await cool();
      all[arm].push(await visit(url));
    }
  const of = (arm, what) => median(all[arm].map((times) => times[what]));
  return {
    paint: of('own', 'paint') / of('floor', 'paint'),
    change: of('own', 'change') / of('floor', 'change'),
    content: of('own', 'content') / of('floor', 'content'),
    beside: of('own', 'content') / of('line', 'content'),
    emptyLog: of('own', 'content') / of('empty', 'content'),
    floor: of('floor', 'paint'),
    line: of('line', 'content'),
  };
}

const figures = {};
try {
  for (const size of SIZES) {
    if (size > 0) {
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      await page.goto(`${own}/popup.html`);
      await page.evaluate(await logScript());
      await page.evaluate((wanted) => logBench.fill(wanted), size);
      await page.close();
    }
    for (const extension of [own, empty]) await visit(`${extension}/popup.html`);
    for (const cold of [false, true]) {
      const { paint, change, content, beside, emptyLog, floor: base, line } = await compare('popup.html', cold);
      const name = `popup, ${size.toLocaleString('en')} grants, ${cold ? 'cold' : 'warm'}`;
      console.log(`${name}: the empty page takes ${base.toFixed(0)} ms, one line of script ${line.toFixed(0)}`);
      figures[`${name}: first paint`] = { value: paint, goal: 1.15 };
      figures[`${name}: last change`] = { value: change, goal: 1.25 };
      figures[`${name}: content`] = { value: content, goal: 1.25 };
      figures[`${name}: content beside one line of script`] = { value: beside, goal: 1.25 };
      if (size > 0) figures[`${name}: content beside an empty log`] = { value: emptyLog, goal: 1.25 };
    }
  }
  const { paint } = await compare('log.html', false);
  figures[`log page, ${SIZES.at(-1).toLocaleString('en')} grants: first content`] = { value: paint, goal: 1.5 };
} finally {
  await close();
  rmSync(COPY, { recursive: true, force: true });
}
process.exitCode = reportFigures('popup', figures) ? 0 : 1;
