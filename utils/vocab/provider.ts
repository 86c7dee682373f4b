import type { DataTypeId, Outcome, Source, Vocabulary } from './types';

/** Who draws the screens. Decides whether a name or an e-mail counts as financial, and who is holder or intermediary. */
export type ProviderKind =
  | 'social'
  | 'sign-in'
  | 'aggregator'
  | 'bank'
  | 'broker'
  | 'crypto'
  | 'payments'
  | 'payroll'
  | 'commerce'
  | 'accounting'
  | 'government'
  | 'standard';

/** Kinds whose account is money: a name held there is a bank's customer record, not a sign-in. */
export const FINANCIAL_KINDS: ReadonlySet<ProviderKind> = new Set([
  'aggregator',
  'bank',
  'broker',
  'crypto',
  'payments',
  'payroll',
  'commerce',
  'accounting',
  'government',
]);

/** A request with every value still in it. Pure: no `window`, no clock. */
export interface Address {
  /** Lower case, with the colon: `https:`, `plaidlink:`. */
  readonly protocol: string;
  /** Lower case, without port; '' for custom schemes without one. */
  readonly host: string;
  /** As written, starting with `/` (or '' for custom schemes). */
  readonly path: string;
  /** Query parameters in order, decoded once, broken percent-encoding kept as it is. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The fragment read the same way, where it looks like parameters; else empty. */
  readonly fragment: readonly (readonly [name: string, value: string])[];
}

/** Names a request is made of when the usual OAuth parameters do not carry them. */
export interface Requested {
  /** Scope, permission or product names as requested. */
  readonly scopes?: readonly string[];
  /** What the screen is about is not in the address. */
  readonly hidden?: true;
  readonly clientId?: string;
  readonly recipientName?: string;
  readonly redirectUri?: string;
  readonly holderName?: string;
}

/** One kind of address a permission screen of this provider has. */
export interface ScreenRule {
  /** Tested against the path only. */
  readonly path: RegExp;
  /** At least one of these parameters must be there (query or fragment). */
  readonly anyOf?: readonly string[];
  /** All of these parameters must be there. */
  readonly allOf?: readonly string[];
  /** None of these may be there (a value may be named: `action=manage`). */
  readonly noneOf?: readonly string[];
  /** The shape is the provider's on any host (Banno on a bank's own host, Messenger account linking). */
  readonly anyHost?: true;
  /** Narrows the provider's hosts for this rule, same syntax. */
  readonly hosts?: readonly string[];
  /** Parameters that list the names, where it is not `scope`. Several are united. */
  readonly scopeParams?: readonly string[];
  /** Names this screen always asks for, whatever the parameters say. */
  readonly always?: readonly string[];
  /**
   * What no listed name means: `hidden` (kept at the server), `nothing`, or the provider's documented defaults.
   */
  readonly withoutScopes: 'hidden' | 'nothing' | readonly string[];
  /**
   * `at-once`: the address alone proves the screen. `after-look`: the same address also shows a log-in page,
   * so the label waits for the page. Default: `at-once` for social platforms, else `after-look`: an aggregator keeps one
   * address from choosing the bank to the end.
   */
  readonly shows?: 'at-once' | 'after-look';
  /** For what data cannot say (JSON in a path, hyphen lists). Its comment must say why. `null` = not this screen after all. */
  readonly read?: (address: Address) => Requested | null;
  readonly source: Source;
}

/** A page that only leads to a permission screen: the address inside this parameter is the real one. */
export interface WrapperRule {
  readonly path: RegExp;
  readonly param: readonly string[];
  readonly source: Source;
}

/** An address (or a posted message) that by itself tells how it ended. */
export interface OutcomeRule {
  /** Tested against `protocol//host/path`, e.g. `/^plaidlink:\/\/connected/`. */
  readonly address: RegExp;
  /** All of these parameters must match (query or fragment). */
  readonly params?: Readonly<Record<string, RegExp>>;
  readonly outcome: Outcome;
  /** Only where we await a return from this provider: the shape alone is too common. */
  readonly awaited?: true;
  readonly source: Source;
}

