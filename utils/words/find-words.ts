import type { LogRow } from '../log/log-row';
import { answerWords } from './answer-words';
import { dataTypeName } from './data-type-name';
import type { Say } from './say';

/** What an entry is found by, in lower case: names, addresses, its answer and its kinds of data in the person's language. */
export function findWords({ screen, status, subset, data }: LogRow, say: Say): string {
  const { recipient, holder, intermediary } = screen;
  const parties = [recipient, holder, intermediary].flatMap((party) => [party?.name, party?.domain, party?.clientId]);
  const types = new Set([...screen.data, ...data]);
  return [...parties, answerWords(status, subset, say), ...[...types].map((type) => dataTypeName(type, say))]
    .filter((text) => text !== undefined)
    .join(' ')
    .toLowerCase();
}
