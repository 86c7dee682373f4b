import { runnerImport } from 'vite';

/** The hosts of the install permission, read from the providers themselves. */
export async function watchedHosts(): Promise<string[]> {
  const { module } = await runnerImport<typeof import('../../utils/providers/watched')>('./utils/providers/watched.ts', {
    configFile: false,
    logLevel: 'error',
  });
  return module.watchedMatches();
}
