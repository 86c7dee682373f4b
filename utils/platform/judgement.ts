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

/** A service worker may later load only what it has loaded while it was installed. To be called at its start. */
export function keepJudgement(): void {
  globalThis.addEventListener('install', () => judgement());
}
