import type { RemindersView } from '../../utils/words/reminders-view';
import type { LabelView } from '../../utils/words/views';
import type { EntryPage } from './entry-list';

/** What the popup asks once, before it draws. */
export interface FirstViewPort {
  /** What the page in front shows; `null` = no permission screen. */
  readonly currentScreen: () => Promise<{ view: LabelView } | null>;
  /** The newest entries that have access, and the newest of those that have none. */
  readonly newest: () => Promise<{ held: EntryPage; others: EntryPage }>;
  readonly reminders: () => Promise<RemindersView | null>;
  /** `reading`: waits for it, because what could not be read is part of the trouble. */
  readonly troubleWithLog: (reading?: Promise<unknown>) => Promise<string | null>;
}

/** What has answered by the time the popup is drawn; what is absent has not. */
export interface FirstView {
  readonly screen?: { readonly view: LabelView } | null;
  readonly newest?: { readonly held: EntryPage; readonly others: EntryPage };
  readonly reminders?: RemindersView | null;
  readonly trouble?: string | null;
}

/** What has not answered within this time must not hold up the rest. In milliseconds. */
const PATIENCE = 200;

/**
 * Asks for everything at the same time and waits for all of it, so that the popup is drawn once and nothing in it is pushed
 * away; after `PATIENCE` it is drawn with what is there. Does not throw: a page that cannot be asked shows no screen of
 * ours, and a log that cannot be read has no entries, and its trouble says so.
 */
export async function firstView(port: FirstViewPort): Promise<FirstView> {
  const nothing = { grants: [], next: null };
  const view: { -readonly [Key in keyof FirstView]: FirstView[Key] } = {};
  const newest = port.newest().catch(() => ({ held: nothing, others: nothing }));
  const all = Promise.all([
    port
      .currentScreen()
      .catch(() => null)
      .then((screen) => {
        view.screen = screen;
      }),
    newest.then((lists) => {
      view.newest = lists;
    }),
    port
      .troubleWithLog(newest)
      .catch(() => null)
      .then((trouble) => {
        view.trouble = trouble;
      }),
    port
      .reminders()
      .catch(() => null)
      .then((reminders) => {
        view.reminders = reminders;
      }),
  ]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([all, patience]);
  clearTimeout(timer);
  return { ...view };
}
