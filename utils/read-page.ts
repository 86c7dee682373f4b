import { indexHosts } from './detect/hosts';
import type { PageFacts } from './detect/page-facts';
import type { Reading } from './detect/reading';
import { judgeScope } from './detect/scopes';
import { providers } from './providers';
import { combine } from './screens/combine';
import { lexicons } from './screens/lexicons';
import { createScreenReader } from './screens/read-screen';
import type { ScreenReading } from './screens/screen-reading';
import type { Provider } from './vocab/provider';
import { standards } from './vocab/standards';
import { oidc } from './vocab/standards/oidc';

const providersOf = indexHosts(providers);
const readScreen = createScreenReader(lexicons);

/** Where the person's money is kept: nobody else has business with its passwords. */
const KEEPS_MONEY: ReadonlySet<Provider['kind']> = new Set(['bank', 'broker', 'crypto', 'payments']);

/**
 * Reads a page together with what its address, or an earlier one of its flow, asks.
 * @param url of the page; its values are not kept.
 * @param reading what the address asks; `null` = nothing.
 * @returns `reading: null` = the page is no permission screen (`screen.step` says what it is).
 */
export function readPage(
  facts: PageFacts,
  url: string,
  reading: Reading | null,
): { reading: Reading | null; screen: ScreenReading } {
  const { hostname: host } = new URL(url);
  const owners = providersOf(host);
  const provider =
    // Some draw their screens on anybody's host: whose request it is counts before whose host it is.
    providers.find(({ id }) => id === reading?.provider.id) ?? owners.find(({ pages }) => pages) ?? owners[0] ?? null;
  const linking = provider?.kind === 'aggregator' || provider?.kind === 'payroll';
  const screen = readScreen(facts, {
    host,
    expected: reading !== null || provider?.kind === 'aggregator',
    rules: provider?.pages ?? null,
    takesCredentials: provider?.pages?.takesCredentials ?? (linking && facts.framed),
    between: provider?.kind === 'aggregator' ? provider.name : null,
    takesDetails: provider?.kind === 'social' || provider?.kind === 'aggregator',
    foreignBankIn: (text) => (owners.some(({ kind }) => KEEPS_MONEY.has(kind)) ? null : bankIn(text)),
    judge: (name) => judgeScope(name, [...(provider?.vocabularies ?? []), ...namedStandards, oidc]),
  });
  return { reading: combine(reading, screen, { host, provider }), screen };
}

/** Everyday words (`read`, `balance`) are no permission names where nobody said so. */
const namedStandards = standards.filter(({ unlistedHosts }) => unlistedHosts !== 'never');

/** Short names are everyday words as well ("Ally", "Citi" in "citizen"): whole words, as written, four letters or more. */
let bankNames: RegExp | null = null;

/** The one bank a text names; `null` = none, or several. */
function bankIn(text: string): string | null {
  bankNames ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${providers
      .filter(({ kind, name }) => (kind === 'bank' || kind === 'broker') && name.length >= 4)
      .map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const names = new Set(text.match(bankNames));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
