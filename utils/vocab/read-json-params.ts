import type { Address, Requested } from './provider';

/**
 * Meta's consent pages put JSON into `params[…]` values (strings in quotes, slashes as `\/`), which a plain scope list
 * cannot say. Reads the list, the app and the return address; what is missing is not visible, never nothing.
 */
export function readJsonParams(address: Address): Requested {
  const json = (name: string): unknown => {
    const names = [`params[${name}]`, `consent_extra_params[${name}]`];
    const value = address.query.find(([key]) => names.includes(key))?.[1];
    if (value === undefined) return null;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  };
  const scopes = new Set<string>();
  const add = (value: unknown): void => {
    // A value cut short is no JSON any more: brackets and quotes are then part of the text.
    if (typeof value === 'string') for (const name of value.split(/[\s,[\]"]+/)) if (name) scopes.add(name);
    if (Array.isArray(value)) for (const item of value) add(item);
  };
  add(json('scope'));
  const steps = json('steps');
  if (scopes.size === 0 && typeof steps === 'object' && steps !== null)
    for (const list of Object.values(steps)) add(list);
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  const clientId = text(json('app_id'));
  const redirectUri = text(json('redirect_uri'));
  return {
    ...(scopes.size > 0 ? { scopes: [...scopes] } : { hidden: true as const }),
    ...(clientId ? { clientId } : {}),
    ...(redirectUri ? { redirectUri } : {}),
  };
}
