import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type AccessCount, countAccess } from '../utils/log/count-access';
import { choicesOf, EVERYTHING, type FoundBy, findRows, type LogFilter } from '../utils/log/find-rows';
import type { DeletionView } from '../utils/words/deletion-view';
import type { ReceiptView } from '../utils/words/receipt-view';
import type { Say } from '../utils/words/say';
import { whoView } from '../utils/words/who-view';
import { AllEntries } from './log/all-entries';
import { EntryPage } from './log/entry-page';
import { type ExportKind, ExportPart } from './log/export-part';
import { FindBar } from './log/find-bar';
import { ImportPart, type ImportSummary } from './log/import-part';
import { TimePicture } from './log/time-picture';
import { useRoute, VIEWS, type View } from './log/use-route';
import { WhoPicture } from './log/who-picture';
import { Mark } from './mark';
import { type Told, ToldBar } from './told-bar';

type Undo = () => Promise<void>;
type Progress = (done: number, of: number) => void;

export interface LogPort {
  /** Every entry, newest first, in growing parts: the first within a frame or two. `complete` with the last. */
  readonly readRows: (onRows: (rows: readonly FoundBy[], complete: boolean) => void) => Promise<void>;
  readonly receiptOf: (grantId: string) => Promise<ReceiptView | null>;
  readonly troubleWithLog: () => Promise<string | null>;
  readonly exportAs: (kind: ExportKind) => Promise<{ name: string; file: Blob }>;
  readonly importFile: (file: Blob, onProgress: (done: number, of: number) => void) => Promise<ImportSummary>;
  readonly deleteWithUndo: (grantIds: readonly string[], onProgress: Progress) => Promise<unknown>;
  readonly deleteEverything: (onProgress: Progress) => Promise<unknown>;
  /** What was deleted last, as long as it can be taken back: also after the page was closed. */
  readonly deletionToUndo: () => Promise<DeletionView | null>;
  readonly undoLastDeletion: (onProgress: Progress) => Promise<void>;
  readonly forgetDeletion: () => Promise<void>;
  readonly stopShare: (grantId: string) => Promise<Undo>;
  readonly markReviewed: (grantId: string) => Promise<unknown>;
}

