import { rows } from '../rows';
import type { ScopeRow, Vocabulary } from '../types';

/**
 * Names several European banks made from the words of the Payment Services Directive: the services and roles, bare or
 * after `psd2`. The directive itself says what each role may see (articles 65 to 67).
 */
const accounts: ScopeRow = {
  data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
  plain: 'accounts, balances and transactions',
};
const payments: ScopeRow = { data: ['payment-initiation'], plain: 'start a payment from your account' };
const funds: ScopeRow = { data: [], also: 'funds-check', plain: 'a yes or no whether an amount is available' };

export const psd2 = {
  id: 'psd2',
  name: 'Payment Services Directive (roles)',
  source: {
    url: 'https://eur-lex.europa.eu/eli/dir/2015/2366/oj',
    retrieved: '2026-11-24',
    basis: 'observed',
    note: 'the roles are the directive’s; the spellings are those of banks’ own developer guides and addresses',
  },
  scopes: {
    // In capitals only: in small letters `ais` is also ships at sea.
    ...rows('AIS PSP_AI', accounts),
    ...rows('PIS PSP_PI', payments),
    ...rows('PIIS CAF PSP_IC', funds),
  },
  patterns: [
    { ...accounts, match: /^psd2[._:-]?(?:aisp?|accounts?)$/i, example: 'psd2_accounts' },
    { ...payments, match: /^psd2[._:-]?(?:pisp?|payments?)$/i, example: 'psd2.pisp' },
    { ...funds, match: /^psd2[._:-]?(?:piisp?|cbpii|caf|cof|fundsconfirmations?)$/i, example: 'psd2_piisp' },
  ],
} as const satisfies Vocabulary;
