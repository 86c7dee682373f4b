import type { Provider } from '../vocab/provider';
import type { Outcome } from '../vocab/types';
import { indexHosts } from './hosts';
import { at, readJson } from './json';

/** A message a frame posted to its page, reduced to the few short words that can tell an outcome. */
export type PostedWords = Readonly<Record<string, string>>;

/** Fields in which providers say what happened; nothing else of a message is looked at. */
const FIELDS = [
  'type',
  'event',
  'eventName',
  'name',
  'step',
  'status',
  'op',
  'action',
  'result',
  'metadata.status',
  'data.event',
  'data.type',
];

/** A message that is nothing but the word itself (Inverite). */
const BARE_WORD = /^(?:success|failed|error|cancell?ed)$/;

/** Reduces posted data to those words; `null` = it holds none. Values over 80 characters are no event names. Never throws. */
export function reduceMessage(data: unknown): PostedWords | null {
  if (typeof data === 'string' && BARE_WORD.test(data)) return { message: data };
  const value = typeof data === 'string' ? readJson(data.slice(0, 10_000)) : data;
  const words: Record<string, string> = {};
  for (const field of FIELDS) {
    const word = at(value, field);
    if ((typeof word === 'string' && word.length <= 80) || typeof word === 'number') words[field] = String(word);
  }
  return Object.keys(words).length > 0 ? words : null;
}

/** What a posted message says of the request of this provider; `null` = nothing. */
export type ReadMessage = (
  origin: string,
  words: PostedWords,
) => { readonly providerId: string; readonly outcome: Outcome } | null;

/** Builds the reader of posted messages. The origin decides whose rules count: anybody can post anything. */
export function createMessageReader(providers: readonly Provider[]): ReadMessage {
  const owners = indexHosts(providers.filter(({ messages }) => messages !== undefined));
  return (origin, words) => {
    const host = /^https:\/\/([^/:]+)/.exec(origin)?.[1]?.toLowerCase();
    if (!host) return null;
    for (const provider of owners(host)) {
      for (const { field, equals, outcome } of provider.messages ?? []) {
        if (words[field] === String(equals)) return { providerId: provider.id, outcome };
      }
    }
    return null;
  };
}
