import type { Terms } from '../detect/oauth-request';
import type { StatedWords } from '../detect/reading';
import type { Clause } from './clauses';
import { maskNumbers, quote } from './find-data';
import { foldText } from './phrase';
import type { Words } from './words';

const MAX_WORDS = 200;
const DAY = 86_400;

/**
 * The terms a screen states, in its own words, and as numbers where they are plain: `durationSeconds` (0 = once) and
 * `lookbackDays`; `null` = not stated in numbers we read.
 */
export function findTerms(
  clauses: readonly Clause[],
  sentences: readonly string[],
  words: readonly Words[],
): { stated: StatedWords; terms: Terms } {
  const say = (name: keyof Words['lexicon']['terms']) => {
    const sentence = sentences.find((one) => one.length <= 400 && words.some((each) => each.term(name).has(one)));
    return sentence === undefined ? null : sentence;
  };
  const purpose = purposeIn(sentences, words);
  const once = say('once');
  const lookback = lookbackPlace(sentences, words);
  const lasts = once === null ? durationPlace(sentences, words, lookback) : null;
  const duration = once ?? lasts?.sentence ?? null;
  const accounts = accountsIn(clauses);
  const stated: StatedWords = {
    ...(purpose ? { purpose: quote(purpose, MAX_WORDS) } : {}),
    ...(duration ? { duration: quote(duration, MAX_WORDS) } : {}),
    ...(lookback ? { lookback: quote(lookback.sentence, MAX_WORDS) } : {}),
    ...(accounts ? { accounts } : {}),
    ...optional('others', othersIn(sentences, words)),
    ...optional('stop', say('stop')),
    ...optional('advertising', say('advertising')),
  };
  return {
    stated,
    terms: {
      durationSeconds: once ? 0 : lasts ? seconds(numbersOf(lasts, lookback), words) : null,
      lookbackDays: lookback ? days(numbersOf(lookback, lasts), words) : null,
      expires: null,
    },
  };
}

function optional(name: keyof StatedWords, sentence: string | null): StatedWords {
  return sentence ? { [name]: quote(sentence, MAX_WORDS) } : {};
}

/** Who else gets it. A heading ("Who else gets it") is answered by the sentence after it; another heading only mentions somebody. */
function othersIn(sentences: readonly string[], words: readonly Words[]): string | null {
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.length > 400) continue;
    const found = words.map((one) => one.term('others').find(sentence)).find((one) => one !== null);
    if (!found) continue;
    if (sentence.length > 60 || /[.!]$/.test(sentence)) return sentence;
    if (found.start === 0) return sentences[index + 1] ?? sentence;
  }
  return null;
}

/** After the words of a lone heading ("Purpose", "Why we need it") come two more at the most. */
const HEADING_ENDS = /^(?: [^\s:]+){0,2}[?.:]?$/;

/** The words after "to help you"; a heading such as "Purpose" is answered by the sentence after it. */
function purposeIn(sentences: readonly string[], words: readonly Words[]): string | null {
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.length > 400) continue;
    for (const one of words) {
      const found = one.term('purpose').find(sentence);
      if (!found) continue;
      if (found.slots['purpose'] === undefined && HEADING_ENDS.test(sentence.slice(found.end)))
        return sentences[index + 1] ?? sentence;
      return sentence
        .slice(found.start)
        .replace(/^(.{12,}?)[,;:]\s.*$/s, '$1')
        .replace(/[.:]$/, '');
    }
  }
  return null;
}

