import { parseAddress } from './address';

/** Parameters whose values are the protocol's own words or names of permissions: they say what was asked, not by whom. */
const KEPT = new Set([
  'response_type',
  'response_mode',
  'scope',
  'scopes',
  'prompt',
  'display',
  'access_type',
  'code_challenge_method',
  'products',
  'product',
  'resources',
  'error',
]);
/** Permission and protocol words: letters, digits and the marks of scope lists. Anything longer than a name hides something. */
const HARMLESS = /^(?:[\w.:/-]{1,60}(?:[\s,+|;]|$)){1,40}$/;
/** A word of a route or the name of a parameter, and not somebody's id: `consent`, `client_id`, `redirectUri`, `v2.0`. */
const WORD = /^(?=.{1,24}$)[a-z]+(?:(?:[-_.][a-z]+)*|(?:[A-Z][a-z]+)*)$|^v?\d{1,2}(?:\.\d{1,2}){0,2}$/;

/**
 * An address for a report: scheme, host, routes of the path and names of the parameters stay, values go, except words of the
 * protocol. `null` = not an address.
 */
export function redactAddress(url: string): string | null {
  const address = parseAddress(url);
  if (!address) return null;
  const path = address.path
    .split('/')
    .map((part) => (part === '' || WORD.test(part) ? part : '…'))
    .join('/');
  const pairs = (list: readonly (readonly [string, string])[]) =>
    list.map(([name, value]) => `${nameOf(name)}=${KEPT.has(name) && isHarmless(value) ? value : '…'}`).join('&');
  const query = pairs(address.query);
  const fragment = pairs(address.fragment);
  return `${address.protocol}//${address.host}${path}${query ? `?${query}` : ''}${fragment ? `#${fragment}` : ''}`;
}

/** A value without a name stands where a name should be. */
const nameOf = (name: string) => (WORD.test(name.replaceAll(/[[\]]/g, '')) ? name : '…');

/** `AIS:<consent id>` and `consent:urn:…` are names that carry somebody's number. */
function isHarmless(value: string): boolean {
  return (
    HARMLESS.test(value) &&
    !/[0-9a-f]{8}|\d{5}|^(?:AIS|PIS|PIIS)[:\s]|consent:urn/i.test(value) &&
    !value.split(/[^\w-]+/).some(looksRandom)
  );
}

/** Small letters, capitals and digits in one long run, or longer than any name: a token, not the name of a permission. */
function looksRandom(run: string): boolean {
  return run.length > 48 || (run.length >= 16 && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(run)));
}
