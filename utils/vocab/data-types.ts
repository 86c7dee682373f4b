import type { DataTypeId } from './types';

/** Where a data type stands in the label: the six fixed rows come first, always shown; the others only when asked for. */
export const FIXED_ROWS = [
  'balances',
  'transactions',
  'merchants',
  'account-numbers',
  'identity',
  'payment-initiation',
] as const satisfies readonly DataTypeId[];

/** Said loudly, because more than reading is at stake. */
export const LOUD: ReadonlySet<DataTypeId> = new Set(['payment-initiation', 'credentials']);

/**
 * Every data type, in the order of the label. Words live in `locales/*.json`: `type_<id with _>` (name, at most 28
 * characters, a table row), `type_<id>_plain` (one sentence a customer would say) and `type_<id>_example` (a marked
 * example). Codes are those of the Data Privacy Vocabulary, https://w3id.org/dpv/pd, for the JSON-LD export;
 * `null` where it has no term.
 */
export const DATA_TYPES = {
  balances: { dpv: 'pd:FinancialAccount' },
  transactions: { dpv: 'pd:Transaction' },
  merchants: { dpv: 'pd:PurchasesAndSpendingHabit' },
  'account-numbers': { dpv: 'pd:FinancialAccountNumber' },
  identity: { dpv: 'pd:Identifying' },
  'payment-initiation': { dpv: null },
  credentials: { dpv: 'pd:Authenticating' },
  'account-details': { dpv: 'pd:FinancialAccount' },
  contact: { dpv: 'pd:Contact' },
  payees: { dpv: 'pd:BankAccount' },
  'scheduled-payments': { dpv: 'pd:Transactional' },
  cards: { dpv: 'pd:PaymentCard' },
  liabilities: { dpv: 'pd:LoanRecord' },
  investments: { dpv: 'pd:Ownership' },
  crypto: { dpv: 'pd:Ownership' },
  income: { dpv: 'pd:Income' },
  tax: { dpv: 'pd:Tax' },
  statements: { dpv: 'pd:Financial' },
  'credit-score': { dpv: 'pd:CreditScore' },
  rewards: { dpv: 'pd:Financial' },
  orders: { dpv: 'pd:Purchase' },
  'business-finances': { dpv: 'pd:Financial' },
} as const satisfies Readonly<Record<DataTypeId, { readonly dpv: string | null }>>;

/** All ids in the order of the label. */
export const DATA_TYPE_IDS = Object.keys(DATA_TYPES) as DataTypeId[];

/** Is this string one of our permanent data type ids? */
export function isDataTypeId(value: string): value is DataTypeId {
  return Object.hasOwn(DATA_TYPES, value);
}
