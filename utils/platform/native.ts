import type { LabelView } from '../words/views';
import type { PageMessage, PageReply, WhatIsHere } from './messages';

interface NativeRuntime {
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
  try {
    return (await api.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/** Answers the popup's question what this page shows. */
export function onQuestion(answer: () => LabelView | null): void {
  api.runtime.onMessage.addListener((message, _sender, reply) => {
    if ((message as WhatIsHere | null)?.type !== 'what-is-here') return undefined;
    reply(answer());
    return undefined;
  });
}
