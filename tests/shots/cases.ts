import type { Reading } from '../../utils/detect/reading';
import { providers } from '../../utils/providers';
import { readAddress } from '../../utils/readers';
import { planToStop } from '../../utils/stop/plan';
import { labelView } from '../../utils/words/label-view';
import type { Say } from '../../utils/words/say';
import type { LabelView } from '../../utils/words/views';

const RETURN = 'redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcallback';
const facebook = (query: string) => `https://www.facebook.com/v23.0/dialog/oauth?client_id=1&${RETURN}&${query}`;
const bank = (scope: string) =>
  `https://connect.secure.wellsfargo.com/auth/authorize?client_id=acme&response_type=code&${RETURN}&scope=${encodeURIComponent(scope)}`;
const FDX = 'openid fdx:accountbasic:read fdx:accountdetailed:read fdx:transactions:read fdx:customercontact:read';
const many = Array.from({ length: 5_000 }, (_, index) => `made_up_${index}`).join(',');

/** What the label has to cope with, as addresses: read and worded by the very functions of the extension. */
const ADDRESSES = {
  financial: bank(FDX),
  none: facebook('scope=email,public_profile'),
  hidden: facebook('config_id=9'),
  partly: bank(FDX),
  loud: 'https://auth.truelayer.com/?response_type=code&client_id=acme-budget-1&scope=info%20accounts%20balance%20transactions%20payments&redirect_uri=https://app.acmebudget.example/cb',
  business: facebook('scope=ads_management,commerce_account_read_orders,email'),
  many: facebook(`scope=ads_read,${many}`),
  unrecognised: facebook('scope=email,made_up_name'),
  long: bank(FDX),
  bidi: facebook(`scope=ads_read,${encodeURIComponent('evil\u202egnp.exe\u2066')}`),
  markup: facebook(`scope=${encodeURIComponent('ads_read,<b>bold</b>,"><svg/onload=alert(3)>')}`),
  password: 'https://cdn.plaid.com/link/v2/stable/link.html?isLinkInitialize=true&token=link-production-1',
} as const;

export type Case = keyof typeof ADDRESSES;

/** What an address alone cannot give. */
const CHANGES: Partial<Record<Case, Partial<Reading>>> = {
  partly: {
    visibility: 'partly',
    intermediary: { name: 'Plaid' },
    terms: { expires: '2027-02-22T00:00:00Z', durationSeconds: null, lookbackDays: 730 },
  },
  long: {
    recipient: { name: `The Incorporated Society for Improving the ${'Very '.repeat(12)}Long Names of Apps` },
    holder: { name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsbank' },
    intermediary: { name: 'averyveryveryveryverylongsubdomain.of.an.aggregator.example' },
  },
  bidi: { recipient: { name: '\u202eelgooG \u2067שלום\u2066 Bank' } },
  markup: { recipient: { name: '<img src=x onerror=alert(1)>' } },
  password: {
    act: 'credentials',
    visibility: 'partly',
    data: ['balances', 'transactions', 'merchants', 'credentials'],
  },
};

export function viewFor(name: Case, say: Say): LabelView {
  const read = readAddress(ADDRESSES[name]);
  if (!read) throw new Error(`no permission screen: ${name}`);
  const reading: Reading = { ...read, ...CHANGES[name] };
  const provider = providers.find(({ id }) => id === reading.provider.id);
  return labelView(reading, {
    say,
    stop: planToStop(reading, providers),
    statements: provider?.statements ?? [],
  });
}
