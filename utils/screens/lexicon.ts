import type { AlsoId } from '../vocab/also';
import type { DataTypeId } from '../vocab/types';

/** Phrases as `phrase.ts` writes them. */
type PhraseList = readonly string[];

/** The words one language uses on permission screens. Data only; how they are used is in the readers beside. */
export interface Lexicon {
  /** BCP 47 primary language, e.g. `de`. Both kinds of Portuguese share `pt`. */
  readonly language: string;
  /** Some forty of its most frequent little words, separated by spaces: they tell which language a page is in. */
  readonly marks: string;
  /**
   * Everyday and standard words for data → types. The longest phrase wins, so `masked account number` is written beside
   * `account number`. `transactions` brings `merchants` by itself, except where the row is listed in `basic`.
   */
  readonly data: Readonly<Record<string, readonly DataTypeId[]>>;
  /** Phrases of `data` whose transactions leave the counterparties out (UK `ReadTransactionsBasic`). */
  readonly basic?: PhraseList;
  /** What is not financial. */
  readonly also: Readonly<Record<string, AlsoId>>;
  /** Sentences that name the parties; the most telling first: `{recipient} wants to access`, `your {holder} account`. */
  readonly parties: PhraseList;
  /** What stands before a name and does not belong to it: `der Drittanbieter`, `l'application`. */
  readonly titles?: PhraseList;
  /** What stands where a name should be and is none: `this app`, `the third party`. */
  readonly nobody: PhraseList;
  /** Words that say something will be shared or done: `will be able to`, `share`, `access to`. */
  readonly shares: PhraseList;
  /** "By pressing Continue you agree": makes a mere "Continue" the answer. */
  readonly binding: PhraseList;
  /** Words on controls. Compared from the start of the control's words. */
  readonly yes: PhraseList;
  readonly no: PhraseList;
  readonly next: PhraseList;
  readonly back: PhraseList;
  /** What is pressed below a post: a mere "Share" there shares the post. */
  readonly reactions: PhraseList;
  /** "Do you really want to leave?": there, yes is a no. */
  readonly leaving: PhraseList;
  /** Turn what follows in the sentence into its opposite; `contrasts` end that. */
  readonly negations: PhraseList;
  readonly contrasts: PhraseList;
  /** Negations that speak of the words before them: "your balance `is not shared`". A negation that ends its clause does so anyway. */
  readonly denials: PhraseList;
  /** Negations that only say how something is done: "without asking you". */
  readonly manner: PhraseList;
  /** What may be asked for some other time, and examples: not shared now. */
  readonly notNow: PhraseList;
  /** Terms, quoted as the sentence they stand in. */
  readonly terms: {
    readonly purpose: PhraseList;
    readonly duration: PhraseList;
    readonly once: PhraseList;
    readonly lookback: PhraseList;
    readonly others: PhraseList;
    readonly stop: PhraseList;
    readonly advertising: PhraseList;
  };
  /** What a stated purpose comes to: proving that an account is the person's, or paying once. */
  readonly purposes: { readonly verify: PhraseList; readonly pay: PhraseList };
  /** What `{number}` takes beside digits. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Units of time after `{number}`, in any form: day, week, month, year. */
  readonly units: {
    readonly day: PhraseList;
    readonly week: PhraseList;
    readonly month: PhraseList;
    readonly year: PhraseList;
  };
  /** What tells pages apart that use the same words. Headings and controls are looked at, running text is not. */
  readonly pages: {
    readonly logIn: PhraseList;
    /** Choose your bank. */
    readonly picker: PhraseList;
    readonly done: PhraseList;
    readonly failed: PhraseList;
    /** Connected apps, stop sharing: the opposite of a grant. */
    readonly management: PhraseList;
    /** You will be sent to your bank. */
    readonly interstitial: PhraseList;
    readonly cookies: PhraseList;
    /** How the main heading of documentation, marketing and legal text begins; single words with `=`. */
    readonly reading: PhraseList;
    /** "Was this article helpful?": a yes and a no that answer nothing else; running text is looked at as well. */
    readonly feedback: PhraseList;
  };
  /** User name, password and log-in, whoever's. */
  readonly secrets: PhraseList;
  /** Headings of a log-in that say whose it is. */
  readonly logInTo: PhraseList;
  /** A bank's user name and password by name. */
  readonly bankLogIn: PhraseList;
  /** The same in words a bank uses itself as well: they count where the page wants to link something. */
  readonly onlineBanking?: PhraseList;
  /** Headings and controls of pages that want to link a bank: "connect your bank". */
  readonly linking?: PhraseList;
}
