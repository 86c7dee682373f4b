// Draws the extension's icons from their one source, with the Chromium on this machine: node scripts/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './lib/browsers.mjs';

const root = path.resolve(import.meta.dirname, '..');
const executablePath = findBrowser('chromium');
if (!executablePath) {
  console.error('No Chromium found. Name its program in TELLERTALE_CHROMIUM.');
  process.exit(1);
}

const svg = readFileSync(path.join(root, 'assets/icons/tellertale.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(path.join(root, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
