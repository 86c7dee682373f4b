import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The browser's own notes of what it did: every request with who asked for it, and every line on any console. Unlike the
 * debugger they miss nothing, neither the first moments of a worker nor a worker started again.
 */
export interface Records {
  /** Addresses the extension asked for, other than its own files and pages the person went to. */
  readonly sent: readonly string[];
  /** Uncaught errors in scripts of the extension: worker, pages and content scripts. */
  readonly uncaught: readonly string[];
}

const files = (profile: string) => ({
  net: path.join(profile, 'net-log.json'),
  console: path.join(profile, 'console.log'),
});

/** What makes the browser keep them. */
export function recordingArguments(profile: string): string[] {
  const { net, console } = files(profile);
  return [`--log-net-log=${net}`, '--enable-logging', `--log-file=${console}`];
}

/** Reads them, once the browser has closed. Throws where the browser kept none: a check that could not run has failed. */
export function readRecords(profile: string, extensionId: string): Records {
  const own = `chrome-extension://${extensionId}`;
  const { net, console } = files(profile);
  for (const file of [net, console])
    if (!existsSync(file)) throw new Error(`the browser left no ${path.basename(file)}`);
  const sent = new Set<string>();
  for (const line of readFileSync(net, 'utf8').split('\n')) {
    if (!line.includes('"initiator"')) continue;
    const { params } = JSON.parse(line.replace(/,\s*$/, '')) as { params: Record<string, string> };
    const { initiator, url = '', request_type: kind } = params;
    if (initiator === own && kind !== 'main frame' && !/^(?:chrome-extension|data|blob):/.test(url)) sent.add(url);
  }
  // What the browser refuses while it shuts down, at the end of a test, is not the extension's fault.
  const uncaught = readFileSync(console, 'utf8')
    .split('\n')
    .filter((line) => line.includes(':CONSOLE:') && line.includes('"Uncaught') && line.includes(`source: ${own}/`))
    .filter((line) => !line.includes('The browser is shutting down.'));
  return { sent: [...sent], uncaught };
}
