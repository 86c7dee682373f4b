import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import { readRecords, recordingArguments } from './records.ts';
import { until } from './until.ts';

export const BUILT = path.resolve('.output/chrome-mv3');

export interface Chromium {
  readonly context: BrowserContext;
  readonly worker: () => Promise<Worker>;
  readonly extensionId: string;
  /** Requests that the extension's own worker or pages made, other than for their own files. Must stay empty. */
  readonly leaks: readonly string[];
  /** What the extension or a page reported as an uncaught error. */
  readonly errors: readonly string[];
  readonly profile: string;
  /** Throws if the browser's own records show a request or an uncaught error of the extension. */
  close(): Promise<void>;
}

/** Starts Chromium with the built extension; every host name is served by the practice site on this port. */
export async function launchChromium(
  port: number,
  { extension = BUILT, profile = mkdtempSync(path.join(tmpdir(), 'tellertale-')), visible = false } = {},
): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('no Chromium on this machine: npm test installs it on Debian, elsewhere set TELLERTALE_CHROMIUM');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ...(visible ? { viewport: null } : {}),
    args: [
      ...(visible ? [] : ['--headless=new']),
      // Chromium has no sandbox for root, nor in most containers.
      ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      ...recordingArguments(profile),
    ],
  });
  const first = context.serviceWorkers()[0] ?? (await firstWorker(context, extension));
  // Just installed, its listeners are not there before its first run has ended: a person is never that fast.
  await until(() => first.evaluate(() => chrome.runtime?.onMessage?.hasListeners() ?? false), 'the background');
  const extensionId = new URL(first.url()).host;
  const own = `chrome-extension://${extensionId}/`;
  const leaks: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    // A navigation without a frame yet is the browser's or the test's own.
    if (!request.serviceWorker() && request.isNavigationRequest()) return;
    const initiator = request.serviceWorker()?.url() ?? request.frame().url();
    if (initiator.startsWith(own) && !request.url().startsWith(own) && !request.url().startsWith('data:'))
      leaks.push(request.url());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  return {
    context,
    extensionId,
    leaks,
    errors,
    profile,
    worker: async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')),
    async close() {
      await context.close();
      const records = readRecords(profile, extensionId);
      rmSync(profile, { recursive: true, force: true });
      const faults = [
        ...records.sent.map((url) => `the extension asked for ${url}`),
        ...records.uncaught.map((line) => `uncaught in the extension: ${line}`),
      ];
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}

/** Branded Chrome passes over `--load-extension` without a word: there the debugger loads it, and says why if it cannot. */
async function firstWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const started = await context.waitForEvent('serviceworker', { timeout: 5_000 }).catch(() => null);
  if (started) return started;
  const session = await context.browser()?.newBrowserCDPSession();
  const [worker] = await Promise.all([
    context.waitForEvent('serviceworker'),
    session?.send('Extensions.loadUnpacked', { path: extension }),
  ]);
  return worker;
}

/** Opens the popup's page in a tab of its own. */
export async function openPopup({ context, extensionId }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  return page;
}

/** The text on the toolbar button for the tab in front. */
export async function badgeText(browser: Chromium): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
  });
}
