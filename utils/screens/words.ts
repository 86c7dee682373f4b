import type { AlsoId } from '../vocab/also';
import type { DataTypeId } from '../vocab/types';
import type { Lexicon } from './lexicon';
import { compileList, compilePhrases, type Phrases } from './phrase';

/** The lists of phrases that stand in a lexicon by themselves. */
type ListName =
  | 'parties'
  | 'nobody'
  | 'shares'
  | 'binding'
  | 'leaving'
  | 'reactions'
  | 'negations'
  | 'contrasts'
  | 'denials'
  | 'manner'
  | 'titles'
  | 'notNow'
  | 'secrets'
  | 'logInTo'
  | 'bankLogIn'
  | 'onlineBanking'
  | 'linking';

/** A lexicon ready to search with; each list is prepared when it is first needed. */
export interface Words {
  readonly lexicon: Lexicon;
  readonly data: Phrases<readonly DataTypeId[]>;
  readonly also: Phrases<AlsoId>;
  list(name: ListName): Phrases<string>;
  term(name: keyof Lexicon['terms']): Phrases<string>;
  page(name: keyof Lexicon['pages']): Phrases<string>;
  purpose(name: keyof Lexicon['purposes']): Phrases<string>;
}

const prepared = new WeakMap<Lexicon, Words>();

/** Prepares a lexicon once. */
export function wordsOf(lexicon: Lexicon): Words {
  const known = prepared.get(lexicon);
  if (known) return known;
  const lists = new Map<string, Phrases<string>>();
  const lazily = (key: string, phrases: readonly string[]) => {
    const ready = lists.get(key) ?? compileList(phrases, Object.keys(lexicon.numbers));
    lists.set(key, ready);
    return ready;
  };
  const words: Words = {
    lexicon,
    data: compilePhrases(
      Object.entries(lexicon.data).map(([phrase, types]) => [phrase, withImplied(phrase, types, lexicon)]),
    ),
    also: compilePhrases(Object.entries(lexicon.also)),
    list: (name) => lazily(name, lexicon[name] ?? []),
    term: (name) => lazily(`terms.${name}`, lexicon.terms[name]),
    page: (name) => lazily(`pages.${name}`, lexicon.pages[name]),
    purpose: (name) => lazily(`purposes.${name}`, lexicon.purposes[name]),
  };
  prepared.set(lexicon, words);
  return words;
}

/** What a bank statement prints by itself. */
const IN_STATEMENTS = ['account-details', 'balances', 'transactions', 'merchants'] as const;

/** Who was paid is in every transaction, unless the standard's basic variant leaves it out; statements hold both and more. */
function withImplied(phrase: string, types: readonly DataTypeId[], { basic = [] }: Lexicon): readonly DataTypeId[] {
  const all = new Set(types);
  if (all.has('transactions') && !basic.includes(phrase)) all.add('merchants');
  if (all.has('statements')) for (const type of IN_STATEMENTS) all.add(type);
  return [...all];
}
