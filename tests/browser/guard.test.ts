import path from 'node:path';
import { expect, test } from 'vitest';
import { startPracticeSite } from '../../practice/server.ts';
import { launchChromium } from './harness/chromium.ts';

test('an extension that sends or throws is noticed by every test that uses the harness', async () => {
  const site = await startPracticeSite();
  const browser = await launchChromium(site.port, { extension: path.resolve('tests/browser/leaky-extension') });
  const closed = await browser.close().then(
    () => 'nothing noticed',
    (reason: Error) => reason.message,
  );
  await site.close();
  expect(site.strangers).toEqual(['collector.example/']);
  expect(closed).toContain('https://collector.example/');
  expect(closed).toContain('thrown in the worker');
});
