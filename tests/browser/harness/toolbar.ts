import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

/** The real popup under the toolbar button, which is no tab. */
export interface ToolbarPopup {
  /** Runs a function without arguments in it; must not refer to anything here. */
  evaluate<T>(ask: () => T): Promise<T>;
}

/** Presses the toolbar button on a page, as a person does: with it comes `activeTab`. */
export async function pressToolbarButton({ context, extensionId }: Chromium, page: Page): Promise<ToolbarPopup> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser cannot be asked for its targets');
  const session = await browser.newBrowserCDPSession();
  const targets = async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const tab = (await targets()).find(({ type, url }) => type === 'tab' && url === page.url());
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId ?? '' });
  const popup = await until(
    async () =>
      (await targets()).find(
        ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extensionId}/popup`),
      ),
    'the popup',
  );
  return attach(session, popup.targetId);
}

/** Playwright knows tabs only, so its page is spoken to through the browser's session. */
async function attach(session: CDPSession, targetId: string): Promise<ToolbarPopup> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const evaluate = <T>(ask: () => T): Promise<T> => {
    const id = ++last;
    const answer = new Promise<T>((resolve, reject) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const { id: of, result } = JSON.parse(event.message);
        if (event.sessionId !== sessionId || of !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (result?.exceptionDetails) reject(new Error(JSON.stringify(result.exceptionDetails)));
        else resolve(result?.result?.value);
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    const message = JSON.stringify({
      id,
      method: 'Runtime.evaluate',
      params: { expression: `(${ask})()`, awaitPromise: true, returnByValue: true, userGesture: true },
    });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  };
  return { evaluate };
}
