import { runnerImport } from 'vite';

/** Where our scripts go, read from the providers themselves: no vocabulary reaches a page for it. */
export async function watched(): Promise<{
  /** The hosts of the install permission. */
  hosts: string[];
  contentScripts: {
    matches: string[];
    include_globs?: string[];
    all_frames?: true;
    js: string[];
    css?: string[];
    run_at: 'document_start';
  }[];
}> {
  const { module } = await runnerImport<typeof import('../../utils/providers/watched')>(
    './utils/providers/watched.ts',
    { configFile: false, logLevel: 'error' },
  );
  const { REQUEST_MARKS } = (
    await runnerImport<typeof import('../../utils/detect/request-marks')>('./utils/detect/request-marks.ts', {
      configFile: false,
      logLevel: 'error',
    })
  ).module;
  const { pages, linkingPages, linkingFrames } = module.watchedPlaces();
  const atStart = { run_at: 'document_start' } as const;
  return {
    hosts: module.watchedMatches(),
    contentScripts: [
      // Where the address already tells, the label must not wait for a round trip: its script comes with the page. The browser
      // compares the address, which costs the page nothing.
      { matches: pages, include_globs: REQUEST_MARKS.map((mark) => `*${mark}*`), js: ['screen.js'], ...atStart },
      { matches: linkingPages, js: ['screen.js'], ...atStart },
      { matches: linkingFrames, all_frames: true as const, js: ['screen.js'], ...atStart },
      { matches: pages, js: ['watch.js'], css: ['notice.css'], ...atStart },
    ].filter(({ matches }) => matches.length > 0),
  };
}
