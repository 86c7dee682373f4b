import { param, parseAddress } from './address';
import { WORDS } from './answer-names';
import { readJwtPayload } from './json';

const MAX_NAMES = 50;

/**
 * Strips a return address to what decides the outcome, so that nothing secret is sent or kept: scheme, host, path, the
 * few parameters whose values are words, and of every other one its name with `1` in place of the value. A number of three or
 * four figures in `code` stays: it is a status, no code. A JARM answer becomes `code=1` or `error=…`.
 * `null` = not an address.
 */
export function reduceAnswer(url: string): string | null {
  const address = parseAddress(url);
  if (!address) return null;
  const kept = new URLSearchParams();
  for (const [name, value] of [...address.query, ...address.fragment]) {
    if (value.trim() === '' || kept.has(name) || kept.size >= MAX_NAMES) continue;
    if (WORDS.includes(name)) kept.set(name, value.slice(0, 2_000));
    else if (/^[a-z][\w.-]{0,39}$/i.test(name))
      kept.set(name, name === 'code' && /^\d{3,4}$/.test(value) ? value : '1');
  }
  const response = param(address, ['response']);
  const payload = response === null ? null : readJwtPayload(response);
  if (payload?.['error']) kept.set('error', 'in response');
  else if (payload?.['code']) kept.set('code', '1');
  if (payload?.['error'] || payload?.['code']) kept.delete('response');
  // Google's frame puts the whole answer into this one parameter.
  const inside = /^(?:code|error)=/.exec(response ?? '')?.[0];
  if (inside) kept.set('response', `${inside}1`);
  const parameters = kept.toString();
  return `${address.protocol}//${address.host}${address.path}${parameters ? `?${parameters}` : ''}`;
}
