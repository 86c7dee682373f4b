import { runnerImport } from 'vite';

/** The hosts of the install permission, read from the providers themselves. */
export async function watchedPatterns(): Promise<{
  hosts: string[];
  pageHosts: string[];
  frameHosts: string[];
  requests: string[];
}> {
  const { module } = await runnerImport<typeof import('../../utils/providers/watched')>(
    './utils/providers/watched.ts',
    {
      configFile: false,
      logLevel: 'error',
    },
  );
  return {
    hosts: module.watchedMatches(),
    pageHosts: module.watchedMatches('page'),
    frameHosts: module.watchedMatches('frame'),
    requests: module.watchedRequests(),
  };
}
