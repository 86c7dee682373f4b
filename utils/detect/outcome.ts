import type { Address, OutcomeRule, Provider } from '../vocab/provider';
import type { Outcome } from '../vocab/types';
import { hasParam, param, parseAddress } from './address';
import { CANCELLED, ERRORS, PROOF, STATUS } from './answer-names';
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

/** Same scheme, host and path as the awaited return address; a gateway may add `/ok`, `/nok` (Berlin Group) or a word like them. */
function isReturn(address: Address, redirectUri: string): boolean {
  const wanted = parseAddress(redirectUri);
  if (!wanted || wanted.protocol !== address.protocol || wanted.host !== address.host) return false;
  const trim = (path: string) => path.replace(/(?<!\/)\/+$/, '');
  const [there, here] = [trim(wanted.path), trim(address.path)];
  return here === there || (here.startsWith(`${there}/`) && (BAD_END.test(here) || GOOD_END.test(here)));
}

/** Words of a status, alone or inside a longer one (`USER_CANCELLED`, `grant_rejected`). */
const FAILED =
  /(?:^|[^a-z])(?:fail(?:ed|ure)?|unsuccessful|cancel(?:l?ed)?|declined?|denied|rejected?|errors?|abort(?:ed)?|abandoned|expired|timeout)(?:[^a-z]|$)|^(?:false|no|ko|nok)$/i;
const DONE = /^(?:ok|success(?:ful)?|succeeded|completed?|granted|approved|authori[sz]ed|accepted|true|yes)$/i;
/** The last part of a return path that says how it went. */
const BAD_END = /\/(?:n?ko|nok|cancel(?:l?ed)?|fail(?:ed|ure)?|denied|declined|rejected|abort(?:ed)?)\/?$/i;
const GOOD_END = /\/(?:ok|success|succeeded|approved)\/?$/i;
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
  if (param(address, ERRORS) !== null) return 'declined';
  if (CANCELLED.some((name) => hasParam(address, name) && !/^(?:false|0|no)$/i.test(param(address, [name]) ?? '')))
    return 'declined';
  const status = param(address, STATUS);
  if (status !== null && FAILED.test(status)) return 'declined';
  if (BAD_END.test(address.path)) return 'declined';
  if (param(address, PROOF) !== null) return 'granted';
  if (hasParam(address, 'error')) return 'declined';
  if ((status !== null && DONE.test(status)) || GOOD_END.test(address.path)) return 'granted';
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
