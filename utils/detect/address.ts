import type { Address } from '../vocab/provider';

/** Longer addresses are read up to here: browsers cap them at 2 MB, permission requests at a few kB. */
const MAX_LENGTH = 2_097_152;
const MAX_PARAMETERS = 1_000;
/** RFC 1035 2.3.4: no host name is longer. */
const MAX_HOST = 253;

/** Schemes of what a browser makes itself, of local files and of mail: no page that asks for permission is there. */
const NOT_PAGES =
  /^(?:javascript|data|blob|file|filesystem|about|view-source|mailto|tel|sms|chrome|chrome-extension|edge|moz-extension|resource):$/;
/** RFC 6749 and OpenID Connect names that real links write in other cases too (`Client_Id`). */
const OAUTH_NAMES = new Set([
  'client_id',
  'response_type',
  'response_mode',
  'redirect_uri',
  'scope',
  'request',
  'request_uri',
  'claims',
  'authorization_details',
  'prompt',
  'code',
  'error',
]);

type Pair = readonly [name: string, value: string];

/**
 * Reads an address as written: no page, no network, never throws.
 * Tolerates what real requests hold: raw spaces, `?&`, broken percent-encoding, custom schemes, `#` parameters.
 * User-info is dropped. `null` = not the address of a page or an app.
 */
export function parseAddress(raw: string): Address | null {
  const text = raw.slice(0, MAX_LENGTH).trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text);
  if (!scheme?.[1]) return null;
  const protocol = `${scheme[1].toLowerCase()}:`;
  if (NOT_PAGES.test(protocol)) return null;
  const web = protocol === 'https:' || protocol === 'http:';

  const hash = text.indexOf('#');
  const beforeHash = hash < 0 ? text : text.slice(0, hash);
  const question = beforeHash.indexOf('?');
  let start = question < 0 ? beforeHash : beforeHash.slice(0, question);
  if (web) start = start.replaceAll('\\', '/');

  let rest = start.slice(protocol.length);
  let host = '';
  if (rest.startsWith('//')) {
    rest = rest.slice(2);
    const slash = rest.indexOf('/');
    const authority = slash < 0 ? rest : rest.slice(0, slash);
    rest = slash < 0 ? '' : rest.slice(slash);
    host = hostOf(authority);
  }
  if ((web && host === '') || host.length > MAX_HOST) return null;
  return {
    protocol,
    host,
    path: rest === '' && web ? '/' : rest,
    query: question < 0 ? [] : pairs(beforeHash.slice(question + 1)),
    fragment: hash < 0 ? [] : fragmentPairs(text.slice(hash + 1)),
  };
}

/** Authority without user-info and port, lower case, no trailing dot. */
function hostOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  return host.replace(/:\d*$/, '').replace(/\.$/, '');
}

/** A fragment counts as parameters only where it has `=`; a leading `/`, `!` or `?` is a router's. */
function fragmentPairs(fragment: string): Pair[] {
  if (!fragment.includes('=')) return [];
  const question = fragment.indexOf('?');
  const equals = fragment.indexOf('=');
  return pairs(question >= 0 && question < equals ? fragment.slice(question + 1) : fragment.replace(/^[/!]+/, ''));
}

function pairs(text: string, encodedTwice = false): Pair[] {
  const result: Pair[] = [];
  let from = 0;
  while (from <= text.length && result.length < MAX_PARAMETERS) {
    let to = text.indexOf('&', from);
    if (to < 0) to = text.length;
    if (to > from) {
      const equals = text.indexOf('=', from);
      const split = equals < 0 || equals > to ? to : equals;
      const name = nameOf(text.slice(from, split));
      // The whole list was encoded once more: `client_id%3D1%26scope%3D…`.
      if (split === to && !encodedTwice && name.includes('='))
        result.push(...pairs(decode(text.slice(from, to)), true));
      else if (name !== '') result.push([name, decode(text.slice(split + 1, to))]);
    }
    from = to + 1;
  }
  return result;
}

/** Without the `?` of `??` and the `amp;` of a link copied out of HTML source. */
function nameOf(text: string): string {
  const name = decode(text).trim().replace(/^\?+/, '').replace(/^amp;/, '');
  const lower = /[A-Z]/.test(name) ? name.toLowerCase() : name;
  return OAUTH_NAMES.has(lower) ? lower : name;
}

/** Form decoding (`+` is a space). A broken percent sequence stays as it is; the rest is still decoded. */
export function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
}

/** The first non-empty value among these names, query before fragment; `null` = none is there. */
export function param(address: Address, names: readonly string[]): string | null {
  for (const name of names) {
    for (const list of [address.query, address.fragment]) {
      for (const [key, value] of list) if (key === name && value.trim() !== '') return value;
    }
  }
  return null;
}

/** Every value of these names, in order. */
export function params(address: Address, names: readonly string[]): string[] {
  const found: string[] = [];
  for (const list of [address.query, address.fragment]) {
    for (const [key, value] of list) if (names.includes(key)) found.push(value);
  }
  return found;
}

/** Is the parameter there at all, even empty? `name=value` also compares the value. */
export function hasParam(address: Address, condition: string): boolean {
  const equals = condition.indexOf('=');
  const name = equals < 0 ? condition : condition.slice(0, equals);
  const wanted = equals < 0 ? null : condition.slice(equals + 1);
  const test = ([key, value]: Pair) => key === name && (wanted === null || value === wanted);
  return address.query.some(test) || address.fragment.some(test);
}
