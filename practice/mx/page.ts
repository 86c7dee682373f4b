import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { markup } from '../page.ts';
import type { MxSettings } from './settings.ts';

/** Where MX serves its widget; the token is opaque and of one use. */
export const MX_HOST = 'widgets.moneydesktop.com';
export const MX_PATH = '/md/connect/practice0token';
export const MX_SCRIPT = '/md/connect/assets/widget.js';

const root = path.resolve(import.meta.dirname, '../..');

/** The widget with its mocked API as one script, built once for each version of either. Throws where the build fails. */
export async function mxScript(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['practice/mx/widget.ts', 'node_modules/@mxenabled/connect-widget/package.json'])
    hash.update(readFileSync(path.join(root, file)));
  const name = `widget-${hash.digest('hex').slice(0, 12)}.js`;
  const outDir = path.join(root, '.cache/mx');
  const file = path.join(outDir, name);
  if (!existsSync(file))
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        emptyOutDir: true,
        lib: { entry: 'practice/mx/widget.ts', formats: ['iife'], name: 'practiceWidget', fileName: () => name },
      },
    });
  return readFileSync(file, 'utf8');
}

/** The page in MX's frame. */
export function mxPage(settings: MxSettings): string {
  return `<!doctype html><html lang="${settings.language}"><head><meta charset="utf-8"><title>Connect</title>
<style>body{margin:0;font:16px/1.5 system-ui}</style></head><body><div id="root"></div>
<script>globalThis.practiceMx = ${JSON.stringify(settings).replaceAll('<', '\\u003c')};</script>
<script src="${MX_SCRIPT}"></script></body></html>`;
}

/** The app's page around it. */
export function mxAround(app: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${markup(app)}</title></head>
<body><h1>${markup(app)}</h1><iframe src="https://${MX_HOST}${MX_PATH}" title="Connect" style="width:420px;height:720px;border:0"></iframe></body></html>`;
}
