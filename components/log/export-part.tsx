import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../../utils/words/say';

export type ExportKind = 'json' | 'csv' | 'jsonld';
const KINDS = ['json', 'csv', 'jsonld'] as const;

interface Ready {
  readonly name: string;
  readonly file: Blob;
  readonly begins: string;
}

/** How much of a file is shown before it is saved. */
const PREVIEW_BYTES = 4_000;
const PREVIEW_LINES = 12;

/** A copy of the log to keep: which kind, how it begins, save. */
export function ExportPart({
  say,
  exportAs,
  version,
}: {
  say: Say;
  exportAs: (kind: ExportKind) => Promise<{ name: string; file: Blob }>;
  version: number;
}) {
  const [kind, setKind] = useState<ExportKind>('json');
  const [ready, setReady] = useState<Ready | null>(null);
  useEffect(() => {
    let current = true;
    setReady(null);
    void exportAs(kind).then(async ({ name, file }) => {
      const begins = (await file.slice(0, PREVIEW_BYTES).text()).split('\n').slice(0, PREVIEW_LINES).join('\n');
      if (current) setReady({ name, file, begins });
    });
    return () => {
      current = false;
    };
  }, [kind, version]);
  const save = ({ name, file }: Ready) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <section class="part slip">
      <h2>{say('log_export')}</h2>
      <fieldset>
        <legend class="hidden-words">{say('export_kind')}</legend>
        {KINDS.map((one) => (
          <label class="kind" key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>
              {say(`log_export_${one}`)}
              <span class="quiet">{say(`export_${one}_hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <h3>{say('export_preview')}</h3>
      {/* Wide lines wrap: nothing scrolls sideways, and all of it can be read without a mouse. */}
      <pre class="begins" aria-busy={ready === null}>
        {ready?.begins}
      </pre>
      <button type="button" class="button main" disabled={ready === null} onClick={() => ready && save(ready)}>
        {say('export_save')}
      </button>
    </section>
  );
}
