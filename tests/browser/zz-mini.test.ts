import { mkdtempSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { test } from 'vitest';
import { startPracticeSite } from '../../practice/server.ts';
import { workerStopper } from './harness/stop-worker.ts';

test('x', async () => {
  const site = await startPracticeSite();
  const context = await chromium.launchPersistentContext(mkdtempSync('/tmp/prof-'), {
    executablePath: '/usr/bin/chromium',
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-extensions-except=/tmp/mini',
      '--load-extension=/tmp/mini',
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
      '--ignore-certificate-errors',
    ],
  });
  const w = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(w.url()).host;
  const st = await workerStopper(context, id);
  const sleep = (n: number) => new Promise((r) => setTimeout(r, n));
  for (const kind of ['classic', 'modern'])
    for (const delay of [0, 300, 3000]) {
      const page = await context.newPage();
      const R = encodeURIComponent('https://app.acmebudget.example/callback');
      await page.goto(
        kind === 'classic'
          ? `https://www.facebook.com/v23.0/dialog/oauth?client_id=5&redirect_uri=${R}&scope=email`
          : `https://www.facebook.com/privacy/consent/gdp/?params%5Bapp_id%5D=5&params%5Bscope%5D=%5B%22email%22%5D&params%5Bredirect_uri%5D=${encodeURIComponent(JSON.stringify('https://app.acmebudget.example/callback'))}`,
      );
      await sleep(1500);
      await st.stop();
      await sleep(delay);
      const t = Date.now();
      await page.click(kind === 'classic' ? '[name=__CONFIRM__]' : '[aria-label^=Continue]');
      await page.waitForURL(/acmebudget/);
      await sleep(1500);
      await page.close();
      await sleep(800);
      const p = await context.newPage();
      await sleep(500);
      const w2 = context.serviceWorkers()[0];
      const all = w2
        ? ((await w2.evaluate(() => chrome.storage.local.get())) as Record<string, string>)
        : { none: 'none' };
      console.log(
        kind,
        delay,
        'stopped',
        st.stopped(),
        '\n' +
          Object.entries(all)
            .map(([k, v]) => [Number(k.split('-')[0]) - t, v] as const)
            .filter(([k]) => k >= -200)
            .sort((a, b) => a[0] - b[0])
            .map((x) => x.join(' '))
            .join('\n'),
      );
      await p.close();
    }
  await context.close();
  await site.close();
}, 120000);
