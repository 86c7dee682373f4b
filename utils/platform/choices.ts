import { browser } from './browser';

/** What the person may turn on or off, with what holds until then. */
const DEFAULTS = {
  /** Log what is asked in private windows. The browser itself must let the extension into them first. */
  'log-private': false,
  /** A quiet mark on the toolbar button when an entry wants a look. */
  reminders: true,
} as const;

export type Choice = keyof typeof DEFAULTS;

const keyOf = (choice: Choice) => `choice-${choice}`;

/** Is it on? Kept in local storage: read anew each time, so that a change holds at once everywhere. */
export async function isOn(choice: Choice): Promise<boolean> {
  const kept = (await browser.storage.local.get(keyOf(choice)))[keyOf(choice)];
  return typeof kept === 'boolean' ? kept : DEFAULTS[choice];
}

/** Turns it on or off from now on. */
export async function turn(choice: Choice, on: boolean): Promise<void> {
  await browser.storage.local.set({ [keyOf(choice)]: on });
}
