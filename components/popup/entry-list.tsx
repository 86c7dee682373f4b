import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GrantView } from '../../utils/words/grant-view';
import type { Say } from '../../utils/words/say';
import { GrantEntry, type GrantEntryProps } from './grant-entry';

/** One page of entries, and where the next begins; `null` = there are no more. It may be empty though there are more. */
export interface EntryPage {
  readonly grants: readonly GrantView[];
  readonly next: string | null;
}

interface EntryListProps extends Omit<GrantEntryProps, 'grant'> {
  readonly say: Say;
  /** What stands at once; absent = it is loaded. */
  readonly first?: EntryPage | undefined;
  readonly load: (from: string | null) => Promise<EntryPage>;
  /** Loads anew when it changes. */
  readonly version: string;
  /** Stands where there is nothing. */
  readonly empty: ComponentChildren;
  /** Told what stands there after each load. */
  readonly onLoaded?: (page: EntryPage) => void;
}

/** Entries in pages, so that what is drawn first does not depend on how many there are. */
export function EntryList({ first, load, version, empty, onLoaded, ...entry }: EntryListProps) {
  const [page, setPage] = useState<EntryPage | null>(first ?? null);
  const loaded = useRef(first !== undefined);
  const more = useRef<HTMLButtonElement>(null);
  const add = async (from: string | null) => {
    const { grants, next } = await load(from);
    const known = from === null ? [] : (page?.grants ?? []);
    const now = { grants: [...known, ...grants], next };
    setPage(now);
    onLoaded?.(now);
  };
  useEffect(() => {
    if (loaded.current) loaded.current = false;
    else add(null).catch(() => setPage({ grants: [], next: null }));
  }, [version]);
  // A list of which nothing is known yet is looked for when the person comes to it, once: the first frame does not wait for it.
  useEffect(() => {
    if (!more.current || !first || first.grants.length > 0) return;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void add(first.next);
    });
    seen.observe(more.current);
    return () => seen.disconnect();
  }, []);
  if (page === null) return <div class="waiting" aria-busy="true" />;
  if (page.grants.length === 0 && page.next === null) return <>{empty}</>;
  return (
    <>
      <ul class="plain-list entries">
        {page.grants.map((grant) => (
          <GrantEntry key={grant.id} grant={grant} {...entry} />
        ))}
      </ul>
      {page.next !== null && (
        <button ref={more} type="button" class="button more" onClick={() => void add(page.next)}>
          {entry.say('popup_more')}
        </button>
      )}
    </>
  );
}
