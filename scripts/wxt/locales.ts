import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

interface GeneratedFile {
  relativeDest: string;
  contents: string;
}

/**
 * Turns `locales/<language>.json` into the browser's own catalogues. Descriptions are for translators and stay here;
 * `language_tag` says which catalogue the browser took.
 */
export async function writeLocales(files: unknown[]): Promise<void> {
  for (const name of await readdir('locales')) {
    if (!name.endsWith('.json')) continue;
    const language = path.basename(name, '.json');
    const messages: Record<string, { message: string }> = JSON.parse(
      await readFile(path.join('locales', name), 'utf8'),
    );
    const bare = Object.entries(messages).map(([key, { message }]) => [key, { message }]);
    const file: GeneratedFile = {
      relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
      contents: JSON.stringify({ language_tag: { message: language }, ...Object.fromEntries(bare) }),
    };
    files.push(file);
  }
}
