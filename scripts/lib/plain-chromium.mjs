import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.mjs';

/**
 * Chromium without an extension and without a display, for pictures and for pages of our own.
 * @param {string[]} more arguments beside ours
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchPlainChromium(more = []) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium on this machine: set TELLERTALE_CHROMIUM');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...more] });
}
