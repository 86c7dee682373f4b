import { build } from 'vite';
import { root } from '../../scripts/lib/steps.mjs';

/** `bench/log.entry.ts` as one script that puts `logBench` into a page of the extension. */
export async function logScript() {
  const [output] = [
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { write: false, minify: false, lib: { entry: 'bench/log.entry.ts', formats: ['iife'], name: 'logBench' } },
    }),
  ].flat();
  return `${output.output[0].code}\nglobalThis.logBench = logBench;`;
}
