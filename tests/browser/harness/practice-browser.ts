import { afterAll, beforeAll } from 'vitest';
import { type PracticeSite, startPracticeSite } from '../../../practice/server.ts';
import { type Chromium, launchChromium } from './chromium.ts';

/** The practice site, for all tests of the file that imports this. Started before its own hooks, closed after them. */
export let site: PracticeSite;
/** Chromium with the built extension, its hosts served by that site. */
export let browser: Chromium;

beforeAll(async () => {
  site = await startPracticeSite();
  browser = await launchChromium(site.port);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
