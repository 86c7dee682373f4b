import type { Refusal } from '../records/import';
import { safeName } from './safe-text';
import type { Say } from './say';

/** What an import did, told to the person. */
export interface ImportSummaryView {
  readonly added: number;
  /** Already in the log: left as they are. */
  readonly known: number;
  readonly refused: readonly { readonly what: string; readonly why: string }[];
}

/** The refused entries in words; where there are more than are named, the last line says how many. */
export function refusalsView(named: readonly Refusal[], all: number, say: Say): ImportSummaryView['refused'] {
  const lines = named.map(({ what, why, field }) => ({
    what:
      typeof what === 'number' ? say('refused_entry', { number: what.toLocaleString(say.language) }) : safeName(what),
    why: say(`refused_${why.replaceAll('-', '_') as 'no_name' | 'no_date' | 'too_large' | 'not_json' | 'field'}`, {
      field: safeName(field ?? ''),
    }),
  }));
  const more = all - named.length;
  return more > 0
    ? [...lines, { what: say('more_items', { count: more.toLocaleString(say.language) }), why: '' }]
    : lines;
}