/** Words in a sentence that state a term. */
interface Place {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

function placesOf(name: 'duration' | 'lookback', sentence: string, words: readonly Words[]): Place[] {
  return words.flatMap((one) =>
    one
      .term(name)
      .findAll(sentence)
      .map(({ start, end }) => ({ sentence, start, end })),
  );
}

const overlap = (a: Place, b: Place) => a.start < b.end && b.start < a.end;

/** How far back. "Access will last 12 months" holds "last 12 months" and says how long. */
function lookbackPlace(sentences: readonly string[], words: readonly Words[]): Place | null {
  for (const sentence of sentences) {
    if (sentence.length > 400) continue;
    const durations = placesOf('duration', sentence, words);
    const found = placesOf('lookback', sentence, words).find(
      (place) => !durations.some((one) => one.start < place.start && place.end <= one.end),
    );
    if (found) return found;
  }
  return null;
}

/** A heading ("Sharing period") is answered by the sentence after it, where that has a length or a day. */
function answerTo(place: Place, next: string | undefined, words: readonly Words[]): Place {
  const isHeading = place.sentence.length < 40 && !saysWhen(place.sentence, words);
  if (!isHeading || next === undefined || next.length > 160 || !saysWhen(next, words)) return place;
  return { sentence: next, start: 0, end: next.length };
}

/** Is a length or a year in it? */
const saysWhen = (sentence: string, words: readonly Words[]) =>
  days(sentence, words) !== null || /\b20\d\d\b/.test(sentence);

/** How long; not the words that say how far back. What gives a length or a day wins: "end date" alone may be the end of a loan. */
function durationPlace(sentences: readonly string[], words: readonly Words[], lookback: Place | null): Place | null {
  let first: Place | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.length > 400) continue;
    const found = placesOf('duration', sentence, words).find(
      (place) => sentence !== lookback?.sentence || !overlap(place, lookback),
    );
    const place = found ? answerTo(found, sentences[index + 1], words) : null;
    if (place && saysWhen(place.sentence, words)) return place;
    first ??= place;
  }
  return first;
}

/** Where one sentence states both, each has the numbers from its own words on. */
function numbersOf(place: Place, other: Place | null): string {
  if (place.sentence !== other?.sentence) return place.sentence;
  return place.start < other.start ? place.sentence.slice(0, other.start) : place.sentence.slice(place.start);
}

/** `12 months` in a sentence, in seconds. */
function seconds(sentence: string, words: readonly Words[]): number | null {
  const count = days(sentence, words);
  return count === null ? null : count * DAY;
}

/** "90 derniers jours", "90 últimos días": Romance languages may put it between number and unit. The text is folded. */
const BETWEEN = '(?:(?:dernier|precedent|ultim|passat|anterior)[a-z]{0,4}\\s+)?';

/** "12 (twelve) months", "twelve (12) months": what stands in brackets is the same number. */
const TWICE = '(?:\\)| ?\\([^()]{1,24}\\))?';

const LENGTH = { day: 1, week: 7, month: 30, year: 365 } as const;

function days(sentence: string, words: readonly Words[]): number | null {
  const text = foldText(sentence);
  for (const { lexicon } of words) {
    const spelled = new Map(Object.entries(lexicon.numbers).map(([name, count]) => [foldText(name), count]));
    for (const unit of ['day', 'week', 'month', 'year'] as const) {
      const names = lexicon.units[unit].map((name) => foldText(name).replace(/\*$/, '\\p{L}*')).join('|');
      const match = new RegExp(
        `(?<![\\p{L}\\p{N}])(\\d{1,4}|${[...spelled.keys()].join('|')})${TWICE}\\s+${BETWEEN}(?:${names})(?!\\p{L})`,
        'u',
      ).exec(text);
      if (!match?.[1]) continue;
      const count = spelled.get(match[1]) ?? Number(match[1]);
      // Twelve months are a year, not 360 days.
      return unit === 'month' && count % 12 === 0 ? (count / 12) * 365 : count * LENGTH[unit];
    }
  }
  return null;
}

const MASKED = /(?:[•*·xX.…]{2,}\s?|…\s?|\(\s?\.{3}|ending (?:in )?)(\d{2,4})\b\)?/;

/** Accounts that are chosen on the screen, by their last digits. */
function accountsIn(clauses: readonly Clause[]): string | null {
  const names = new Set<string>();
  for (const { block, stance } of clauses) {
    if (stance === 'offered' || block.chosen === false) continue;
    const match = MASKED.exec(block.text);
    if (match && block.text.length <= 120)
      names.add(maskNumbers(block.text.slice(0, match.index + match[0].length)).trim());
  }
  return names.size === 0 ? null : [...names].slice(0, 10).join(', ').slice(0, MAX_WORDS);
}
