import { useEffect, useRef, useState } from 'preact/hooks';
import type { GrantDetailView, GrantView } from '../utils/words/grant-view';
import type { MessageKey } from '../utils/words/say';
import { GrantItem } from './grant-item';
import { HiddenSites, type HiddenSitesProps } from './hidden-sites';
import { Mark } from './mark';

type Undo = () => Promise<void>;
type ExportKind = 'json' | 'csv' | 'jsonld';
interface Summary {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly { readonly what: string; readonly why: string }[];
}

export interface LogPageProps extends HiddenSitesProps {
  readonly newestGrants: (count: number, before?: string) => Promise<GrantView[]>;
  readonly detailOf: (grantId: string) => Promise<GrantDetailView | null>;
  readonly troubleWithLog: () => Promise<string | null>;
  readonly exportAs: (kind: ExportKind) => Promise<{ name: string; file: Blob }>;
  readonly importFile: (file: Blob, onProgress: (done: number, of: number) => void) => Promise<Summary>;
  readonly deleteWithUndo: (grantIds: readonly string[]) => Promise<Undo>;
  readonly stopShare: (grantId: string) => Promise<Undo>;
  readonly markReviewed: (grantId: string) => Promise<null>;
}

const PAGE = 100;

/** The whole log: search, every entry with what can be done about it, copies out and in. */
export function LogPage(props: LogPageProps) {
  const { say } = props;
  const [grants, setGrants] = useState<readonly GrantView[] | null>(null);
  const [more, setMore] = useState(false);
  const [search, setSearch] = useState('');
  const [told, setTold] = useState<{ text: string; undo: Undo | null } | null>(null);

  const load = async (before?: string) => {
    const next = await props.newestGrants(PAGE, before);
    setGrants((known) => [...(before ? (known ?? []) : []), ...next]);
    setMore(next.length === PAGE);
  };
  useEffect(() => {
    load().catch(() => setGrants([]));
    void props.troubleWithLog().then((text) => text && setTold({ text, undo: null }));
  }, []);

  /** Does something to the log, tells it, and offers to take it back. */
  const change = async (work: Promise<Undo | null>, text: MessageKey) => {
    const undo = await work;
    await load();
    setTold({
      text: say(text),
      undo: undo
        ? async () => {
            await undo();
            setTold(null);
            await load();
          }
        : null,
    });
  };
  const found = (grants ?? []).filter((grant) => fits(grant, search));

  return (
    <main>
      <header class="top">
        <Mark size={24} />
        <h1>{say('log_title')}</h1>
      </header>
      <p class="intro">{say('log_intro')}</p>
      <div class="told" role="status">
        {told && (
          <p>
            {told.text}{' '}
            {told.undo && (
              <button type="button" class="button" onClick={() => void told.undo?.()}>
                {say('log_undo')}
              </button>
            )}
          </p>
        )}
      </div>
      <label class="search">
        {say('log_search')}
        <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </label>
      {grants?.length === 0 && <p class="empty">{say('popup_log_empty')}</p>}
      {grants !== null && grants.length > 0 && found.length === 0 && <p class="empty">{say('log_nothing_found')}</p>}
      <ul class="grants">
        {found.map((grant) => (
          <GrantItem key={grant.id} grant={grant} detailOf={props.detailOf}>
            <div class="actions">
              <button
                type="button"
                class="button"
                onClick={() => void change(props.stopShare(grant.id), 'log_stopped')}
              >
                {say('log_stop')}
              </button>
              <button
                type="button"
                class="button"
                onClick={() => void change(props.markReviewed(grant.id), 'log_reviewed')}
              >
                {say('log_reviewed')}
              </button>
              <button type="button" class="button" onClick={(event) => printEntry(event.currentTarget)}>
                {say('log_print')}
              </button>
              <button
                type="button"
                class="button"
                onClick={() => void change(props.deleteWithUndo([grant.id]), 'log_deleted')}
              >
                {say('log_delete')}
              </button>
            </div>
          </GrantItem>
        ))}
      </ul>
      {more && (
        <button type="button" class="button" onClick={() => void load(grants?.at(-1)?.at)}>
          {say('popup_more')}
        </button>
      )}
      <HiddenSites {...props} />
      <Copies {...props} onImported={() => void load()} />
    </main>
  );
}

function fits({ recipient, from, status, data }: GrantView, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  return (
    wanted === '' ||
    [recipient, from, status, ...data.map(({ name }) => name)].some((text) => text.toLocaleLowerCase().includes(wanted))
  );
}

/** Prints one entry: the style sheet shows nothing but what is marked. */
function printEntry(button: HTMLElement): void {
  const entry = button.closest('[data-grant]');
  entry?.classList.add('receipt');
  window.addEventListener('afterprint', () => entry?.classList.remove('receipt'), { once: true });
  window.print();
}

function Copies({ say, exportAs, importFile, onImported }: LogPageProps & { readonly onImported: () => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const [refused, setRefused] = useState<Summary['refused']>([]);

  const keep = async (kind: ExportKind) => {
    const { name, file } = await exportAs(kind);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  const bring = async (file: File | undefined) => {
    if (!file) return;
    setRefused([]);
    try {
      const summary = await importFile(file, (done, of) => setTold(say('log_import_progress', { done, count: of })));
      setTold(say('log_import_done', { added: summary.added, known: summary.known, refused: summary.refused.length }));
      setRefused(summary.refused.slice(0, 50));
      onImported();
    } catch (reason) {
      const key = `import_${String((reason as { code?: unknown }).code ?? 'failed').replaceAll('-', '_')}`;
      setTold(say(key as MessageKey));
    }
  };

  // A file may be dropped anywhere on the page.
  useEffect(() => {
    const ended = new AbortController();
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal: ended.signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        void bring(event.dataTransfer?.files[0]);
      },
      { signal: ended.signal },
    );
    return () => ended.abort();
  }, []);

  return (
    <section class="copies">
      <h2>{say('log_export')}</h2>
      {(['json', 'csv', 'jsonld'] as const).map((kind) => (
        <button type="button" class="button" key={kind} onClick={() => void keep(kind)}>
          {say(`log_export_${kind}`)}
        </button>
      ))}
      <h2>{say('log_import')}</h2>
      <p>{say('log_import_hint')}</p>
      <button type="button" class="button" onClick={() => chooser.current?.click()}>
        {say('log_import_choose')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,.zip,application/json,application/zip"
        hidden
        aria-label={say('log_import_choose')}
        onChange={(event) => void bring(event.currentTarget.files?.[0])}
      />
      <p role="status">{told}</p>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ what, why }) => (
            <li key={what}>{say('log_import_refused', { what, why })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
