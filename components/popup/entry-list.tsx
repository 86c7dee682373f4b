import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GrantView } from '../../utils/words/grant-view';
import type { Say } from '../../utils/words/say';
import { GrantEntry, type GrantEntryProps } from './grant-entry';

/** One page of entries, and where the next begins; `null` = there are no more. */
export interface EntryPage {
  readonly grants: readonly GrantView[];
  readonly next: string | null;
}

interface EntryListProps extends Omit<GrantEntryProps, 'grant'> {
  readonly say: Say;
  readonly load: (from: string | null) => Promise<EntryPage>;
  /** Loads anew when it changes. */
  readonly version: string;
  /** Stands where there is nothing. */
  readonly empty: ComponentChildren;
  readonly onLoaded?: (count: number) => void;
}

/** Entries in pages, so that what is drawn first does not depend on how many there are. */
export function EntryList({ load, version, empty, onLoaded, ...entry }: EntryListProps) {
  const [page, setPage] = useState<EntryPage | null>(null);
  const add = async (from: string | null) => {
    const { grants, next } = await load(from);
    const known = from === null ? [] : (page?.grants ?? []);
    setPage({ grants: [...known, ...grants], next });
    onLoaded?.(known.length + grants.length);
  };
  useEffect(() => {
    add(null).catch(() => setPage({ grants: [], next: null }));
  }, [version]);
  if (page === null) return <div class="waiting" aria-busy="true" />;
  if (page.grants.length === 0) return <>{empty}</>;
  return (
    <>
      <ul class="plain-list entries">
        {page.grants.map((grant) => (
          <GrantEntry key={grant.id} grant={grant} {...entry} />
        ))}
      </ul>
      {page.next !== null && (
        <button type="button" class="button more" onClick={() => void add(page.next)}>
          {entry.say('popup_more')}
        </button>
      )}
    </>
  );
}
