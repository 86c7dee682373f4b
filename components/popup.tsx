import { useEffect, useState } from 'preact/hooks';
import type { GrantDetailView, GrantView } from '../utils/words/grant-view';
import type { Say } from '../utils/words/say';
import type { LabelView } from '../utils/words/views';
import { GrantItem } from './grant-item';
import { LabelBody } from './label';
import { Mark } from './mark';

export interface PopupProps {
  readonly say: Say;
  readonly currentScreen: () => Promise<{ view: LabelView } | null>;
  readonly readThisPage: () => Promise<{ view: LabelView } | { nothing: true } | { refused: string }>;
  readonly newestGrants: (count: number, before?: string) => Promise<GrantView[]>;
  readonly detailOf: (grantId: string) => Promise<GrantDetailView | null>;
  readonly troubleWithLog: () => Promise<string | null>;
}

const PAGE = 25;

/** What this page asks for, and under it who can see the person's money data. The frame stands at once; the rest fills in. */
export function Popup(props: PopupProps) {
  const { say } = props;
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    void props.troubleWithLog().then(setTrouble);
  }, []);
  return (
    <main>
      <header class="top">
        <Mark size={20} />
        <h1>Tellertale</h1>
      </header>
      <ThisPage {...props} />
      <section aria-labelledby="log">
        <h2 id="log">{say('popup_log')}</h2>
        {trouble && <p role="alert">{trouble}</p>}
        <Grants {...props} />
        <p class="empty">
          <a href="log.html" target="_blank" rel="noreferrer">
            {say('log_open')}
          </a>
        </p>
      </section>
    </main>
  );
}

function ThisPage({ say, currentScreen, readThisPage }: PopupProps) {
  const [view, setView] = useState<LabelView | null | undefined>(undefined);
  const [told, setTold] = useState('');
  useEffect(() => {
    void currentScreen().then((screen) => setView(screen?.view ?? null));
  }, []);
  const read = async () => {
    const result = await readThisPage();
    if ('view' in result) setView(result.view);
    else setTold(say('nothing' in result ? 'popup_read_nothing' : 'popup_read_refused'));
  };
  return (
    <section class="here" aria-label={say('popup_here')} aria-busy={view === undefined} lang={say.language}>
      {view ? (
        <div class="card">
          <LabelBody view={view} />
        </div>
      ) : (
        <div class="nothing">
          <p class="strong">{say('popup_nothing')}</p>
          <p>{told || say('popup_nothing_hint')}</p>
          <button type="button" class="button" onClick={() => void read()}>
            {say('popup_read')}
          </button>
        </div>
      )}
    </section>
  );
}

function Grants({ say, newestGrants, detailOf }: PopupProps) {
  const [grants, setGrants] = useState<readonly GrantView[] | null>(null);
  const [more, setMore] = useState(false);
  const load = async (before?: string) => {
    const next = await newestGrants(PAGE, before);
    setGrants((known) => [...(before ? (known ?? []) : []), ...next]);
    setMore(next.length === PAGE);
  };
  useEffect(() => {
    load().catch(() => setGrants([]));
  }, []);
  if (grants === null) return <div class="waiting" aria-busy="true" />;
  if (grants.length === 0) return <p class="empty">{say('popup_log_empty')}</p>;
  return (
    <>
      <ul class="grants">
        {grants.map((grant) => (
          <GrantItem key={grant.id} grant={grant} detailOf={detailOf} />
        ))}
      </ul>
      {more && (
        <button type="button" class="button" onClick={() => void load(grants.at(-1)?.at)}>
          {say('popup_more')}
        </button>
      )}
    </>
  );
}
