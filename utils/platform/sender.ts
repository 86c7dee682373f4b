/** What the browser says of where a message comes from. */
export interface Told {
  /** The extension that sent it. */
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean }
    | undefined;
}

/** Where a message comes from, checked. */
export interface Sender {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly isPrivate: boolean;
}

/**
 * The sender as far as it can be trusted; `null` = not a page. The message's own address is the one the page was loaded
 * with: after a page changed its address by script, the tab knows better, as long as both are of the same origin.
 */
export function readSender({ url, frameId = 0, tab }: Told): Sender | null {
  if (!url || tab?.id === undefined) return null;
  const current = frameId === 0 && tab.url && originOf(tab.url) === originOf(url) ? tab.url : url;
  return { tabId: tab.id, frameId, url: current, isPrivate: tab.incognito ?? false };
}

function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;
}
