// How long the background takes to start, beside an empty one in the same browser: node bench/worker.bench.mjs
import { BUILT, FLOOR, launchWith, median } from './lib/chromium.mjs';
import { reportFigures } from './lib/figures.mjs';

const ROUNDS = 15;

const { context, ids, close } = await launchWith([BUILT, FLOOR]);
/** Milliseconds from asking for the start until the worker runs. */
async function start(id) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scope = `chrome-extension://${id}/`;
  const status = { now: '' };
  let changed = () => undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) if (scriptURL.startsWith(scope)) status.now = runningStatus;
    changed();
  });
  const becomes = (wanted) =>
    new Promise((resolve) => {
      changed = () => status.now === wanted && resolve();
      changed();
    });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await becomes('stopped');
  const from = performance.now();
  await session.send('ServiceWorker.startWorker', { scopeURL: scope });
  await becomes('running');
  const took = performance.now() - from;
  await page.close();
  return took;
}

const all = ids.map(() => []);
try {
  for (let round = 0; round < ROUNDS + 2; round += 1)
    for (const [index, id] of ids.entries()) {
      const took = await start(id);
      // The first two fill the browser's own caches.
      if (round >= 2) all[index].push(took);
    }
} finally {
  await close();
}
const [own, floor] = all.map(median);
console.log(`start of the worker: ${own.toFixed(1)} ms, of an empty one ${floor.toFixed(1)} ms`);
process.exitCode = reportFigures('worker', { 'start, warm process': { value: own / floor, goal: 1.1 } }) ? 0 : 1;
