// How long after a dialog was put into a page its label is on the screen, beside the least it can take: one element that the
// page itself adds when it hears of its dialog in the same way. node bench/dialog.bench.mjs

import { BUILT, launchWith, median } from './lib/chromium.mjs';
import { reportFigures } from './lib/figures.mjs';

const ROUNDS = 15;
const ADDRESS = 'https://www.facebook.com/bench/';

const CARD = `<div role="article"><div><a href="#"><span>A person</span></a><span>3m</span></div><div><p>Some words that somebody wrote about
their day.</p><p>And some more.</p></div><div><button>Like</button><button>Comment</button><button>Share</button></div></div>`;
const DIALOG = `<div role="dialog" aria-modal="true" style="position:fixed;left:25%;top:20%;width:480px;background:#fff">
<h2>Sample App is requesting access to:</h2><ul><li>Your name and profile picture</li><li>Your email address</li><li>Your friends list</li></ul>
<p>This lets Sample App access information you choose.</p><button>Continue as Pat</button><button>Cancel</button></div>`;

/** A page of 1,500 elements. `busy`: it changes 200 times a second; `floor`: no dialog of ours, the page answers itself. */
const pageOf = (
  busy,
  floor,
) => `<!doctype html><html lang="en"><title>Bench</title><main>${CARD.repeat(125)}</main><script>
  /** The frame after this one is on the screen when a task runs that was asked for in it. */
  const painted = (done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())));
  const dialog = document.createElement('div');
  dialog.innerHTML = ${JSON.stringify(DIALOG)};
  let from = 0;
  globalThis.show = () => new Promise((done) => {
    const said = ${JSON.stringify(floor ? 'bench-label' : 'tellertale-label')};
    new MutationObserver((_, observer) => {
      if (![...document.documentElement.children].some(({ localName }) => localName === said)) return;
      observer.disconnect();
      painted((at) => done(at - from));
    }).observe(document.documentElement, { childList: true });
    from = performance.now();
    document.body.append(dialog);
  });
  ${busy ? `setInterval(() => document.querySelector('main').children[Math.floor(Math.random() * 100)].replaceWith(document.querySelector('main').lastElementChild.cloneNode(true)), 5);` : ''}
  ${
    floor
      ? `addEventListener('animationstart', ({ target }) => {
    if (!target.matches('[role=dialog]')) return;
    const label = document.createElement('bench-label');
    label.textContent = 'One sentence.';
    label.style = 'position:fixed;top:8px;right:8px';
    document.documentElement.append(label);
  }, true);`
      : ''
  }
</script>${floor ? '<style>@keyframes there { } [role=dialog] { animation: there 1ms }</style>' : ''}</html>`;

const { context, close } = await launchWith([BUILT]);
await context.route(`${ADDRESS}**`, (route) => {
  const { searchParams } = new URL(route.request().url());
  return route.fulfill({ contentType: 'text/html', body: pageOf(searchParams.has('busy'), searchParams.has('floor')) });
});

/** Milliseconds from the dialog to its label on the screen. `asleep`: the background is stopped while the page is open. */
async function measure({ busy, floor, asleep }) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${ADDRESS}?${busy ? 'busy' : ''}&${floor ? 'floor' : ''}`);
  if (asleep) {
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  }
  await page.waitForTimeout(500);
  const took = await page.evaluate(() => globalThis.show());
  await page.close();
  return took;
}

const ARMS = {
  'idle page, the least': { floor: true },
  'idle page': { goal: 50 },
  'idle page, background asleep': { asleep: true, goal: 50 },
  'busy page, the least': { floor: true, busy: true },
  'busy page': { busy: true, goal: 100 },
  'busy page, background asleep': { busy: true, asleep: true, goal: 100 },
};
const all = new Map(Object.keys(ARMS).map((name) => [name, []]));
try {
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, arm] of Object.entries(ARMS)) {
      const took = await measure(arm);
      // The first round fills the browser's caches.
      if (round > 0) all.get(name).push(took);
    }
} finally {
  await close();
}
const figures = Object.entries(ARMS).map(([name, { goal }]) => [
  `${name}: label on the screen`,
  { value: median(all.get(name)), unit: 'ms', ...(goal ? { goal } : {}) },
]);
process.exitCode = reportFigures('dialog', Object.fromEntries(figures)) ? 0 : 1;
