import type { Plugin } from 'vite';

const SHEET = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/g;

/**
 * Makes our own pages out of few files, because each that is fetched before the first paint delays it, also from the disk:
 * their style sheets stand in their HTML, and what two of them share is one script. A style sheet that no page or script asks for any
 * more is left out of the package.
 */
export function fewFiles(): Plugin {
  return {
    name: 'few-files',
    enforce: 'post',
    outputOptions(options) {
      // Only our own pages are built as modules.
      if (options.format !== 'es') return null;
      return { ...options, codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const inlined = new Set<string>();
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          page.source = String(page.source).replace(SHEET, (link, fileName: string) => {
            const sheet = bundle[fileName];
            if (sheet?.type !== 'asset') return link;
            inlined.add(fileName);
            return `\n    <style>${String(sheet.source).trim()}</style>`;
          });
        }
        const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const fileName of inlined)
          if (!scripts.some(({ code }) => code.includes(fileName))) delete bundle[fileName];
      },
    },
  };
}
