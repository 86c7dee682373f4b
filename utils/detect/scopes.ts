import type { AlsoId } from '../vocab/also';
import { DATA_TYPE_IDS } from '../vocab/data-types';
import type { DataTypeId, ScopeRow, Source, Vocabulary } from '../vocab/types';
import { asStrings, readJson } from './json';

/** A request may list this many names; more are counted as unrecognised in bulk, not looked up. */
const MAX_SCOPES = 5_000;

/** One name of the request with what it means; `row: null` = nobody told us. */
export interface JudgedScope {
  readonly scope: string;
  readonly row: ScopeRow | null;
  readonly vocabulary: string | null;
  readonly source: Source | null;
}

/**
 * Splits a scope list. RFC 6749 says spaces; real requests also use comma, `+`, pipe, semicolon and double encoding.
 * Berlin Group names (`AIS: <id>`) may hold a space after the colon and stay whole. Order is kept, repeats are dropped.
 */
export function splitScopes(value: string): string[] {
  const decoded = /%[0-9a-f]{2}/i.test(value) ? safeDecode(value) : value;
  // A JSON list of names, as some widgets pass it.
  const text = decoded.startsWith('[') ? asStrings(readJson(decoded)).join(' ') || decoded : decoded;
  const whole = text.replace(/\b((?:AIS|PIS|PIIS|CBPII):)\s+(?=\S)/gi, '$1\u0001');
  const names = whole.split(/[\s,|;+]+/);
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== '') seen.add(name.replace('\u0001', ' '));
    if (seen.size >= MAX_SCOPES) break;
  }
  return [...seen];
}

function safeDecode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

type Index = ReadonlyMap<string, ScopeRow>;
const indexes = new WeakMap<Vocabulary, Index>();

function indexOf(vocabulary: Vocabulary): Index {
  let index = indexes.get(vocabulary);
  if (!index) {
    const fold = vocabulary.ignoreCase === true;
    index = new Map(Object.entries(vocabulary.scopes).map(([name, row]) => [fold ? name.toLowerCase() : name, row]));
    indexes.set(vocabulary, index);
  }
  return index;
}

/** Looks a name up in these vocabularies, in order: exact names first, then patterns. */
export function judgeScope(scope: string, vocabularies: readonly Vocabulary[]): JudgedScope {
  for (const vocabulary of vocabularies) {
    const row = indexOf(vocabulary).get(vocabulary.ignoreCase ? scope.toLowerCase() : scope);
    if (row) return judged(scope, row, vocabulary);
  }
  for (const vocabulary of vocabularies) {
    for (const pattern of vocabulary.patterns ?? [])
      if (pattern.match.test(scope)) return judged(scope, pattern, vocabulary);
  }
  return { scope, row: null, vocabulary: null, source: null };
}

function judged(scope: string, row: ScopeRow, vocabulary: Vocabulary): JudgedScope {
  return { scope, row, vocabulary: vocabulary.id, source: row.source ?? vocabulary.source };
}

/** What a whole list of names comes to. */
export interface Judgement {
  readonly data: DataTypeId[];
  readonly also: AlsoId[];
  readonly unrecognised: string[];
  /** Some name stands for a consent kept elsewhere. */
  readonly hides: boolean;
}

/** A person's name or address is financial only where the holder keeps their money: see `design.md`, "Rules". */
const PERSONAL: ReadonlySet<DataTypeId> = new Set(['identity', 'contact']);

/**
 * Sums up judged names.
 * `financialHolder`: the holder is a bank or another money account, so identity and contact count as data.
 */
export function sumUp(scopes: readonly JudgedScope[], financialHolder: boolean): Judgement {
  const data = new Set<DataTypeId>();
  const also = new Set<AlsoId>();
  const unrecognised: string[] = [];
  let hides = false;
  for (const { scope, row } of scopes) {
    if (!row) {
      unrecognised.push(scope);
      continue;
    }
    hides ||= row.hides === true;
    const counted = row.data.filter((type) => financialHolder || !PERSONAL.has(type));
    for (const type of counted) data.add(type);
    if (counted.length === 0 && row.also) also.add(row.also);
  }
  return { data: inLabelOrder(data), also: [...also], unrecognised, hides };
}

/** The fixed order of the label. */
export function inLabelOrder(data: ReadonlySet<DataTypeId>): DataTypeId[] {
  return DATA_TYPE_IDS.filter((id) => data.has(id));
}
