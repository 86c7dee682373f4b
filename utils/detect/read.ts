import type { Address, Provider, Requested, ScreenRule } from '../vocab/provider';
import { FINANCIAL_KINDS } from '../vocab/provider';
import { oidc } from '../vocab/standards/oidc';
import type { Visibility, Vocabulary } from '../vocab/types';
import { hasParam, param, parseAddress } from './address';
import { hostFits, indexHosts } from './hosts';
import { isOAuthRequest } from './is-oauth-request';
import { addressesBehindLogIn } from './log-in-page';
import { readOAuthRequest } from './oauth-request';
import { parties } from './parties';
import type { Evidence, Reading } from './reading';
import { type JudgedScope, judgeScope, sumUp } from './scopes';

/** How many addresses inside addresses are opened (`login.php?next=…`). */
const MAX_DEPTH = 3;

/** Reads an address; `null` = no permission screen. Never throws. */
export type ReadAddress = (url: string) => Reading | null;

/**
 * Builds the reader.
 * @param providers who draws permission screens; the engine itself knows none.
 * @param standards vocabularies tried on hosts nobody listed, in this order.
 */
export function createReader(providers: readonly Provider[], standards: readonly Vocabulary[]): ReadAddress {
  const providersOf = indexHosts(providers);
  const anyHost = providers
    .map((provider) => ({ provider, rules: provider.screens.filter((rule) => rule.anyHost) }))
    .filter(({ rules }) => rules.length > 0);

  function read(url: string, depth: number): Reading | null {
    const address = parseAddress(url);
    if (!address) return null;
    const owners = providersOf(address.host);
    for (const provider of owners) {
      const nested = unwrap(provider, address);
      if (nested !== null) {
        const inner = depth < MAX_DEPTH ? read(nested, depth + 1) : null;
        if (inner) return inner;
      }
      const found = readAs(provider, provider.screens, address);
      if (found) return found;
    }
    // Without a parameter there is nothing an unlisted host could ask in its address.
    if (address.query.length === 0 && address.fragment.length === 0) return null;
    for (const { provider, rules } of anyHost) {
      const found = owners.includes(provider) ? null : readAs(provider, rules, address);
      if (found) return found;
    }
    // Social platforms draw only the screens their rules name (their pages are full of status checks shaped like requests);
    // a bank's or wallet's host speaks plain OAuth under any path.
    const owner = owners.find(({ kind }) => kind !== 'social') ?? null;
    if (owners.length > 0 && !owner) return null;
    return readGeneric(address, owner) ?? readBehindLogIn(address, depth);
  }

  function readAs(provider: Provider, rules: readonly ScreenRule[], address: Address): Reading | null {
    for (const rule of rules) {
      if (!rule.anyHost && rule.hosts && !rule.hosts.some((pattern) => hostFits(pattern, address.host))) continue;
      if (!ruleFits(rule, address)) continue;
      const requested = rule.read ? rule.read(address) : {};
      if (requested) return assemble(address, provider, rule, requested, providersOf);
    }
    return null;
  }

  function readGeneric(address: Address, owner: Provider | null): Reading | null {
    if (!isOAuthRequest(address)) return null;
    const byObject =
      param(address, ['request', 'request_uri', 'scope_details']) !== null ||
      /\bid_token\b/.test(param(address, ['response_type']) ?? '');
    const provider: Provider = {
      id: owner?.id ?? 'oauth',
      name: owner?.name ?? address.host,
      kind: owner?.kind ?? 'standard',
      hosts: [],
      screens: [],
      vocabularies: [
        ...(owner?.vocabularies ?? []),
        ...standards.filter((one) => one.unlistedHosts !== 'openid-request' || byObject),
      ],
      stop: [],
      ...(owner?.params ? { params: owner.params } : {}),
    };
    return assemble(address, provider, GENERIC_RULE, {}, providersOf);
  }

  function readBehindLogIn(address: Address, depth: number): Reading | null {
    if (depth >= MAX_DEPTH) return null;
    for (const inside of addressesBehindLogIn(address)) {
      const reading = read(inside, depth + 1);
      if (reading) return reading;
    }
    return null;
  }

  return (url) => read(url, 0);
}

/** RFC 6749 3.3: a request may leave the scope out; the server then uses its own default, which nobody outside knows. */
const GENERIC_RULE: ScreenRule = {
  path: /^/,
  withoutScopes: 'hidden',
  shows: 'after-look',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3', retrieved: '2026-11-24', basis: 'documented' },
};

