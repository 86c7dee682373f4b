/** One entry of `authorization_details` (RFC 9396, section 2). */
export interface AuthorizationDetail {
  readonly type: string;
  readonly actions?: readonly string[];
  /** FDX: what is consented to and for how long. */
  readonly consentRequest?: {
    readonly durationType?: string;
    readonly durationPeriod?: number;
    readonly lookbackPeriod?: number;
    readonly resources?: readonly { readonly dataClusters?: readonly string[] }[];
  };
}

/** The types the practice banks know. */
export const DETAIL_TYPES = ['fdx_v1.0', 'account_information', 'payment_initiation'];

/** What the consent page says of each cluster (FDX) and action (RFC 9396, Berlin Group). */
const WORDS: Readonly<Record<string, string>> = {
  ACCOUNT_BASIC: 'Account name, type and last four digits',
  ACCOUNT_DETAILED: 'Account balances, credit limits and interest rates',
  ACCOUNT_PAYMENTS: 'Full account number and routing number',
  TRANSACTIONS: 'Transactions: dates, amounts and merchants',
  STATEMENTS: 'Monthly statements',
  CUSTOMER_CONTACT: 'Your name, email, phone number and mailing address',
  INVESTMENTS: 'Investment holdings',
  list_accounts: 'The list of your accounts',
  read_balances: 'Account balances',
  read_transactions: 'Transaction history',
  initiate: 'Start a payment from your account',
};

/** The details of a request; [] = none, or not readable. */
export function readDetails(parameter: unknown): readonly AuthorizationDetail[] {
  return typeof parameter === 'string' ? (JSON.parse(parameter) as AuthorizationDetail[]) : [];
}

/** The lines a consent page prints for them. */
export function detailLines(details: readonly AuthorizationDetail[]): string[] {
  const names = details.flatMap(({ actions = [], consentRequest }) => [
    ...actions,
    ...(consentRequest?.resources ?? []).flatMap(({ dataClusters = [] }) => dataClusters),
  ]);
  return names.map((name) => WORDS[name] ?? name);
}

/** For how long and how far back, in sentences. */
export function detailTerms(details: readonly AuthorizationDetail[]): string[] {
  return details.flatMap(({ consentRequest }) => [
    ...(consentRequest?.durationType === 'ONE_TIME' ? ['This is a one-time share.'] : []),
    ...(consentRequest?.durationPeriod ? [`Access will last for ${consentRequest.durationPeriod} days.`] : []),
    ...(consentRequest?.lookbackPeriod
      ? [`Transactions from the last ${consentRequest.lookbackPeriod} days are included.`]
      : []),
  ]);
}
