import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageFixture } from './page-fixture.ts';

const PAGES = path.join(import.meta.dirname, 'pages');

/** Every page there is: each file in `pages/` exports a list of them. */
export async function pageFixtures(): Promise<PageFixture[]> {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const lists = await Promise.all(
    files.map(
      async (file) =>
        ((await import(pathToFileURL(path.join(PAGES, file)).href)) as { default: PageFixture[] }).default,
    ),
  );
  const all = lists.flat();
  const names = all.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`two pages are called "${twice}": give each its own name`);
  return all;
}

/** The whole document of a fixture. */
export function documentOf({ html, language }: Pick<PageFixture, 'html' | 'language'>): string {
  if (/<html/i.test(html)) return html;
  const style =
    'body{font:16px/1.5 system-ui;margin:0}main,.card{max-width:420px;margin:24px auto;padding:0 16px}button{min-height:40px;margin:4px}';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${/<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? ''}</title><style>${style}</style></head><body>${html}</body></html>`;
}