/** Does the address have the shape of this rule? The host is the caller's business. */
function ruleFits(rule: ScreenRule, address: Address): boolean {
  if (!rule.path.test(address.path)) return false;
  if (rule.allOf && !rule.allOf.every((name) => hasParam(address, name))) return false;
  if (rule.anyOf && !rule.anyOf.some((name) => hasParam(address, name))) return false;
  if (rule.noneOf?.some((name) => hasParam(address, name))) return false;
  return true;
}

/** The address inside a wrapper, made absolute; `null` = not a wrapper. */
function unwrap(provider: Provider, address: Address): string | null {
  for (const wrapper of provider.wrappers ?? []) {
    if (!wrapper.path.test(address.path)) continue;
    const inside = param(address, wrapper.param);
    if (inside === null) continue;
    if (/^[a-z][a-z0-9+.-]*:/i.test(inside)) return inside;
    return inside.startsWith('/') ? `${address.protocol}//${address.host}${inside}` : null;
  }
  return null;
}

function assemble(
  address: Address,
  provider: Provider,
  rule: ScreenRule,
  requested: Requested,
  providersOf: (host: string) => Provider[],
): Reading {
  const oauth = readOAuthRequest(address, rule.scopeParams);
  const named = requested.scopes ?? oauth.scopes;
  const always = rule.always ?? [];
  const defaults =
    named.length === 0 && always.length === 0 && Array.isArray(rule.withoutScopes) ? rule.withoutScopes : [];
  const vocabularies = [...provider.vocabularies, oidc];
  const judge = (scope: string) => judgeScope(scope, vocabularies);
  const listed = [...named, ...always.filter((scope) => !named.includes(scope))].map(judge);
  const counted = [
    ...listed,
    ...defaults.map(judge),
    ...[...oauth.claims, ...oauth.types].map(judge).filter(({ row }) => row),
  ];

  const financial = FINANCIAL_KINDS.has(provider.kind) || (provider.kind === 'standard' && asksForMoney(counted));
  const sum = sumUp(counted, financial);
  const known = counted.some(
    ({ row }) => row && (row.data.length > 0 || (row.also && !TECHNICAL.has(row.also))) && !row.hides,
  );
  const hidden =
    requested.hidden === true ||
    oauth.byReference ||
    sum.hides ||
    (rule.withoutScopes === 'hidden' && counted.length === 0) ||
    (rule.withoutScopes === 'hidden' &&
      !known &&
      sum.unrecognised.length === 0 &&
      named.every((name) => TECHNICAL_SCOPES.has(name)));

  const redirectUri =
    requested.redirectUri ??
    (provider.params?.redirect ? param(address, provider.params.redirect) : null) ??
    oauth.redirectUri;
  return {
    provider: { id: provider.id, name: provider.name, kind: provider.kind },
    host: address.host,
    ...parties(address, provider, requested, oauth, redirectUri, providersOf),
    data: sum.data,
    also: sum.also,
    scopes: [...named, ...always.filter((scope) => !named.includes(scope))],
    unrecognised: sum.unrecognised.filter((scope) => named.includes(scope)),
    evidence: evidence(counted),
    visibility: visibility(hidden, sum.data.length > 0 || known),
    terms: oauth.terms,
    act: 'share',
    ...(provider.pages?.takesCredentials === 'payroll' ? { opens: 'payroll' } : {}),
    offered: [],
    stated: {},
    beyondPurpose: null,
    unreadLanguage: null,
    returnsTo: returnAddress(redirectUri),
    shows: rule.shows ?? (provider.kind === 'social' ? 'at-once' : 'after-look'),
  };
}

/** Sign-in plumbing: says nothing about what is shared. */
const TECHNICAL = new Set(['sign-in', 'stay-connected', 'consent-record']);
const TECHNICAL_SCOPES = new Set(['openid', 'offline_access']);

/** On an unlisted host: does anything but sign-in names ask for financial data? */
function asksForMoney(scopes: readonly JudgedScope[]): boolean {
  return scopes.some(({ row, vocabulary }) => vocabulary !== oidc.id && row !== null && row.data.length > 0);
}

function visibility(hidden: boolean, somethingSeen: boolean): Visibility {
  if (!hidden) return 'listed';
  return somethingSeen ? 'partly' : 'hidden';
}

function evidence(scopes: readonly JudgedScope[]): Evidence[] {
  return scopes.map(({ scope, row, source }) => ({
    scope,
    data: row?.data ?? [],
    also: row?.also ?? null,
    plain: row?.plain ?? null,
    source,
  }));
}

/** Scheme, host and path of the return address: enough to know it again, nothing of its parameters. */
export function returnAddress(redirectUri: string | null): string | null {
  const address = redirectUri === null ? null : parseAddress(redirectUri);
  return address && `${address.protocol}//${address.host}${address.path}`;
}
