// What the log costs as it grows, in a real browser's own database: node bench/log.bench.mjs
import { BUILT, launchWith, median } from './lib/chromium.mjs';
import { reportFigures } from './lib/figures.mjs';
import { logScript } from './lib/log-script.mjs';

const SIZES = [100, 10_000, 100_000];
const RUNS = 41;
/** What must stay flat may grow by this much from the smallest log to the largest … */
const FLAT = new Set(['first page']);
const GOAL = 1.5;
/** … and nothing that a person waits for at each key may take longer than this in the largest, in milliseconds. */
const SEARCH_GOAL = 50;
/** Moving the whole log may take this much of a page's memory above what the page had, in MB. */
const HEAP_GOAL = 150;

/** Runs `work` and gives what it gives, with the most memory the page's objects took meanwhile, in MB. */
async function withHeap(session, work) {
  let peak = 0;
  let running = true;
  const watch = (async () => {
    while (running) {
      peak = Math.max(peak, (await session.send('Runtime.getHeapUsage')).usedSize);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const result = await work();
  running = false;
  await watch;
  return { result, peak: peak / 1e6 };
}

const { context, ids, close } = await launchWith([BUILT]);
let failed = false;
const fail = (why) => {
  console.log(`✗ ${why}`);
  failed = true;
};
try {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`chrome-extension://${ids[0]}/popup.html`);
  await page.evaluate(await logScript());
  const figures = [];
  for (const size of SIZES) {
    await page.evaluate((wanted) => logBench.fill(wanted), size);
    // The first runs pay for what the browser keeps afterwards.
    await page.evaluate((wanted) => logBench.measure(wanted, 5), size);
    figures.push(await page.evaluate(([wanted, runs]) => logBench.measure(wanted, runs), [size, RUNS]));
  }
  console.log(`median of ${RUNS}, in ms; in brackets: times the figure at ${SIZES[0]} grants`);
  console.log(['', ...SIZES.map((size) => size.toLocaleString('en'))].map((cell) => cell.padStart(21)).join(''));
  const table = {};
  for (const name of Object.keys(figures[0])) {
    const medians = figures.map((times) => median(times[name]));
    const ratios = medians.map((value) => value / medians[0]);
    table[name] = { medians, ratios };
    const cells = medians.map((value, index) => `${value.toFixed(2)} (${ratios[index].toFixed(2)}×)`);
    console.log([name, ...cells].map((cell) => cell.padStart(21)).join(''));
    if (FLAT.has(name) && ratios.some((ratio) => ratio > GOAL)) fail(`${name} grows by more than ${GOAL}×`);
    if (/search|filter/.test(name) && medians.at(-1) > SEARCH_GOAL) fail(`${name} takes more than ${SEARCH_GOAL} ms`);
  }

  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const before = (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  const carried = {};
  for (const step of ['export', 'delete', 'undo', 'delete', 'import']) {
    await session.send('HeapProfiler.collectGarbage');
    const { result, peak } = await withHeap(session, () => page.evaluate((name) => logBench.carry(name), step));
    carried[step] = { seconds: result, heapAbove: peak - before };
    console.log(
      `${step.padStart(21)}  ${result.toFixed(1)} s, at most ${(peak - before).toFixed(0)} MB of memory more`,
    );
    if (peak - before > HEAP_GOAL) fail(`${step} takes more than ${HEAP_GOAL} MB`);
  }
  const megabytes = (await page.evaluate(() => logBench.fileSize())) / 1e6;
  console.log(`the file: ${megabytes.toFixed(0)} MB, ${(2 * SIZES.at(-1)).toLocaleString('en')} events`);
  const last = (name) => table[name].medians.at(-1);
  const growth = (name) => table[name].ratios.at(-1);
  const met = reportFigures('log', {
    'append, beside a bare write': { value: last('append') / last('bare put'), goal: 1.5 },
    'append, 100,000 beside 100': { value: growth('append') / growth('bare put'), goal: GOAL },
    'first page, 100,000 beside 100': { value: growth('first page'), goal: GOAL },
    'search: one entry of 100,000': { value: last('search: one entry'), goal: SEARCH_GOAL, unit: 'ms' },
    'log page: search in 100,000': { value: last('log page: search'), goal: SEARCH_GOAL, unit: 'ms' },
    'export of 100,000: memory': { value: carried.export.heapAbove, goal: HEAP_GOAL, unit: 'MB' },
    'import of 100,000: memory': { value: carried.import.heapAbove, goal: HEAP_GOAL, unit: 'MB' },
  });
  if (!met) failed = true;
} finally {
  await close();
}
process.exitCode = failed ? 1 : 0;
