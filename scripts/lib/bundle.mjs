import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Bundles one TypeScript module of the project for Node and imports it: the same source the extension is built from.
 * @param {string} entry path from the project's root, e.g. `utils/explain.ts`
 */
export async function importBundled(entry) {
  const root = path.resolve(import.meta.dirname, '../..');
  const outDir = path.join(root, '.cache/bundles', entry.replaceAll('/', '-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'module.mjs' } },
    },
  });
  return import(`${pathToFileURL(path.join(outDir, 'module.mjs')).href}?${Date.now()}`);
}
