import type { LogRow } from '../log/log-row';
import type { DataTypeId } from '../vocab/types';
import { answerWords } from './answer-words';
import { dataTypeName } from './data-type-name';
import type { Say } from './say';

/**
 * Gives what an entry is found by, in lower case: names, addresses, its answer and its kinds of data in the person's
 * language. Words of ours are looked up once, because a log may have a hundred thousand entries.
 */
export function findWordsIn(say: Say): (row: LogRow) => string {
  const known = new Map<string, string>();
  const once = (key: string, word: () => string) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = word().toLowerCase();
    known.set(key, now);
    return now;
  };
  const typeWord = (type: DataTypeId) => once(type, () => dataTypeName(type, say));
  return ({ screen, status, subset, data }) => {
    let words = once(`${status} ${subset?.kind}`, () => answerWords(status, subset, say));
    for (const party of [screen.recipient, screen.holder, screen.intermediary])
      if (party) words += ` ${party.name ?? ''} ${party.domain ?? ''} ${party.clientId ?? ''}`.toLowerCase();
    for (const type of screen.data) words += ` ${typeWord(type)}`;
    for (const type of data) if (!screen.data.includes(type)) words += ` ${typeWord(type)}`;
    return words;
  };
}
