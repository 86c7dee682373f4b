import { useEffect, useState } from 'preact/hooks';
import type { RemindersView } from '../utils/words/reminders-view';
import type { Say } from '../utils/words/say';
import { Mark } from './mark';
import { EntryList, type EntryPage } from './popup/entry-list';
import type { GrantEntryPort } from './popup/grant-entry';
import { Reminders } from './popup/reminders';
import { ThisPage, type ThisPagePort } from './popup/this-page';
import { type Told, ToldBar } from './told-bar';

export interface PopupPort extends ThisPagePort, GrantEntryPort {
  /** Entries that have access, newest first; those without; and those whose words fit. */
  readonly withAccess: (from: string | null) => Promise<EntryPage>;
  readonly withoutAccess: (from: string | null) => Promise<EntryPage>;
  readonly find: (text: string, from: string | null) => Promise<EntryPage>;
  readonly reminders: () => Promise<RemindersView | null>;
  readonly troubleWithLog: () => Promise<string | null>;
}

/** What this page asks for, and under it who can see your money data. The frame stands at once; the rest fills in. */
export function Popup({ say, port }: { say: Say; port: PopupPort }) {
  const [settled, setSettled] = useState(false);
  return (
    <main>
      <header class="top">
        <Mark size={22} />
        <h1>Tellertale</h1>
        <nav>
          <a href="log.html" target="_blank" rel="noreferrer">
            {say('log_title')}
          </a>
          <a href="settings.html" target="_blank" rel="noreferrer">
            {say('popup_settings')}
          </a>
        </nav>
      </header>
      <ThisPage say={say} port={port} onSettled={() => setSettled(true)} />
      {settled && <WhoCanSee say={say} port={port} />}
    </main>
  );
}

function WhoCanSee({ say, port }: { say: Say; port: PopupPort }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [reminders, setReminders] = useState<RemindersView | null>(null);
  const [search, setSearch] = useState('');
  const [others, setOthers] = useState(0);
  const [held, setHeld] = useState<number | null>(null);
  const [found, setFound] = useState(0);
  const [told, setTold] = useState<Told | null>(null);
  const [version, setVersion] = useState(0);
  const changed = () => setVersion((known) => known + 1);
  useEffect(() => {
    void port.troubleWithLog().then(setTrouble);
  }, []);
  useEffect(() => {
    port.reminders().then(setReminders, () => setReminders(null));
  }, [version]);

  const searching = search.trim() !== '';
  const entry = {
    say,
    port,
    onStopped: (undo: () => Promise<void>) => {
      setTold({ text: say('log_stopped'), undo });
      changed();
    },
  };
  const undo = async ({ undo: back }: Told) => {
    await back?.();
    setTold({ text: say('log_undone'), undo: null });
    changed();
  };
  const nobody = <p class="empty">{say(others > 0 ? 'popup_see_none' : 'popup_log_empty')}</p>;
  return (
    <>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <search hidden={held === 0 && others === 0}>
        <label class="field">
          {say('popup_search')}
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
        <p class="hidden-words" role="status">
          {searching ? say.count('popup_found', found) : ''}
        </p>
      </search>
      {searching ? (
        <EntryList
          {...entry}
          load={(from) => port.find(search, from)}
          version={`${version} ${search}`}
          empty={<p class="empty">{say('log_nothing_found')}</p>}
          onLoaded={setFound}
        />
      ) : (
        <>
          <section aria-labelledby="see">
            <h2 id="see">{say('popup_see')}</h2>
            <EntryList {...entry} load={port.withAccess} version={`${version}`} empty={nobody} onLoaded={setHeld} />
          </section>
          {reminders && <Reminders reminders={reminders} />}
          <section aria-labelledby="others" hidden={others === 0 || held === null}>
            <h2 id="others">{say('popup_others')}</h2>
            <EntryList {...entry} load={port.withoutAccess} version={`${version}`} empty={null} onLoaded={setOthers} />
          </section>
        </>
      )}
      <ToldBar say={say} told={told} onUndo={(one) => void undo(one)} onClose={() => setTold(null)} />
    </>
  );
}
