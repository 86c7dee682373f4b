import type { LogEvent } from '../log/types';
import { answerWords } from './answer-words';
import { formatMoment } from './format-date';
import type { Say } from './say';

/** One thing that happened, with how it is known. */
export interface HistoryLine {
  readonly when: string;
  /** ISO, for `<time>`. */
  readonly at: string;
  readonly what: string;
  readonly how: string;
}

/** The history of one entry in words, in the order of `events`. `timeZone` only for tests. */
export function grantHistory(events: readonly LogEvent[], say: Say, timeZone?: string): HistoryLine[] {
  return events.map(({ at, type, how, subset }) => ({
    at,
    when: formatMoment(at, say.language, timeZone),
    what: type === 'asked' ? say('event_asked') : answerWords(type, subset, say),
    how: say(`how_${how}`),
  }));
}
