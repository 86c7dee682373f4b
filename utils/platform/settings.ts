import { browser } from './browser';

const HIDDEN = 'hidden-sites';

/** Hosts on which the person does not want the label; the log goes on. */
export async function hiddenSites(): Promise<string[]> {
  return ((await browser.storage.local.get(HIDDEN))[HIDDEN] as string[] | undefined) ?? [];
}

/** Adds a host to the hidden ones. */
export async function hideSite(host: string): Promise<void> {
  const hidden = await hiddenSites();
  if (!hidden.includes(host)) await browser.storage.local.set({ [HIDDEN]: [...hidden, host] });
}
