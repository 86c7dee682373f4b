import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPlainChromium } from '../../scripts/lib/plain-chromium.mjs';
import { buildShots, serveShots, showState } from '../../scripts/lib/shots-page.mjs';

/** Zoom makes a window's pixels fewer: these are what is left of 1280 × 1024, the window WCAG 1.4.10 goes by. */
const ZOOMS = [
  { zoom: 200, width: 640, height: 512 },
  { zoom: 400, width: 320, height: 256 },
];
/** The fullest state of each screen. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  popup: ['show=popup&count=3&case=loud', 'show=popup&count=1&open=stop', 'show=popup&count=9&open=stopped'],
  'log page': [
    'show=log&count=9#who',
    'show=log&count=9&open=words#who',
    'show=log&count=9#time',
    'show=log&count=9&open=chosen#all',
    'show=log&count=9#entry=1',
    'show=log&count=9&open=letter#entry=8',
    'show=log&count=9&open=import#copies',
  ],
  settings: ['show=settings&hidden&missing', 'show=settings&report'],
  welcome: ['show=welcome&missing'],
  label: ['case=financial&form=card&open', 'case=password&form=card', 'case=loud', 'case=many&form=strip'],
};
let browser: Browser;

beforeAll(async () => {
  await buildShots();
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());

describe.each(ZOOMS)('at $zoom %', ({ width, height }) => {
  test.each(Object.entries(STATES))(
    '%s: nothing to scroll sideways, nothing cut, every control in reach',
    async (_, states) => {
      const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
      await serveShots(context);
      const page = await context.newPage();
      const faults: string[] = [];
      for (const state of states)
        for (const language of ['en', 'pseudo', 'ar']) {
          await showState(page, state, language);
          faults.push(...(await faultsOf(page)).map((fault) => `${state} ${language}: ${fault}`));
        }
      await context.close();
      expect(faults).toEqual([]);
    },
  );
});

/** What a person who zooms would miss. The label is looked at alone: the page around it is somebody else's. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root: Document | ShadowRoot = document.querySelector('tellertale-label')?.shadowRoot ?? document;
    const { clientWidth: width, clientHeight: height, scrollWidth } = document.documentElement;
    const name = (one: Element) => `${one.localName} "${(one.textContent ?? '').trim().slice(0, 40)}"`;
    const shown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('[inert]');
    const parent = (one: Element) => one.parentElement;

    /**
     * Is text outside what its frame shows, where nothing scrolls to it? What is said to screen readers alone is clipped
     * away as a whole; a name that ends in dots stands whole where its link leads. */
    const isCut = (box: DOMRect, from: Element): boolean => {
      for (let frame: Element | null = from; frame; frame = parent(frame)) {
        const { overflowX, overflowY, position, clipPath, textOverflow } = getComputedStyle(frame);
        const { left, right, top, bottom } = frame.getBoundingClientRect();
        if (clipPath === 'inset(50%)' || (textOverflow === 'ellipsis' && frame.closest('a, [title]'))) return false;
        if (/auto|scroll/.test(overflowX) && /auto|scroll/.test(overflowY)) return false;
        if (overflowX !== 'visible' && (box.left < left - 1 || box.right > right + 1))
          return !/auto|scroll/.test(overflowX);
        if (/hidden|clip/.test(overflowY) && (box.top < top - 1 || box.bottom > bottom + 1)) return true;
        if (position === 'fixed') break;
      }
      return box.left < -1 || box.right > width + 1;
    };
    const cut: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (!holder || !text.nodeValue?.trim() || !shown(holder) || holder.closest('style, script, option, svg'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if ([...range.getClientRects()].some((box) => box.width > 0 && isCut(box, holder))) cut.push(name(holder));
    }

    const away: string[] = [];
    for (const control of root.querySelectorAll<HTMLElement>(
      'button, a[href], input:not([hidden], [type=hidden], [type=file]), select, summary, [tabindex="0"]',
    )) {
      if (!shown(control) || control.matches(':disabled, [tabindex="-1"]')) continue;
      control.focus();
      const box = control.getClientRects()[0];
      if (!box) continue;
      const [left, right] = [Math.max(0, box.left), Math.min(width, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(height, box.bottom)];
      const there = left < right && top < bottom ? root.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
      if (!there || !(control.contains(there) || there.contains(control))) away.push(name(control));
    }
    return [
      ...(scrollWidth > width ? [`${scrollWidth} px wide`] : []),
      ...[...new Set(cut)].map((one) => `cut: ${one}`),
      ...[...new Set(away)].map((one) => `out of reach: ${one}`),
    ];
  });
}
