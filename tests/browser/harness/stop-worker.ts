import type { BrowserContext } from 'playwright-core';
import { until } from './until.ts';

/** Stops the extension's worker by the browser's own means, at any moment, and waits until it is gone. */
export interface WorkerStopper {
  stop(): Promise<void>;
  /** How many times a worker was really running when it was stopped. */
  readonly stopped: () => number;
  /** How many times a worker has started since this stopper was made. */
  readonly started: () => number;
}

/** Listens from a page of its own: the pages under test come and go. */
export async function workerStopper(context: BrowserContext, extensionId: string): Promise<WorkerStopper> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const running = new Map<string, string>();
  let stopped = 0;
  let started = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus, scriptURL } of versions) {
      if (!scriptURL.startsWith(`chrome-extension://${extensionId}/`)) continue;
      if (runningStatus === 'starting' && running.get(versionId) !== 'starting') started += 1;
      running.set(versionId, runningStatus);
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    async stop() {
      const ran = [...running.values()].includes('running');
      await session.send('ServiceWorker.stopAllWorkers');
      if (!ran) return;
      stopped += 1;
      await until(async () => ![...running.values()].includes('stopping'), 'the worker to stop');
    },
    stopped: () => stopped,
    started: () => started,
  };
}
