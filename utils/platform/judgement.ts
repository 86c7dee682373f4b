import type { PageFacts } from '../detect/page-facts';
import type * as Judgement from '../judgement';

const SCRIPT = '/judgement.js';

interface World {
  tellertaleJudgement?: typeof Judgement;
  /** Of a service worker. */
  importScripts?(path: string): void;
}

/**
 * The readers with their vocabulary, loaded when first needed: a background that wakes for an alarm or with the browser is
 * spared 40 ms and 10 MB. In Firefox, whose background is a page, the manifest loads it first.
 */
export function judgement(): typeof Judgement {
  const world = globalThis as World;
  if (!world.tellertaleJudgement) world.importScripts?.(SCRIPT);
  if (!world.tellertaleJudgement) throw new Error(`${SCRIPT} did not load`);
  return world.tellertaleJudgement;
}

let isWarm = false;

/** Loads the readers, and lets them prepare what they prepare at the first page: 100 ms that would else be waited for. */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  judgement().readPage(FIRST_PAGE, 'https://page.invalid/', null);
}

/** Enough of a page for every list of words to be asked once. */
const FIRST_PAGE: PageFacts = {
  language: 'en',
  title: 'Permission',
  framed: false,
  inDialog: false,
  blocks: ['Acme would like to access your account balances.', 'You can stop this at any time.'].map((text) => ({
    kind: 'text',
    text,
    chosen: null,
    folded: false,
    around: false,
  })),
  controls: [{ name: 'Allow', text: 'Allow', role: 'button', context: '', value: null, disabled: false }],
  fields: [],
};

/** A service worker may later load only what it has loaded while it was installed. To be called at its start. */
export function keepJudgement(): void {
  globalThis.addEventListener('install', () => judgement());
}
