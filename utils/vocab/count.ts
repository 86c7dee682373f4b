import { providers } from '../providers';
import { standards } from './standards';
import { oidc } from './standards/oidc';
import type { ScopeRow, Source, Vocabulary } from './types';

export interface Counted {
  readonly providers: number;
  readonly standards: number;
  readonly names: number;
  readonly patterns: number;
  readonly sources: Record<Source['basis'], number>;
}

/** Every vocabulary there is, once. */
export function allVocabularies(): Vocabulary[] {
  return [...new Set<Vocabulary>([oidc, ...standards, ...providers.flatMap(({ vocabularies }) => vocabularies)])];
}

/** The rows of a vocabulary with the source that stands for each. */
export function sourcedRows(vocabulary: Vocabulary): { name: string; row: ScopeRow; source: Source }[] {
  return [
    ...Object.entries(vocabulary.scopes),
    ...(vocabulary.patterns ?? []).map((pattern): [string, ScopeRow] => [pattern.example, pattern]),
  ].map(([name, row]) => ({
    name,
    row,
    source: row.source ?? vocabulary.source,
  }));
}

/** How much there is, for the README. */
export function count(): Counted {
  const all = allVocabularies();
  const sources = { documented: 0, observed: 0, inferred: 0 };
  for (const { source } of all.flatMap(sourcedRows)) sources[source.basis] += 1;
  return {
    providers: providers.length,
    standards: new Set([oidc, ...standards].map(({ id }) => id.replace(/-scopes$/, ''))).size,
    names: all.reduce((sum, { scopes }) => sum + Object.keys(scopes).length, 0),
    patterns: all.reduce((sum, { patterns }) => sum + (patterns?.length ?? 0), 0),
    sources,
  };
}
