import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const VOCABULARY = /\/utils\/(?:providers|vocab\/standards)\/[\w.-]+\.ts$/;

/** The lists of providers and standards, emptied: the extension as it would be if it knew nobody. */
const withoutVocabulary: Plugin = {
  name: 'without-vocabulary',
  enforce: 'pre',
  transform(_code, id) {
    if (id.endsWith('/utils/providers/index.ts')) return 'export const providers = [];';
    if (id.endsWith('/utils/vocab/standards/index.ts')) return 'export const standards = [];';
    return null;
  },
};

/** Bundles one entry as the extension ships it; what came out and the modules it is made of. */
async function bundle(entry: string, plugins: Plugin[]): Promise<{ bytes: number; packed: number; modules: string[] }> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins,
    build: { write: false, minify: true, lib: { entry: path.join(root, entry), formats: ['es'] } },
  });
  const chunks = [output]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
  const code = chunks.map((chunk) => chunk.code).join('\n');
  return {
    bytes: Buffer.byteLength(code),
    packed: gzipSync(code).length,
    modules: chunks.flatMap((chunk) => chunk.moduleIds),
  };
}

test.each(['entrypoints/watch.ts', 'entrypoints/screen.ts'])(
  '%s, which goes into pages, does not grow with the vocabulary',
  async (entry) => {
    const [empty, full] = [await bundle(entry, [withoutVocabulary]), await bundle(entry, [])];
    console.log(
      `${entry}: ${empty.bytes} bytes with an empty vocabulary, ${full.bytes} with the full one (${empty.packed} and ${full.packed} packed)`,
    );
    expect(full.bytes).toBe(empty.bytes);
    expect(full.modules.filter((id) => VOCABULARY.test(id))).toEqual([]);
  },
);

test('the measure would notice: the reader itself does grow', async () => {
  const [empty, full] = [await bundle('utils/readers.ts', [withoutVocabulary]), await bundle('utils/readers.ts', [])];
  expect(full.bytes).toBeGreaterThan(empty.bytes * 2);
  expect(full.modules.filter((id) => VOCABULARY.test(id)).length).toBeGreaterThan(200);
});
