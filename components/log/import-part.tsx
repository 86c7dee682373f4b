import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey, Say } from '../../utils/words/say';

export interface ImportSummary {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly { readonly what: string; readonly why: string }[];
}

/** So many refused entries are named one by one. */
const MAX_REFUSED = 50;

/** Brings a file into the log: chosen, or dropped anywhere on the page; with progress and a summary. */
export function ImportPart({
  say,
  importFile,
  onImported,
}: {
  say: Say;
  importFile: (file: Blob, onProgress: (done: number, of: number) => void) => Promise<ImportSummary>;
  onImported: () => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [summary, setSummary] = useState<ImportSummary | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [over, setOver] = useState(false);

  const bring = async (file: File | undefined) => {
    if (!file) return;
    setSummary(null);
    setFailure(null);
    setProgress({ done: 0, of: 1 });
    try {
      setSummary(await importFile(file, (done, of) => setProgress({ done, of })));
      onImported();
    } catch (reason) {
      const code = String((reason as { code?: unknown }).code ?? 'failed').replaceAll('-', '_');
      const known = say(`import_${code}` as MessageKey);
      setFailure(known === `import_${code}` ? say('import_failed') : known);
    } finally {
      setProgress(null);
    }
  };
  useEffect(() => {
    const ended = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      document.addEventListener(type, listener, { signal: ended.signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      void bring(event.dataTransfer?.files[0]);
    });
    return () => ended.abort();
  }, []);
  const count = (number: number) => number.toLocaleString(say.language);
  return (
    <section class="part slip">
      <h2>{say('log_import')}</h2>
      <p class="quiet">{say('log_import_hint')}</p>
      <div class="drop" data-over={over}>
        <p>{say('import_drop')}</p>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {say('log_import_choose')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,.zip,application/json,application/zip"
          hidden
          aria-label={say('log_import_choose')}
          onChange={({ currentTarget }) => {
            void bring(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {progress && (
        <p>
          <progress aria-label={say('import_running')} value={progress.done} max={progress.of} />
          <span class="quiet">
            {say('log_import_progress', { done: count(progress.done), count: count(progress.of) })}
          </span>
        </p>
      )}
      <p role="status">
        {summary &&
          say('log_import_done', {
            added: count(summary.added),
            known: count(summary.known),
            refused: count(summary.refused.length),
          })}
      </p>
      {failure && (
        <p class="trouble" role="alert">
          {failure}
        </p>
      )}
      {summary && summary.refused.length > 0 && (
        <ul class="refused">
          {summary.refused.slice(0, MAX_REFUSED).map(({ what, why }, index) => (
            <li key={index}>{say('log_import_refused', { what, why })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
