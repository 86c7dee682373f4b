import { useEffect, useState } from 'preact/hooks';
import type { GrantDetailView, GrantView } from '../utils/words/grant-view';
import { GrantItem } from './grant-item';
import { Mark } from './mark';
import { ThisPage, type ThisPageProps } from './this-page';

export interface PopupProps extends ThisPageProps {
  readonly newestGrants: (count: number, before?: string) => Promise<GrantView[]>;
  readonly detailOf: (grantId: string) => Promise<GrantDetailView | null>;
  readonly troubleWithLog: () => Promise<string | null>;
}

const PAGE = 25;

/** What this page asks for, and under it who asked before. The frame stands at once; the rest fills in. */
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
        <p class="whole-log">
          <a href="log.html" target="_blank" rel="noreferrer">
            {say('log_open')}
          </a>
        </p>
      </section>
    </main>
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
