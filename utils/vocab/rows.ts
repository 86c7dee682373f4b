import type { ScopeRow } from './types';

/** The same row for each of these names (separated by white space), with what they have in common put before them. */
export function rows(names: string, row: ScopeRow, prefix = ''): Record<string, ScopeRow> {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [prefix + name, row]),
  );
}
