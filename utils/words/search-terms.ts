import type { Term } from '../log/find-grants';
import { foldedWords } from '../log/fold';
import { statusFacet, typeFacet } from '../log/stored';
import type { GrantStatus } from '../log/types';
import { DATA_TYPE_IDS } from '../vocab/data-types';
import { answerWords } from './answer-words';
import { dataTypeName } from './data-type-name';
import type { Say } from './say';

const STATUSES: readonly GrantStatus[] = [
  'asked',
  'granted',
  'declined',
  'closed',
  'undecided',
  'revoked',
  'expired',
  'imported',
];

/**
 * What to look for: every word of the text has to be the beginning of a word of a name or address, or of one in the name of
 * a kind of data or of an answer, as the person's language has them.
 */
export function searchTerms(text: string, say: Say): Term[] {
  return foldedWords(text).map((word) => {
    const says = (words: string) => foldedWords(words).some((one) => one.startsWith(word));
    return {
      begins: [word],
      is: [
        ...DATA_TYPE_IDS.filter((type) => says(dataTypeName(type, say))).map(typeFacet),
        ...STATUSES.filter((status) => says(answerWords(status, null, say))).map(statusFacet),
      ],
    };
  });
}
