import type { DataTypeId } from './types';

/**
 * What a statement of a bank or card account shows (`docs/vocabulary.md`): a permission for statements is never one for
 * statements only. Bills of a utility and images of single cheques are no such statements.
 */
export const STATEMENT = [
  'statements',
  'account-details',
  'balances',
  'transactions',
  'merchants',
] as const satisfies readonly DataTypeId[];
