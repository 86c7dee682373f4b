import { hostFits } from '../detect/hosts';
import type { Provider } from '../vocab/provider';
import type { Party } from '../vocab/types';

/**
 * Other names under which screens and lists name a provider, beside its own. Only ones that name nobody else: `Citizens`
 * is not Citi. Sources: the companies' own names on their home pages.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  chase: ['JPMorgan Chase', 'JPMorgan', 'J.P. Morgan', 'JP Morgan Chase', 'Chase Bank'],
  citi: ['Citibank', 'Citigroup', 'Citibank Online', 'Citi Cards'],
  'us-bank': ['US Bancorp', 'U.S. Bancorp', 'USBank', 'U.S. Bank'],
  'wells-fargo': ['Wells Fargo Bank'],
  'bank-of-america': ['BofA', 'Bank of America, N.A.'],
  'american-express': ['Amex'],
  'capital-one': ['Capital One Bank', 'Capital One 360'],
  td: ['TD Bank', 'TD Canada Trust'],
  pnc: ['PNC Bank'],
  truist: ['Truist Bank'],
  ally: ['Ally Bank'],
  discover: ['Discover Bank', 'Discover Card'],
  schwab: ['Charles Schwab'],
  finicity: ['Mastercard Data Connect', 'Mastercard Open Finance', 'Mastercard'],
  mx: ['MX Technologies'],
  yodlee: ['Envestnet Yodlee', 'Envestnet | Yodlee'],
  'stripe-financial-connections': ['Stripe'],
  'gocardless-bad': ['GoCardless', 'Nordigen'],
  starling: ['Starling Bank'],
  monzo: ['Monzo Bank'],
};

/** A name as it is compared: lower case letters and digits only, without what every bank is called. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\b(?:n\.?\s?a\.?|inc\.?|plc|ltd\.?|llc|corp\.?)\s*$/i, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The provider that a party is, by its domain or by exactly its name; `null` = none we know. `fits`: which of them may be
 * meant (a bank, an aggregator).
 */
export function findProvider(
  party: Party | null,
  providers: readonly Provider[],
  fits: (provider: Provider) => boolean,
): Provider | null {
  if (!party) return null;
  const { domain, name } = party;
  const candidates = providers.filter(fits);
  if (domain) {
    const host = domain.toLowerCase();
    const byHost = candidates.find(({ hosts }) =>
      hosts.some((pattern) => !pattern.includes('*') && hostFits(pattern.replace(/^=/, ''), host)),
    );
    if (byHost) return byHost;
  }
  if (!name) return null;
  const wanted = folded(name);
  if (wanted === '') return null;
  return (
    candidates.find(({ id, name: own }) => [own, ...(OTHER_NAMES[id] ?? [])].some((one) => folded(one) === wanted)) ??
    null
  );
}
