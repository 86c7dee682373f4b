import type { Reading } from '../detect/reading';
import { registrable } from '../detect/registrable';
import { inLabelOrder } from '../detect/scopes';
import type { AlsoId } from '../vocab/also';
import { FINANCIAL_KINDS, type Provider } from '../vocab/provider';
import type { DataTypeId, Party, Visibility } from '../vocab/types';
import { foldText } from './fold-text';
import { beyond } from './purpose';
import type { ScreenReading } from './screen-reading';

/** Who draws the page, as far as its host tells. */
export interface PagePlace {
  /** Lower case. */
  readonly host: string;
  /** `null` = nobody we know. */
  readonly provider: Pick<Provider, 'id' | 'name' | 'kind'> | null;
}

/** A person's own details at a platform that keeps no money are no financial data: what they are called then. */
const PERSONAL: Readonly<Partial<Record<DataTypeId, AlsoId>>> = { identity: 'profile', contact: 'email' };

/** Trades, pay and sales are transactions, but nobody spends from there: who they were with is no "where you spent". */
const NOT_SPENT_FROM: ReadonlySet<Provider['kind']> = new Set([
  'broker',
  'crypto',
  'payroll',
  'accounting',
  'commerce',
]);

/**
 * Joins what the address asks with what the page shows: the union of both, each with its evidence. `null` = the page is no
 * permission screen by itself (`reading` then stands as it is).
 * @param reading what the address, or an earlier address of this flow, asks; `null` = nothing.
 */
export function combine(reading: Reading | null, screen: ScreenReading, place: PagePlace): Reading | null {
  if (screen.step !== 'consent' && screen.step !== 'credentials' && screen.step !== 'details') return null;
  const base = reading ?? fromPlace(place);
  const financial =
    FINANCIAL_KINDS.has(base.provider.kind) ||
    (base.provider.kind === 'standard' && screen.data.some((type) => !PERSONAL[type]));
  const counts = (type: DataTypeId) =>
    (financial || !PERSONAL[type]) && !(type === 'merchants' && NOT_SPENT_FROM.has(base.provider.kind));
  const data = inLabelOrder(new Set([...base.data, ...screen.data.filter(counts)]));
  const also = [
    ...base.also,
    ...screen.also,
    ...screen.data.filter((type) => !counts(type)).map((type) => PERSONAL[type]),
  ];
  // Words alone, on the page of somebody nobody knows, that ask for nothing financial: anybody can write those.
  const asksNothing = data.length === 0 && !screen.offered.some(counts) && !screen.also.includes('funds-check');
  if (base.provider.kind === 'standard' && !reading && asksNothing) return null;
  const { opens: _, ...rest } = base;
  const newNames = screen.scopes.filter((scope) => !base.scopes.includes(scope));
  return {
    ...rest,
    ...partiesOf(base, screen, place),
    data,
    also: [...new Set(also.filter((id) => id !== undefined))],
    scopes: [...base.scopes, ...newNames],
    evidence: [
      ...base.evidence,
      ...screen.evidence
        .filter(({ scope }) => scope === '' || newNames.includes(scope))
        .map((one) => ({ ...one, data: one.data.filter(counts) }))
        .filter((one) => one.data.length > 0 || one.also !== null),
    ],
    visibility: visibilityOf(base.visibility, screen),
    terms: {
      durationSeconds: base.terms.durationSeconds ?? screen.terms.durationSeconds,
      lookbackDays: base.terms.lookbackDays ?? screen.terms.lookbackDays,
      expires: base.terms.expires ?? screen.terms.expires,
    },
    act: screen.act,
    ...(screen.opens ? { opens: screen.opens } : {}),
    offered: screen.offered.filter((type) => counts(type) && !data.includes(type)),
    stated: screen.stated,
    beyondPurpose: beyondOf(screen, data),
    unreadLanguage: screen.unreadLanguage,
  };
}

function beyondOf({ purpose }: ScreenReading, data: readonly DataTypeId[]): Reading['beyondPurpose'] {
  const more = purpose === null ? [] : beyond(purpose, data);
  return purpose === null || more.length === 0 ? null : { purpose, data: more };
}

