import { params, parseAddress } from '../detect/address';
import { readJson, readJwtPayload } from '../detect/json';
import type { Address } from '../vocab/provider';

const MAX_DEPTH = 3;
const MAX_STATES = 8;

/**
 * Every `state` an address carries: its own, in a JSON-valued parameter, in a request object or a signed answer, and in
 * addresses inside it. They are secrets: to be digested where they are seen, never sent or kept.
 */
export function statesOf(url: string, depth = 0): string[] {
  const address = parseAddress(url);
  if (!address || depth > MAX_DEPTH) return [];
  const own = [...params(address, ['state']), ...params(address, ['params[state]']).map(readJson)];
  const signed = params(address, ['request', 'response']).map((token) => readJwtPayload(token)?.['state']);
  const inside = insideOf(address).flatMap((one) => statesOf(one, depth + 1));
  const states = [...own, ...signed, ...inside].filter((one) => typeof one === 'string' && one !== '') as string[];
  return [...new Set(states)].slice(0, MAX_STATES);
}

function insideOf({ protocol, host, query, fragment }: Address): string[] {
  return [...query, ...fragment]
    .map(([, value]) => (value.startsWith('/') ? `${protocol}//${host}${value}` : value))
    .filter((value) => /^https?:\/\/[^?#]+[?#]/i.test(value))
    .slice(0, MAX_STATES);
}

/** What of a `state` may be kept: salted anew for each run of the browser, it says nothing but "the same". */
export async function digestState(salt: string, state: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${state}`));
  return btoa(String.fromCharCode(...new Uint8Array(bytes).slice(0, 12)));
}
