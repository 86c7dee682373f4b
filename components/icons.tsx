import type { DataTypeId } from '../utils/vocab/types';

/**
 * One drawing for each data type: strokes on a 16 × 16 grid, told apart by shape alone. The name always stands beside it,
 * so the drawing is hidden from screen readers.
 */
export const DATA_TYPE_PATHS: Readonly<Record<DataTypeId, string>> = {
  // A wallet.
  balances:
    'M12.25 4.75V3.25a1 1 0 0 0-1-1H3a1.25 1.25 0 0 0 0 2.5h10.25a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H3.5A1.75 1.75 0 0 1 1.75 12V3.5M10.5 9.25h.75',
  // In and out.
  transactions: 'M1.75 4.75h12.5m-3-3 3 3-3 3M14.25 11.25H1.75m3-3-3 3 3 3',
  // A shop front.
  merchants:
    'M3.5 1.75h9l1.75 4.5a2.08 2 0 0 1-4.17 0 2.08 2 0 0 1-4.16 0 2.08 2 0 0 1-4.17 0zM3.25 10.75v3.5h9.5v-3.5',
  // The number sign.
  'account-numbers': 'M6.5 1.75 5 14.25m6-12.5-1.5 12.5M2.25 5.75h12M1.75 10.25h12',
  // A bank.
  'account-details': 'M1.75 5.75 8 1.75l6.25 4zM4.25 8.5v3M8 8.5v3m3.75-3v3m-10 2.75h12.5',
  // A person.
  identity: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.25 14.25a5.75 4 0 0 1 11.5 0',
  // An envelope.
  contact:
    'M2.75 3.25h10.5a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1zM2.25 4.5 8 8.75l5.75-4.25',
  // To a person.
  payees:
    'M11.25 7a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM7.75 14.25v-1a3.25 3.25 0 0 1 6.5 0v1M1.25 7.75H6M3.75 5.25l2.5 2.5-2.5 2.5',
  // A calendar, one day marked.
  'scheduled-payments':
    'M2.75 3.25h10.5a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zm-1 3.5h12.5m-9.5-5.5v2m6.5-2v2m-1.5 7.5h1',
  // A card with its stripe.
  cards:
    'M2.25 3.25h11.5a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H2.25a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1zm-1 3.5h13.5m-10.5 3h2.5',
  // Interest.
  liabilities: 'M13 3 3 13M4.25 6.25a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM11.75 13.75a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  // A rising line.
  investments: 'M1.75 1.75v12.5h12.5M5 10.75 7.75 7.5l2.5 2.25 4-5.5M11 3.75h3.25V7',
  // The sign of the best-known coin.
  crypto:
    'M3.75 2.75h5.5a2.6 2.6 0 0 1 0 5.25h-4 4.5a2.6 2.6 0 0 1 0 5.25h-6M5.25 2.75v10.5M6.75 1v1.75M9.25 1v1.75m-2.5 10.5V15m2.5-1.75V15',
  // Banknotes.
  income: 'M1.25 2.25h13.5v8.5H1.25zM8 8.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM3.75 6.5H4m8 0h.25M3 13.75h10',
  // A calculator.
  tax: 'M3.75 1.25h8.5a1 1 0 0 1 1 1v11.5a1 1 0 0 1-1 1h-8.5a1 1 0 0 1-1-1V2.25a1 1 0 0 1 1-1zm2 3.5h4.5M5.5 8.25H6m4 0h.5m-5 3H6m4 0h.5',
  // A sheet of lines.
  statements: 'M8.75 1.25h-5a1 1 0 0 0-1 1v11.5a1 1 0 0 0 1 1h8.5a1 1 0 0 0 1-1v-8zv4.5h4.5m-7.5 3h4.5m-4.5 3h4.5',
  // A gauge.
  'credit-score': 'M3 13.25a6.5 6.5 0 1 1 10 0M8 9.5l2.75-3.75',
  // A star.
  rewards: 'M8 1.5l1.95 4.1 4.5.6-3.3 3.1.85 4.45L8 11.6l-4 2.15.85-4.45-3.3-3.1 4.5-.6z',
  // A parcel.
  orders: 'M8 1.25l6.25 3.25v7L8 14.75 1.75 11.5v-7zM2 4.75 8 8l6-3.25M8 8v6.5M5 3l6 3.25',
  // A briefcase.
  'business-finances':
    'M2.75 4.75h10.5a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zm2.5 0v-2a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1v2m-9 4.5h12.5',
  // A coin on its way.
  'payment-initiation': 'M4.75 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.75 7.25v1.5M11 8h3.75M11.75 4.75 15 8l-3.25 3.25',
  // A key.
  credentials: 'M4.75 14.25a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM7 9l7.25-7.25M9.75 6.25 12 8.5m0-4.5 2 2',
};

/** The drawing of a data type, in the colour of the text around it. */
export function DataTypeIcon({ id, size = 16 }: { id: DataTypeId; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DATA_TYPE_PATHS[id]} />
    </svg>
  );
}
