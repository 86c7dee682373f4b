import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { labelText } from '../../utils/words/label-text.ts';
import { documentOf, pageFixtures } from '../screens/fixtures.ts';
import type { PageFixture } from '../screens/page-fixture.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { grantedEverywhere } from './harness/everywhere.ts';
import { seenLabel } from './harness/label.ts';
import { until } from './harness/until.ts';
import { labelsOf, type SaidLabel } from './harness/view.ts';

const fixtures = await pageFixtures();
const WIDTHS = [1280, 500, 360];

let site: PracticeSite;
let browser: Chromium;
const extension = grantedEverywhere();
const tally = new Map<string, { hit: number; missed: number; extra: number }>();

beforeAll(async () => {
  site = await startPracticeSite();
  browser = await launchChromium(site.port, { extension });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(extension, { recursive: true, force: true });
  printTally();
});

/** Serves a fixture, and the page around it, and opens it. */
async function open(fixture: PageFixture): Promise<Page> {
  const serve = (address: string, html: string) => {
    const url = new URL(address);
    site.pages.set(`${url.hostname}${url.pathname}`, html);
  };
  serve(fixture.url, documentOf(fixture));
  if (fixture.frameOf)
    serve(
      fixture.frameOf,
      `<!doctype html><title>An app</title><h1>An app</h1><iframe src="${fixture.url}" style="width:420px;height:640px;border:0"></iframe>`,
    );
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(fixture.frameOf ?? fixture.url, { waitUntil: 'load' });
  return page;
}

describe('pages as real screens draw them, read by the built extension', () => {
  test.each(fixtures.map((fixture) => [`[${fixture.language}] ${fixture.name}`, fixture] as const))(
    '%s',
    async (_name, fixture) => {
      const page = await open(fixture);
      const read = async () => labelsOf(browser, page, !isWatched(fixture));
      const labels =
        fixture.expect && isWatched(fixture)
          ? await until(async () => nonEmpty(await read()), 'a label')
          : await read();
      const wrong = await differences(fixture, labels, page);
      if (fixture.todo) expect(wrong, 'passes now: remove its todo').not.toEqual([]);
      else {
        expect(wrong).toEqual([]);
        if (labels[0])
          await expect(`${labelText(labels[0].view)}\n`).toMatchFileSnapshot(
            `../screens/golden/${fixture.language}/${fixture.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.txt`,
          );
      }
      await page.close();
    },
  );
});

const nonEmpty = (labels: SaidLabel[]) => (labels.length > 0 ? labels : null);

/** Hosts nobody listed are under `.example`: there the person pressed "Read this page". */
const isWatched = ({ url }: PageFixture) => !new URL(url).hostname.endsWith('.example');

/** What is wrong: with the answer, with its place, or with what it did to the page. */
async function differences(fixture: PageFixture, labels: readonly SaidLabel[], page: Page): Promise<string[]> {
  const { expect: wanted, language } = fixture;
  const wrong: string[] = [];
  const view = labels[0]?.view;
  const got = view ? view.rows.filter(({ answer }) => answer === 'yes').map(({ type }) => type) : [];
  count(language, wanted?.data ?? [], got);
  if (wanted === null) return view ? [`must stay silent, but says "${view.summary}" (${got.join(', ')})`] : [];
  if (!view) return ['no label'];
  if (labels.length > 1) wrong.push('two labels for one screen');
  const missing = wanted.data.filter((type) => !got.includes(type));
  const extra = got.filter((type) => !wanted.data.includes(type));
  if (missing.length + extra.length > 0) wrong.push(`data: missing [${missing}], too much [${extra}]`);
  const headline = view.headline.map(({ text }) => text.replace(/[\u2068\u2069]/g, '')).join('');
  if (wanted.recipient && !headline.includes(wanted.recipient))
    wrong.push(`recipient "${wanted.recipient}" is not in "${headline}"`);
  if (wanted.holder && wanted.act !== 'details' && !headline.includes(wanted.holder) && wanted.act !== 'credentials')
    wrong.push(`holder "${wanted.holder}" is not in "${headline}"`);
  return [...wrong, ...(fixture.frameOf ? [] : await manners(page))];
}

/** The label covers no control at any width, takes no focus, shifts nothing, and leaves the document's styles alone. */
async function manners(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    let covered: string[] = [];
    await until(async () => {
      covered = await coveredControls(page);
      return covered.length === 0;
    }, `a place at ${width} px that covers no control`).catch(() =>
      wrong.push(`covers at ${width} px: ${covered.join(' | ').slice(0, 200)}`),
    );
  }
  if (!(await seenLabel(page))) wrong.push('the label is not drawn');
  const state = await page.evaluate(() => ({
    focus: document.activeElement?.localName ?? '',
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    styles: document.querySelectorAll('style, link[rel=stylesheet]').length,
    added: [...document.documentElement.children].map((child) => child.localName).join(' '),
    wide: document.documentElement.scrollWidth > innerWidth,
  }));
  if (state.focus === 'tellertale-label') wrong.push('takes the focus');
  if (state.sheets !== state.styles) wrong.push('adds a style to the document');
  if (state.added !== 'head body tellertale-label') wrong.push(`adds more than its one element: ${state.added}`);
  return wrong;
}

function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const label = document.querySelector('tellertale-label');
    if (!label) return ['no label'];
    const box = label.getBoundingClientRect();
    return [
      ...document.querySelectorAll(
        'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [role=switch]',
      ),
    ]
      .filter((control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        return (
          width > 0 && height > 0 && x < box.right && box.left < x + width && y < box.bottom && box.top < y + height
        );
      })
      .map((control) => control.outerHTML.slice(0, 80));
  });
}

function count(language: string, wanted: readonly string[], got: readonly string[]): void {
  for (const key of [`language ${language}`, ...new Set([...wanted, ...got])]) {
    const row = tally.get(key) ?? { hit: 0, missed: 0, extra: 0 };
    const of = (list: readonly string[]) => (key.startsWith('language ') ? list : list.filter((one) => one === key));
    row.hit += of(wanted).filter((type) => got.includes(type)).length;
    row.missed += of(wanted).filter((type) => !got.includes(type)).length;
    row.extra += of(got).filter((type) => !wanted.includes(type)).length;
    tally.set(key, row);
  }
}

function printTally(): void {
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
  const lines = [...tally]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([key, { hit, missed, extra }]) =>
        `${key.padEnd(24)} ${percent(hit, hit + extra).padStart(9)} ${percent(hit, hit + missed).padStart(9)} ${String(hit + missed).padStart(6)}`,
    );
  console.log([`\n${'what is read'.padEnd(24)} precision    recall  asked`, ...lines].join('\n'));
}
