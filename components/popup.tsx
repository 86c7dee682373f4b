import { useEffect, useState } from 'preact/hooks';
import type { RemindersView } from '../utils/words/reminders-view';
import type { Say } from '../utils/words/say';
import { Mark } from './mark';
import { EntryList, type EntryPage } from './popup/entry-list';
import type { FirstView, FirstViewPort } from './popup/first-view';
import type { GrantEntryPort } from './popup/grant-entry';
import { Reminders } from './popup/reminders';
import { ThisPage, type ThisPagePort } from './popup/this-page';
import { type Told, ToldBar } from './told-bar';

export interface PopupPort extends FirstViewPort, ThisPagePort, GrantEntryPort {
  /** Entries that have access, newest first; those without; and those whose words fit. `from`: the `next` of the page before. */
  readonly withAccess: (from: string | null) => Promise<EntryPage>;
  readonly withoutAccess: (from: string | null) => Promise<EntryPage>;
  readonly find: (text: string, from: string | null) => Promise<EntryPage>;
}

interface PopupProps {
  readonly say: Say;
  readonly port: PopupPort;
  /** What stands at once. What it lacks is asked for again. */
  readonly first: FirstView;
}

/** What this page asks for, and under it who can see your money data. */
export function Popup({ say, port, first }: PopupProps) {
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
      <ThisPage say={say} port={port} first={first.screen} />
      <WhoCanSee say={say} port={port} first={first} />
    </main>
  );
}

/** How many entries a list shows, and whether there may be more. */
interface Shown {
  readonly count: number;
  readonly more: boolean;
}

const shown = (page: EntryPage | undefined): Shown | null =>
  page === undefined ? null : { count: page.grants.length, more: page.next !== null };

function WhoCanSee({ say, port, first }: PopupProps) {
  const [trouble, setTrouble] = useState(first.trouble ?? null);
  const [reminders, setReminders] = useState<RemindersView | null>(first.reminders ?? null);
  const [search, setSearch] = useState('');
  const [others, setOthers] = useState(shown(first.newest?.others));
  const [held, setHeld] = useState(shown(first.newest?.held));
  const [found, setFound] = useState(0);
  const [told, setTold] = useState<Told | null>(null);
  const [version, setVersion] = useState(0);
  const changed = () => setVersion((known) => known + 1);
  const newest = version === 0 ? first.newest : undefined;
  useEffect(() => {
    if (first.trouble === undefined) void port.troubleWithLog().then(setTrouble);
  }, []);
  useEffect(() => {
    if (version > 0 || first.reminders === undefined) port.reminders().then(setReminders, () => setReminders(null));
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
  const noOthers = others === null || (others.count === 0 && !others.more);
  const nobody = <p class="empty">{say(noOthers ? 'popup_log_empty' : 'popup_see_none')}</p>;
  return (
    <>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <search hidden={held?.count === 0 && !held.more && noOthers}>
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
          onLoaded={({ grants }) => setFound(grants.length)}
        />
      ) : (
        <>
          <section aria-labelledby="see">
            <h2 id="see">{say('popup_see')}</h2>
            <EntryList
              {...entry}
              first={newest?.held}
              load={port.withAccess}
              version={`${version}`}
              empty={nobody}
              onLoaded={(page) => setHeld(shown(page))}
            />
          </section>
          {reminders && <Reminders reminders={reminders} />}
          <section aria-labelledby="others" hidden={noOthers || held === null}>
            <h2 id="others">{say('popup_others')}</h2>
            <EntryList
              {...entry}
              first={newest?.others}
              load={port.withoutAccess}
              version={`${version}`}
              empty={null}
              onLoaded={(page) => setOthers(shown(page))}
            />
          </section>
        </>
      )}
      <ToldBar say={say} told={told} onUndo={(one) => void undo(one)} onClose={() => setTold(null)} />
    </>
  );
}
