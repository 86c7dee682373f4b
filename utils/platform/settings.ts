import { browser } from './browser';

const HIDDEN = 'hidden-sites';

let hidden: Promise<ReadonlySet<string>> | null = null;

/** Starts reading what the label waits for; called when the worker starts. */
export function prepareSettings(): void {
  void isHiddenSite('');
}

/** Does the person not want the label on this host? The log goes on there. Read once per worker: the label waits for it. */
export async function isHiddenSite(host: string): Promise<boolean> {
  hidden ??= browser.storage.local
    .get(HIDDEN)
    .then((stored) => new Set((stored[HIDDEN] as string[] | undefined) ?? []));
  return (await hidden).has(host);
}

/** Hides the label on a host from now on. */
export async function hideSite(host: string): Promise<void> {
  const stored = ((await browser.storage.local.get(HIDDEN))[HIDDEN] as string[] | undefined) ?? [];
  const next = [...new Set([...stored, host])];
  hidden = Promise.resolve(new Set(next));
  await browser.storage.local.set({ [HIDDEN]: next });
}
