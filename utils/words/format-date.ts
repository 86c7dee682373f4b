import { madeOnce } from './made-once';

const days = madeOnce((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }));
/** Key: language and, behind a space, the time zone; none = the person's own. */
const moments = madeOnce((key) => {
  const [language, timeZone] = key.split(' ');
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  });
});

/** A day in words of the language, in UTC so that the same record reads the same everywhere. Bad dates stay as written. */
export function formatDate(iso: string, language: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : days(language).format(date);
}

/** A moment in the person's own time zone. */
export function formatMoment(iso: string, language: string, timeZone = ''): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : moments(`${language} ${timeZone}`).format(date);
}
