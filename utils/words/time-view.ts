import type { LogRow } from '../log/log-row';
import { hasAccess, standingOf } from '../log/standing';
import { formatDate } from './format-date';
import type { Say } from './say';
import type { WhoRow } from './who-view';

/** From where to where a picture of time goes, in milliseconds since 1970. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** A stretch in which an app could see something: `until` is when it ended or, where it has not, the end of what is known. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly ended: boolean;
  /** The end that was stated or is reckoned, where it lies ahead; `null` = none. */
  readonly planned: number | null;
}

/** What is drawn of one app: when it asked, and when it could see. */
export interface TimeLane {
  readonly asked: readonly number[];
  readonly stretches: readonly Stretch[];
}

const DAY = 24 * 60 * 60 * 1000;

/** The span of all rows with a little room on both sides; at least 60 days. */
export function spanOf(rows: readonly LogRow[], now: number): TimeSpan {
  let [from, to] = [now, now];
  for (const row of rows) {
    from = Math.min(from, Date.parse(row.firstAt));
    // A plan for the far future must not press everything else together.
    if (row.end.at !== null && row.grantedAt !== null)
      to = Math.max(to, Math.min(Date.parse(row.end.at), now + 400 * DAY));
  }
  const room = Math.max((to - from) * 0.03, 2 * DAY);
  return { from: Math.min(from - room, now - 50 * DAY), to: Math.max(to + room, now + 10 * DAY) };
}

/** The lane of one app. */
export function laneOf({ entries }: WhoRow, now: number): TimeLane {
  return {
    asked: entries.map(({ firstAt }) => Date.parse(firstAt)),
    stretches: entries.flatMap((row) => {
      if (row.grantedAt === null) return [];
      const ended = !hasAccess(standingOf(row, now));
      const end = row.endedAt ?? row.end.at;
      const planned = !ended && row.end.at !== null && Date.parse(row.end.at) > now ? Date.parse(row.end.at) : null;
      return [{ from: Date.parse(row.grantedAt), until: ended && end ? Date.parse(end) : now, ended, planned }];
    }),
  };
}

/** The lane in words, a line for each entry. */
export function laneWords({ entries }: WhoRow, say: Say, now: number): string[] {
  const day = (iso: string) => formatDate(iso, say.language);
  return entries.map((row) => {
    const parts = [say('time_asked', { date: day(row.firstAt) })];
    if (row.grantedAt !== null) {
      parts.push(say('time_given', { date: day(row.grantedAt) }));
      const end = row.endedAt ?? row.end.at;
      if (!hasAccess(standingOf(row, now))) parts.push(say('grant_over', { date: day(end ?? row.lastAt) }));
      else if (row.end.at === null) parts.push(say('time_ongoing'));
      else parts.push(say(row.end.basis === 'stated' ? 'grant_until' : 'grant_until_usual', { date: day(row.end.at) }));
    } else parts.push(say(`status_${row.status === 'granted' ? 'granted_unknown' : row.status}`));
    return new Intl.ListFormat(say.language, { type: 'unit' }).format(parts);
  });
}

/** Marks of the axis: starts of months or years, at most `most` of them, with their names. */
export function ticksOf({ from, to }: TimeSpan, language: string, most = 8): { at: number; name: string }[] {
  const months = (to - from) / (30 * DAY);
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => months / size <= most) ?? 240;
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(step < 12 ? { month: 'short' } : {}),
    timeZone: 'UTC',
  });
  const ticks: { at: number; name: string }[] = [];
  const first = new Date(from);
  for (let month = step < 12 ? Math.ceil(first.getUTCMonth() / step) * step : 12; ; month += step) {
    const at = Date.UTC(first.getUTCFullYear(), month, 1);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, name: format.format(at) });
  }
}
