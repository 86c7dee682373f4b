import { expect, test } from 'vitest';
import { browser } from './harness/practice-browser.ts';

/** Milliseconds in the page's own time: see `practice/first-frame.ts`. */
interface Noted {
  /** When the browser presented the first frame that had the button in it. */
  readonly button: number;
  /** When the label was in the page. */
  readonly label: number;
  /** Frames begun with the button there and the label not. */
  readonly alone: number;
}

const LOADS = 10;
const FRAME = 1000 / 60;

const CLASSIC =
  'https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://app.acmebudget.example/callback&scope=email,ads_read';
const MODERN =
  'https://www.facebook.com/privacy/consent/gdp/?params[app_id]="1"&params[scope]=["email","ads_read"]&params[redirect_uri]="https://app.acmebudget.example/callback"';

test.each([
  { name: 'classic dialog', url: CLASSIC, delay: 0 },
  { name: 'classic dialog', url: CLASSIC, delay: 50 },
  { name: 'classic dialog', url: CLASSIC, delay: 200 },
  { name: 'modern consent page', url: MODERN, delay: 50 },
])(
  '$name, $delay ms away: the label is there before the button was on screen for one frame, 9 times of 10',
  // Two cores may be busy with something else for a second: of three series, one has to show what the extension can do.
  { retry: 2 },
  async ({ name, url, delay }) => {
    const loads: Noted[] = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await browser.context.newPage();
      await page.goto(`${url}&practice_delay=${delay}`);
      await page.waitForFunction(() => {
        const { practice } = window as unknown as { practice: Partial<Noted> };
        return practice.label !== undefined && practice.button !== undefined;
      });
      loads.push(await page.evaluate(() => (window as unknown as { practice: Noted }).practice));
      await page.close();
    }
    const count = (fits: (noted: Noted) => boolean) => `${loads.filter(fits).length} of ${LOADS}`;
    const inTime = ({ label, button }: Noted) => label < button + FRAME;
    console.log(
      `${name}, ${delay} ms away: label in the button's very first frame ${count(({ alone }) => alone === 0)}; there before that frame was on screen ${count(({ label, button }) => label <= button)}; before it had been on screen for one frame ${count(inTime)}. Milliseconds from the button's first frame on screen to the label: ${loads.map(({ label, button }) => Math.round(label - button)).join(', ')}`,
    );
    expect(loads.filter(inTime).length).toBeGreaterThanOrEqual(9);
  },
);
