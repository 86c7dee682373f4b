import { render } from 'preact';
import { Popup, type PopupPort } from '../../components/popup';
import { firstView } from '../../components/popup/first-view';
import type { Say } from '../../utils/words/say';
import { type Case, viewFor } from './cases';
import { grantsFor, planOf, remindersOf, viewsOf } from './grants';

const never = new Promise<never>(() => undefined);
const nothing = async () => undefined;

/** The popup with made-up entries. `query`: `count`, `case` (what the page asks), `waiting`, `late`, `trouble`, `open`. */
export async function showPopup(query: URLSearchParams, say: Say, into: HTMLElement): Promise<void> {
  const grants = grantsFor(Number(query.get('count') ?? 0));
  const name = query.get('case') as Case | null;
  const screen = name ? { view: viewFor(name, say) } : null;
  const page = async (access: boolean) => {
    const some = viewsOf(grants, access, 13, say);
    return { grants: some.slice(0, 12), next: some.length > 12 ? 'more' : null };
  };
  const port: PopupPort = {
    currentScreen: () =>
      query.has('waiting')
        ? never
        : query.has('late')
          ? new Promise((resolve) => setTimeout(() => resolve(screen), 300))
          : Promise.resolve(screen),
    readThisPage: async () => ({ nothing: true }),
    openReport: async () => undefined,
    newest: async () => ({ held: await page(true), others: await page(false) }),
    withAccess: () => page(true),
    withoutAccess: () => page(false),
    find: async () => ({ grants: [], next: null }),
    stopPlanOf: async (id) => {
      const one = grants.find((grant) => grant.id === id);
      return one ? planOf(one, say) : null;
    },
    stopShare: async () => nothing,
    reminders: async () => remindersOf(grants, say),
    troubleWithLog: async () => (query.has('trouble') ? say('popup_log_failed') : null),
  };
  render(<Popup say={say} port={port} first={await firstView(port)} />, into);
  const wanted = query.get('open');
  if (wanted === 'stop') later('.entry button', (button) => button.click());
  if (wanted === 'stopped')
    later('.entry button', (button) => {
      button.click();
      later('.opened > .button', (stop) => stop.click());
    });
  if (wanted === 'search')
    later('input[type=search]', (field) => {
      (field as HTMLInputElement).value = 'nobody';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
}

/** Does something as soon as there is something to do it with, and it listens: effects run after a frame. */
export function later(selector: string, act: (element: HTMLElement) => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = document.querySelector<HTMLElement>(selector);
      if (element) act(element);
      else later(selector, act);
    }),
  );
}
