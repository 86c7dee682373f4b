import type { Flow } from '../flow/types';
import { browser } from './browser';
import { judgement } from './judgement';

const ID = 'passing';

let turn: Promise<unknown> = Promise.resolve();

/**
 * While a request is open, the browser itself brings a script of a few lines to the pages of its site, which tells that a page
 * is there. A later step has nothing in its address, and the tab's own events are lost when the worker is stopped while
 * the page loads; a page asks again until it is answered.
 */
export function followPages(open: readonly Flow[]): Promise<void> {
  const hosts = open.filter(({ endedAt }) => endedAt === undefined).map(({ reading }) => reading.host);
  const matches = [...new Set(hosts.map((host) => `https://*.${judgement().registrable(host) ?? host}/*`))].sort();
  const next = turn.then(() => bring(matches));
  turn = next.catch(() => undefined);
  return next.catch(() => undefined); // a host that is no pattern, such as an address in numbers
}

async function bring(matches: readonly string[]): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (String(known?.matches ?? []) === String(matches)) return;
  if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['passing.js'], matches: [...matches], runAt: 'document_start', persistAcrossSessions: false },
  ]);
}
