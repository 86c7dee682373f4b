import { reduceAnswer } from '../detect/reduce';
import { historyOf } from '../log/query';
import type { LogEvent } from '../log/types';
import { browser } from './browser';
import { judgement } from './judgement';
import { log, record } from './log-store';
import { goesKey, isNote, isNoteKey, type Note, pressedKey } from './notes';
import { deadline } from './open-flows';
import { digestsOf, signal } from './signal';
import { readAndWord } from './view-of';

/** A navigation was asked for in a tab: remember the request before its page exists. `opened`: not the answer of a form. */
export async function noteRequest(tabId: number, url: string, opened: boolean): Promise<void> {
  const { reading } = readAndWord(url);
  if (!reading) return;
  await signal({ tabId, isPrivate: () => isPrivateTab(tabId) }, async (salt) => ({
    kind: 'request',
    reading,
    states: await digestsOf(url, salt),
    ...(opened ? { opened } : {}),
  }));
}

/**
 * A server sent the tab elsewhere: perhaps the answer. Only what decides it is looked at. Whether the tab is private is
 * not asked: only a request that may be logged is open, and a pop-up may be gone by now.
 */
export async function noteRedirect(tabId: number, url: string, redirected: 'page' | 'frame'): Promise<void> {
  const to = reduceAnswer(url);
  if (to === null) return;
  const { written } = await signal({ tabId, isPrivate: false }, async (salt) => {
    const [state] = await digestsOf(url, salt);
    return { kind: 'goes', to, redirected, ...(state ? { state } : {}) };
  });
  await written;
}

/** A tab was opened from another: what the other asks may go on here. */
export async function noteOpened(tabId: number, from: number): Promise<void> {
  await signal({ tabId, isPrivate: false }, { kind: 'opened', from });
}

/** A tab has loaded a page; `url` where we may know it. */
export async function noteArrival(tabId: number, url: string | undefined): Promise<void> {
  const host = url === undefined ? null : (/^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? null);
  await signal({ tabId, isPrivate: false }, { kind: 'left', host });
}

/** A tab or pop-up was closed. */
export async function noteClosed(tabId: number): Promise<void> {
  await noteDeparture(tabId);
  const { written } = await signal({ tabId, isPrivate: false }, { kind: 'closed' });
  await written;
}

/** Time alone may have decided something. */
export async function noteTime(): Promise<void> {
  const { written } = await signal({ tabId: NO_TAB, isPrivate: false }, { kind: 'tick' });
  await written;
}

const NO_TAB = -1;

/** Where the alarm should ring next, in milliseconds since 1970; `null` = nowhere. */
export const nextTime = deadline;

/** What a page noted on leaving, where its message did not arrive. */
export async function noteDeparture(tabId: number): Promise<void> {
  const keys = [pressedKey(tabId), goesKey(tabId)];
  const kept = await browser.storage.local.get(keys);
  const [pressed, goes] = keys.map((key) => kept[key]);
  if (isNote(pressed) && pressed.pressed)
    await signal(
      { tabId, isPrivate: false },
      {
        kind: 'pressed',
        answer: pressed.pressed,
        ...(pressed.goesOn ? { goesOn: true } : {}),
      },
    );
  if (!isNote(goes) || goes.to === undefined) return;
  await browser.storage.local.remove(goesKey(tabId));
  const { written } = await signal({ tabId, isPrivate: false }, { kind: 'goes', to: goes.to, noted: true });
  await written;
}

/**
 * The browser has been started: what pages had noted before it ended, perhaps in a crash right after the click, is the
 * answer to what was asked then and not answered since.
 */
export async function noteRestart(startedAt: number): Promise<void> {
  const notes = Object.entries(await browser.storage.local.get(null)).flatMap(([key, note]) =>
    isNoteKey(key) && isNote(note) && note.at < startedAt ? [{ key, note }] : [],
  );
  const events = await Promise.all(notes.map(({ note }) => answerOf(note)));
  // Where a tab noted both, what the protocol told comes first.
  const found = events
    .filter((event) => event !== null)
    .sort((a, b) => Number(a.how === 'page') - Number(b.how === 'page'));
  const once = found.filter(({ flowId }, index) => found.findIndex((event) => event.flowId === flowId) === index);
  if (await record(once)) await browser.storage.local.remove(notes.map(({ key }) => key));
}

/** The event a note stands for; `null` = the log has an answer already, or knows no request it could be of. */
async function answerOf({ at, pressed, to, grant, awaits }: Note): Promise<LogEvent | null> {
  if (grant === undefined) return null;
  const history = await historyOf(await log(), grant);
  const asked = history.findLast((event) => event.type === 'asked' && Date.parse(event.at) <= at);
  if (!asked || history.some(({ flowId, type }) => flowId === asked.flowId && type !== 'asked')) return null;
  const told =
    to === undefined ? null : judgement().readOutcome(to, awaits === undefined ? undefined : { redirectUri: awaits });
  const outcome = told ?? (pressed === 'yes' ? 'granted' : pressed === 'no' ? 'declined' : null);
  if (outcome === null) return null;
  return {
    id: crypto.randomUUID(),
    at: new Date(at).toISOString(),
    type: outcome,
    flowId: asked.flowId,
    grantId: grant,
    how: told === null ? 'page' : 'redirect',
    ...(outcome === 'granted' ? { subset: { kind: 'unknown' } as const } : {}),
  };
}

async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return false;
  }
}
