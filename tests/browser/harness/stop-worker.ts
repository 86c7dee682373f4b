import type { BrowserContext } from 'playwright-core';
import { until } from './until.ts';

/** Stops the extension's worker by the browser's own means, at any moment, and waits until it is gone. */
export interface WorkerStopper {
  stop(): Promise<void>;
  /** How many times a worker was alive when it was stopped. */
  readonly stopped: () => number;
  /** How many times a worker has started since this stopper was made. */
  readonly started: () => number;
}

/** Listens from a page of its own: the pages under test come and go. Ready once the browser has said how the worker is. */
export async function workerStopper(context: BrowserContext, extensionId: string): Promise<WorkerStopper> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const status = new Map<string, string>();
  let stopped = 0;
  let started = 0;
  let gone = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus, scriptURL } of versions) {
      if (!scriptURL.startsWith(`chrome-extension://${extensionId}/`)) continue;
      const before = status.get(versionId);
      if (alive(runningStatus) && before && !alive(before)) started += 1;
      if (runningStatus === 'stopped' && before !== 'stopped') gone += 1;
      status.set(versionId, runningStatus);
    }
  });
  await session.send('ServiceWorker.enable');
  await until(async () => status.size > 0, 'the browser to say how the worker is');
  return {
    async stop() {
      const lived = [...status.values()].some(alive);
      const before = gone;
      await session.send('ServiceWorker.stopAllWorkers');
      if (!lived) return;
      await until(async () => gone > before, 'the worker to stop');
      stopped += 1;
    },
    stopped: () => stopped,
    started: () => started,
  };
}

/** A worker that starts is one that will run: stopping must wait for it to be gone as well. */
function alive(status: string): boolean {
  return status === 'starting' || status === 'running';
}