/** A message the provider's own frame posts. `field` is a path such as `metadata.status`. */
export interface MessageRule {
  readonly field: string;
  readonly equals: string | number;
  readonly outcome: Outcome;
  readonly source: Source;
}

/**
 * What is particular about the pages of a provider; the general words of each language are read anyway. Phrases are written
 * as in `utils/screens/phrase.ts`: folded words, `*` for any ending, `{recipient}` and other slots.
 */
export interface PageRules {
  /** The provider's own words for data, where the general words would miss or misread them. */
  readonly words?: Readonly<Record<string, readonly DataTypeId[]>>;
  /** Sentences that name the parties: `{recipient} uses MX Technologies to securely access`. */
  readonly says?: readonly string[];
  /** Words on controls that mean yes, no, or only the next step, where the general words would misread them. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly next?: readonly string[];
  /** Texts on pages that are no permission screens though the words say so. */
  readonly notHere?: readonly string[];
  /** Logging in is the permission: no further question follows (Messenger account linking). */
  readonly logInGrants?: true;
  /**
   * User names and passwords typed here go to the provider and not to the bank; `payroll`: they open the account that shows a
   * person's pay, unless the page speaks of a bank.
   */
  readonly takesCredentials?: true | 'payroll';
  readonly source: Source;
}

/** One place to stop a share, in the order in which it helps: recipient, intermediary, holder. */
export interface StopStep {
  readonly where: 'recipient' | 'intermediary' | 'holder';
  /** The page; absent where it exists only in an app. */
  readonly url?: string;
  /** The way there in the words on their screen, e.g. `Settings › Apps and websites`. */
  readonly path: string;
  readonly source: Source;
}

/** What somebody said in public about the use of the data: quoted, never judged. */
export interface Statement {
  readonly by: string;
  /** ISO date. */
  readonly date: string;
  readonly quote: string;
  readonly source: Source;
}

/** One provider = one file with one literal. */
export interface Provider {
  /** = the file's name. */
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  /** `facebook.com` = that host and its subdomains; `=auth.monzo.com` = exactly that one. `*` stands for one label or a part of one. */
  readonly hosts: readonly string[];
  /** In the install permission, and how it is seen there. Absent: read by `explain`, on click and in "everywhere" mode. */
  readonly watched?: 'page' | 'frame';
  /** The part of `hosts` that is in the install permission, where it is smaller: a bank's whole domain is not needed to see its permission page. */
  readonly watchedHosts?: readonly string[];
  /** Names looked up in this order. The sign-in names of OpenID Connect are always tried last. */
  readonly vocabularies: readonly Vocabulary[];
  readonly screens: readonly ScreenRule[];
  readonly wrappers?: readonly WrapperRule[];
  readonly outcomes?: readonly OutcomeRule[];
  readonly messages?: readonly MessageRule[];
  /** Parameter names, where they are not the usual ones. */
  readonly params?: {
    readonly clientId?: readonly string[];
    readonly redirect?: readonly string[];
    readonly recipientName?: readonly string[];
    readonly holder?: readonly string[];
  };
  /**
   * Whose client id it is. Only ids that the provider ties to a return address: the public ids of desktop and mobile apps are
   * used by others too, and would put a wrong name on the label.
   */
  readonly clients?: Readonly<Record<string, { readonly name: string; readonly source: Source }>>;
  /** How its pages are read, where they say more than its addresses. */
  readonly pages?: PageRules;
  readonly stop: readonly StopStep[];
  readonly statements?: readonly Statement[];
}

/** The other half of a provider: examples that must be read so, and ones that must stay silent. Imported by tests only. */
export interface Fixture {
  readonly name: string;
  readonly url: string;
  /** The return address we await, for outcome cases. */
  readonly awaiting?: { readonly redirectUri: string };
  /** `null` = must stay silent. `scopes` and `visibility` are compared where given. */
  readonly expect: null | {
    readonly data: readonly string[];
    readonly scopes?: readonly string[];
    readonly visibility?: 'listed' | 'hidden' | 'partly';
    readonly recipient?: { readonly name?: string; readonly clientId?: string; readonly domain?: string };
  };
  readonly outcome?: Outcome;
  /** A known gap: the case must fail until it is mended. */
  readonly todo?: string;
}
