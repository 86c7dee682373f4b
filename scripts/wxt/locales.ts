import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

interface GeneratedFile {
  relativeDest: string;
  contents: string;
}

/** Copies `locales/<language>.json` to where WebExtensions look for them. */
export async function writeLocales(files: unknown[]): Promise<void> {
  for (const name of await readdir('locales')) {
    if (!name.endsWith('.json')) continue;
    const language = path.basename(name, '.json').replace('-', '_');
    const file: GeneratedFile = {
      relativeDest: `_locales/${language}/messages.json`,
      contents: await readFile(path.join('locales', name), 'utf8'),
    };
    files.push(file);
  }
}
