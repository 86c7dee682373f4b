import type { LabelView } from '../words/views';
import { departureKey, type PageMessage, type PageReply, type WhatIsHere } from './messages';

interface NativeRuntime {
  readonly storage: { readonly local: { set(values: Record<string, string>): Promise<void> } };
  readonly runtime: {
    sendMessage(message: PageMessage): Promise<PageReply | undefined>;
    onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, reply: (answer: LabelView | null) => void) => boolean | undefined,
      ): void;
    };
  };
}

/** What runs in pages uses the browser's own object: Manifest V3 gives promises, and a polyfill would cost every page 10 kB. */
const api = ((globalThis as { browser?: NativeRuntime }).browser ??
  (globalThis as unknown as { chrome: NativeRuntime }).chrome) as NativeRuntime;

/**
 * Sends one message to the background. `null` when it cannot answer, for example because the extension was updated
 * while this page stayed open: the page must go on as if we were not there.
 */
export async function tell(message: PageMessage): Promise<PageReply | null> {
  const send = async () => (await api.runtime.sendMessage(message)) ?? null;
  try {
    // The background may be stopped while it is answering, and the browser does not always say so: asked again, it is
    // started anew. Every message may come twice.
    return (await Promise.race([send(), later()]).catch(() => null)) ?? (await send());
  } catch {
    return null;
  }
}

const later = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_500));

/** Tells where the page goes, and notes it where it is found if the page is gone before the background has started. */
export function tellDeparture(to: string, tab: number | undefined): void {
  if (tab !== undefined) void api.storage.local.set({ [departureKey(tab)]: to }).catch(() => undefined);
  void tell({ type: 'goes', to });
}

/** Answers the popup's question what this page shows. */
export function onQuestion(answer: () => LabelView | null): void {
  api.runtime.onMessage.addListener((message, _sender, reply) => {
    if ((message as WhatIsHere | null)?.type !== 'what-is-here') return undefined;
    reply(answer());
    return undefined;
  });
}
