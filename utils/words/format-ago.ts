import { formatDate } from './format-date';
import { madeOnce } from './made-once';

const STEPS = [
  ['minute', 60],
  ['hour', 60],
  ['day', 24],
] as const;
const LONGEST_AGO = 7;
const relatives = madeOnce((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));

/** How long ago, as people say it: "now", "2 hours ago", "yesterday"; the day itself beyond a week. `now` in milliseconds. */
export function formatAgo(iso: string, now: number, language: string): string {
  const then = Date.parse(iso);
  if (Number.isNaN(then)) return iso;
  const relative = relatives(language);
  let count = (now - then) / 1000;
  // A clock that was set back must not speak of the future.
  if (count < 60) return relative.format(0, 'second');
  for (const [index, [unit, size]] of STEPS.entries()) {
    count /= size;
    const next = STEPS[index + 1];
    if (next ? count < next[1] : count < LONGEST_AGO) return relative.format(-Math.floor(count), unit);
  }
  return formatDate(iso, language);
}
