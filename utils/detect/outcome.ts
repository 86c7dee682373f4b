import type { Address, OutcomeRule, Provider } from '../vocab/provider';
import type { Outcome } from '../vocab/types';
import { hasParam, param, parseAddress } from './address';
import { readJwtPayload } from './json';
import { splitScopes } from './scopes';

/** The request whose answer we wait for. */
export interface Awaiting {
  readonly redirectUri?: string;
}

/** How an address answers a request; `null` = it is no answer. Never throws. */
export type ReadOutcome = (url: string, awaiting?: Awaiting) => Outcome | null;

/** Builds the outcome reader from the providers' rules; the protocol's own answers are built in. */
export function createOutcomeReader(providers: readonly Provider[]): ReadOutcome {
  const rules = providers.flatMap((provider) => provider.outcomes ?? []);
  return (url, awaiting) => {
    const address = parseAddress(url);
    if (!address) return null;
    const where = `${address.protocol}//${address.host}${address.path}`;
    const awaited = awaiting?.redirectUri !== undefined && isReturn(address, awaiting.redirectUri);
    for (const rule of rules) {
      if (rule.awaited && !awaited) continue;
      if (rule.address.test(where) && paramsFit(rule, address)) return rule.outcome;
    }
    return awaited ? readAnswer(address) : null;
  };
}

function paramsFit(rule: OutcomeRule, address: Address): boolean {
  return Object.entries(rule.params ?? {}).every(([name, pattern]) => {
    const value = param(address, [name]);
    return value !== null && pattern.test(value);
  });
}

/** Same scheme, host and path as the awaited return address; a gateway may add `/ok` or `/nok` (Berlin Group). */
function isReturn(address: Address, redirectUri: string): boolean {
  const wanted = parseAddress(redirectUri);
  if (!wanted || wanted.protocol !== address.protocol || wanted.host !== address.host) return false;
  const trim = (path: string) => path.replace(/\/+$/, '');
  const [there, here] = [trim(wanted.path), trim(address.path)];
  return here === there || (here.startsWith(`${there}/`) && /\/n?ok$/.test(here));
}

const FAILED = /^(?:failed?|cancell?ed|cancel|declined|denied|rejected|error|aborted|abandoned|false|no)$/i;
const DONE = /^(?:ok|success(?:ful)?|succeeded|completed?|granted|approved|authori[sz]ed|accepted|true|yes)$/i;
const STATUS = ['status', 'result', 'outcome', 'consent_status'];
/** What only a granted request brings back, in the providers' many names. */
const PROOF = [
  'code',
  'access_token',
  'id_token',
  'authorization_code',
  'oauth_verifier',
  'public_token',
  'loginId',
  'connection_id',
  'consent',
  'ref',
  'tokenId',
  'credentialsId',
  'linked_account',
  'request_token',
];

/**
 * Reads the parameters of an awaited answer (RFC 6749 4.1.2 and 4.2.2, JARM). Any `error` means that nothing was
 * granted, whoever is to blame. A return that proves neither is `undecided`.
 */
function readAnswer(address: Address): Outcome {
  const response = param(address, ['response']);
  if (response !== null) {
    const payload = readJwtPayload(response);
    if (payload?.['error']) return 'declined';
    if (payload?.['code'] || payload?.['access_token']) return 'granted';
    return 'undecided';
  }
  if (
    hasParam(address, 'error') ||
    hasParam(address, 'error_code') ||
    hasParam(address, 'denied') ||
    hasParam(address, 'error_class')
  )
    return 'declined';
  const status = param(address, STATUS);
  if (status !== null && FAILED.test(status)) return 'declined';
  if (/\/nok\/?$/.test(address.path)) return 'declined';
  if (param(address, PROOF) !== null) return 'granted';
  if ((status !== null && DONE.test(status)) || /\/ok\/?$/.test(address.path)) return 'granted';
  return 'undecided';
}

/** What the answer says was granted and refused, where it says so; `null` = the exact subset is unknown. */
export function readSubset(url: string): { granted: string[]; denied: string[] } | null {
  const address = parseAddress(url);
  if (!address) return null;
  const granted = param(address, ['granted_scopes', 'scope']);
  const denied = param(address, ['denied_scopes']);
  if (granted === null && denied === null) return null;
  return { granted: granted === null ? [] : splitScopes(granted), denied: denied === null ? [] : splitScopes(denied) };
}
