import type { Evidence } from '../detect/reading';
import { inLabelOrder } from '../detect/scopes';
import type { AlsoId } from '../vocab/also';
import type { DataTypeId } from '../vocab/types';
import type { Clause } from './clauses';
import type { Phrases } from './phrase';
import { withoutNames } from './without-names';
import type { Words } from './words';

/** The data a screen names. */
export interface FoundData {
  readonly data: DataTypeId[];
  readonly offered: DataTypeId[];
  readonly also: AlsoId[];
  readonly evidence: Evidence[];
  /** The screen lists what it asks for, so that what is not named is not asked. */
  readonly listed: boolean;
}

const MAX_QUOTE = 160;
const MAX_EVIDENCE = 60;

/**
 * Finds the words for data in what a screen says; what it denies, offers for later or shows as an example is not shared.
 * @param own the provider's own words, which win over the general ones.
 * @param names of the parties: "Acme Loans" asks for no loans.
 */
export function findData(
  clauses: readonly Clause[],
  words: readonly Words[],
  own: Phrases<readonly DataTypeId[]> | null,
  names: readonly string[],
): FoundData {
  const data = new Set<DataTypeId>();
  const offered = new Set<DataTypeId>();
  const also = new Set<AlsoId>();
  const evidence: Evidence[] = [];
  let listed = false;
  for (const { text, stance, block } of clauses) {
    if (stance === 'denied' || stance === 'other' || block.around) continue;
    const types = typesIn(withoutNames(names, text), words, own).filter(
      (type) => stance !== 'figures' || type === 'payment-initiation',
    );
    // "… the following account information:" says that a list comes, and nothing else.
    if (/[:：]$/.test(text) && types.every((type) => VAGUE.has(type))) continue;
    if (types.length === 0) {
      for (const one of words) for (const { value } of one.also.findAll(text)) also.add(value);
      continue;
    }
    for (const type of types) (stance === 'offered' ? offered : data).add(type);
    // "Your account information" may stand for anything.
    listed ||= (block.kind === 'item' || block.kind === 'choice') && types.some((type) => type !== 'account-details');
    if (stance !== 'offered' && evidence.length < MAX_EVIDENCE)
      evidence.push({
        scope: '',
        quote: quote(text),
        data: inLabelOrder(new Set(types)),
        also: null,
        plain: null,
        source: null,
      });
  }
  for (const type of data) offered.delete(type);
  return {
    data: inLabelOrder(data),
    offered: inLabelOrder(offered),
    also: [...also],
    evidence,
    listed: listed || isList(data),
  };
}

/** Several kinds in running text are a list as well. */
const isList = (data: ReadonlySet<DataTypeId>) => [...data].filter((type) => !VAGUE.has(type)).length > 1;
const VAGUE: ReadonlySet<DataTypeId> = new Set(['account-details', 'merchants']);

function typesIn(text: string, words: readonly Words[], own: Phrases<readonly DataTypeId[]> | null): DataTypeId[] {
  const found = [...(own?.findAll(text) ?? [])];
  for (const one of words) {
    for (const next of one.data.findAll(text)) {
      // Where two languages or two vocabularies know a word, the first to know it decides.
      if (!found.some(({ start, end }) => next.start < end && start < next.end)) found.push(next);
    }
  }
  return [...new Set(found.flatMap(({ value }) => value))];
}

/** The screen's words, short, with every longer number hidden but its last four digits. */
export function quote(text: string, length = MAX_QUOTE): string {
  const short = text.length <= length ? text : `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
  return maskNumbers(short);
}

/** Account and card numbers: at most the last four digits are shown or kept. IBANs too. */
export function maskNumbers(text: string): string {
  return text
    .replace(/\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){3,8}\b/g, (iban) => `…${iban.replace(/\s/g, '').slice(-4)}`)
    .replace(/\d(?:[ -]?\d){5,}/g, (number) => `…${number.replace(/\D/g, '').slice(-4)}`)
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '…@…');
}
