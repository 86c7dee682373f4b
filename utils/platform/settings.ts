import { browser } from './browser';

const HIDDEN = 'hidden-sites';

let hidden: Promise<ReadonlySet<string>> | null = null;

/** Starts reading what the label waits for, and notices changes made in another page of ours. Called when the worker starts. */
export function prepareSettings(): void {
  void isHiddenSite('');
  browser.storage.local.onChanged.addListener((changes) => {
    if (HIDDEN in changes) hidden = null;
  });
}

/** Does the person not want the label on this host? The log goes on there. Read once per worker: the label waits for it. */
export async function isHiddenSite(host: string): Promise<boolean> {
  hidden ??= hiddenSites().then((hosts) => new Set(hosts));
  return (await hidden).has(host);
}

/** The hosts without a label, in the order of the alphabet. */
export async function hiddenSites(): Promise<string[]> {
  return (((await browser.storage.local.get(HIDDEN))[HIDDEN] as string[] | undefined) ?? []).toSorted();
}

/** Hides the label on a host from now on. */
export async function hideSite(host: string): Promise<void> {
  await keep([...new Set([...(await hiddenSites()), host])]);
}

/** Shows it there again. */
export async function showSite(host: string): Promise<void> {
  await keep((await hiddenSites()).filter((one) => one !== host));
}

async function keep(hosts: readonly string[]): Promise<void> {
  hidden = Promise.resolve(new Set(hosts));
  await browser.storage.local.set({ [HIDDEN]: hosts });
}