/** A page whose address says nothing: all that is known is whose host it is. */
function fromPlace({ host, provider }: PagePlace): Reading {
  const domain = registrable(host);
  const own: Party = { ...(provider ? { name: provider.name } : {}), ...(domain ? { domain } : {}) };
  const between = provider?.kind === 'aggregator';
  return {
    provider: provider
      ? { id: provider.id, name: provider.name, kind: provider.kind }
      : { id: 'page', name: host, kind: 'standard' },
    host,
    recipient: {},
    holder: between ? {} : own,
    intermediary: between ? own : null,
    data: [],
    also: [],
    scopes: [],
    unrecognised: [],
    evidence: [],
    visibility: 'hidden',
    terms: { durationSeconds: null, lookbackDays: null, expires: null },
    act: 'share',
    offered: [],
    stated: {},
    beyondPurpose: null,
    unreadLanguage: null,
    returnsTo: null,
    shows: 'after-look',
  };
}

/**
 * The address knows ids and domains, the page knows names. Whose page it is stays what the host says: a page can call itself
 * anything, so its words name the holder only where the host does not.
 */
function partiesOf(base: Reading, screen: ScreenReading, place: PagePlace): Pick<Reading, 'recipient' | 'holder'> {
  // From the host, not from an earlier look, which may have named others.
  const here = fromPlace(place);
  const drawer = here.intermediary ?? here.holder;
  if (screen.act === 'details') return { recipient: drawer, holder: {} };
  // A page of nobody we know asks for the bank's password: it is the page that gets what is typed.
  if (screen.act === 'credentials' && base.provider.kind === 'standard')
    return { recipient: drawer, holder: screen.holder ? { name: screen.holder } : {} };
  const recipient =
    base.recipient.name || !screen.recipient || sameName(screen.recipient, base)
      ? base.recipient
      : { ...base.recipient, name: screen.recipient };
  const named = screen.holder === recipient.name ? null : screen.holder;
  // Who asks on a page of their own has the data from elsewhere.
  const asksAtHome = base.provider.kind === 'standard' && isHomeOf(recipient.name, place.host);
  return { recipient, holder: named === null && asksAtHome ? {} : holderOf(base, named) };
}

/** Is this the host of "Acme Money": `app.acmemoney.example`, `acme.example`? */
function isHomeOf(name: string | undefined, host: string): boolean {
  const plain = foldText(name ?? '').replace(/[^a-z0-9]/g, '');
  const label = (registrable(host) ?? '').split('.')[0]?.replace(/[^a-z0-9]/g, '') ?? '';
  return Math.min(plain.length, label.length) >= 4 && (plain.startsWith(label) || label.startsWith(plain));
}

/** The host knows whose page it is. Only where it does not, or an address gave an institution's id, does the page's word count. */
function holderOf({ holder, host, provider }: Reading, named: string | null): Party {
  if (!named) return holder;
  const between = provider.kind === 'aggregator';
  const nameless = !holder.name || holder.name === host || /^[A-Z0-9_.-]+$/.test(holder.name);
  if (!nameless || !(between || provider.kind === 'standard')) return holder;
  return { ...(between ? holder : {}), name: named };
}

/** "Plaid uses …" names the one between, not the recipient. */
function sameName(name: string, { provider, intermediary }: Reading): boolean {
  const plain = name.toLowerCase();
  return plain === provider.name.toLowerCase() || plain === intermediary?.name?.toLowerCase();
}

/**
 * A list on the screen shows what a reference in the address hides; a mere mention shows a part. A password opens more than any
 * list names, so nothing is ruled out where it is asked for.
 */
function visibilityOf(before: Visibility, { act, data, listed }: ScreenReading): Visibility {
  if (act === 'credentials') return 'partly';
  if (act === 'details' || before === 'listed' || (listed && data.length > 0)) return 'listed';
  return data.length > 0 ? 'partly' : before;
}