/** The whole log: who sees what, when they could, every entry, copies out and in. */
export function LogPage({ say, port }: { say: Say; port: LogPort }) {
  const route = useRoute();
  const [rows, setRows] = useState<readonly FoundBy[] | null>(null);
  const [complete, setComplete] = useState(false);
  const [filter, setFilter] = useState<LogFilter>(EVERYTHING);
  const [told, setTold] = useState<Told | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [version, setVersion] = useState(0);
  const [now, setNow] = useState(() => Date.now());

  const load = async () => {
    setNow(Date.now());
    await port
      .readRows((next, last) => {
        setRows(next);
        setComplete(last);
      })
      .catch(() => {
        setRows((known) => known ?? []);
        setComplete(true);
      });
    setVersion((known) => known + 1);
  };
  // Not after the first frame: what is read by then is drawn in it.
  useLayoutEffect(() => {
    void load();
    void port.troubleWithLog().then(setTrouble);
    void offerUndo().catch(() => undefined);
  }, []);

  /** Does something to the log, tells it, and offers to take it back. */
  const change = async (work: Promise<unknown>, text: string) => {
    const undo = await work;
    await load();
    setTold({ text, undo: typeof undo === 'function' ? (undo as Undo) : null });
  };
  const takeBack = async ({ undo }: Told) => {
    await undo?.();
    await load();
    setTold({ text: say('log_undone'), undo: null });
  };
  const progress: Progress = (done, of) =>
    setTold({
      text: say('log_progress', { done: done.toLocaleString(say.language), count: of.toLocaleString(say.language) }),
      undo: null,
    });
  /** What was deleted can be taken back for a while, or forgotten at once. */
  const offerUndo = async () => {
    const deletion = await port.deletionToUndo();
    if (!deletion) return;
    const forget = async () => {
      await port.forgetDeletion();
      setTold(null);
    };
    setTold({
      text: `${deletion.text} ${deletion.until}`,
      undo: () => port.undoLastDeletion(progress),
      also: { word: deletion.forget, act: () => void forget() },
    });
  };
  const remove = async (work: Promise<unknown>) => {
    await work;
    await load();
    await offerUndo();
  };

  const all = useMemo(() => (rows ?? []).map(({ row }) => row), [rows]);
  const choices = useMemo(() => choicesOf(all), [all]);
  const found = useMemo(() => findRows(rows ?? [], filter, now), [rows, filter, now]);
  const access = useMemo(() => countAccess(all, now), [all, now]);
  const drawn = 'view' in route && (route.view === 'who' || route.view === 'time');
  // Putting a hundred thousand entries together by app takes a while: only where it is looked at.
  const who = useMemo(() => (drawn ? whoView(found, say, now) : null), [drawn, found]);

  // Where one has gone to is said by moving the focus there; not on arrival, when it is at the top of the page.
  const title = useRef<HTMLElement | null>(null);
  const lastView = useRef<View>('who');
  if ('view' in route) lastView.current = route.view;
  const place = 'entry' in route ? route.entry : route.view;
  const arrived = useRef(place);
  const setTitle = (element: HTMLElement | null) => {
    title.current = element;
    if (element && arrived.current !== place) {
      arrived.current = place;
      element.focus();
    }
  };

  return (
    <main>
      <header class="page-head no-print">
        <p class="brand">
          <Mark size={20} />
          <span>Tellertale</span>
          <a href="settings.html">{say('popup_settings')}</a>
        </p>
        <h1>{say('log_title')}</h1>
        <p class="lead">{rows === null ? say('log_reading') : leadWords(access, complete, say)}</p>
        <p class="quiet">{say('log_intro')}</p>
        <nav aria-label={say('log_views')}>
          {VIEWS.map((view) => (
            <a
              key={view}
              href={`#${view}`}
              {...('view' in route && route.view === view ? { 'aria-current': 'page' as const } : {})}
            >
              {say(`log_view_${view}`)}
            </a>
          ))}
        </nav>
      </header>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      {'entry' in route ? (
        <EntryPage
          say={say}
          receiptOf={port.receiptOf}
          grantId={route.entry}
          back={lastView.current}
          version={version}
          titleRef={setTitle}
          actions={{
            stop: () => void change(port.stopShare(route.entry), say('log_stopped')),
            review: () =>
              void change(
                port.markReviewed(route.entry).then(() => null),
                say('status_reviewed'),
              ),
            remove: () => {
              void remove(port.deleteWithUndo([route.entry], progress));
              location.hash = `#${lastView.current}`;
            },
          }}
        />
      ) : (
        <>
          <h2 class="view-title" ref={setTitle} tabIndex={-1} key={route.view}>
            {say(`log_view_${route.view}`)}
          </h2>
          {route.view === 'copies' ? (
            <div class="copies">
              <ExportPart say={say} exportAs={port.exportAs} version={version} />
              <ImportPart say={say} importFile={port.importFile} onImported={() => void load()} />
              <section class="part slip">
                <h2>{say('delete_all_title')}</h2>
                <p>{say('delete_all_hint')}</p>
                <button
                  type="button"
                  class="button"
                  disabled={all.length === 0}
                  onClick={() => void remove(port.deleteEverything(progress))}
                >
                  {say('log_delete_all')}
                </button>
              </section>
            </div>
          ) : rows === null ? (
            <div class="waiting" aria-busy="true" />
          ) : all.length === 0 ? (
            <p class="empty slip">{say('popup_log_empty')}</p>
          ) : (
            <>
              <FindBar say={say} filter={filter} onFilter={setFilter} choices={choices} found={found.length} />
              {found.length === 0 && <p class="empty">{say('log_nothing_found')}</p>}
              {found.length > 0 && who && route.view === 'who' && <WhoPicture say={say} view={who} />}
              {found.length > 0 && who && route.view === 'time' && <TimePicture say={say} view={who} now={now} />}
              {route.view === 'all' && (
                <AllEntries
                  say={say}
                  rows={found}
                  now={now}
                  onDelete={(ids) => void remove(port.deleteWithUndo(ids, progress))}
                />
              )}
            </>
          )}
        </>
      )}
      <ToldBar say={say} told={told} onUndo={(one) => void takeBack(one)} onClose={() => setTold(null)} />
    </main>
  );
}

/** The log in a sentence or two. While it is still being read no number is said: it would be wrong. */
function leadWords({ canSee, maySee, canMove }: AccessCount, complete: boolean, say: Say): string {
  if (!complete) return say('log_reading');
  if (canSee === 0) return maySee === 0 ? say('log_can_see_none') : say.count('log_only_may_see', maySee);
  return [
    say.count('log_can_see', canSee),
    ...(canMove > 0 ? [say.count('log_can_move', canMove)] : []),
    ...(maySee > 0 ? [say.count('log_may_see', maySee)] : []),
  ].join(' ');
}
