import type { Address, Provider, Requested } from '../vocab/provider';
import type { Party } from '../vocab/types';
import { param, parseAddress } from './address';
import { hostFits } from './hosts';
import { CLIENT_ID, type OAuthRequest } from './oauth-request';
import { registrable } from './registrable';

/**
 * Recipient, holder and intermediary as far as the address tells. The return address names the recipient, unless it
 * belongs to an aggregator: then the aggregator stands between and the recipient is unknown.
 */
export function parties(
  address: Address,
  provider: Provider,
  requested: Requested,
  oauth: OAuthRequest,
  redirectUri: string | null,
  providersOf: (host: string) => Provider[],
): { recipient: Party; holder: Party; intermediary: Party | null } {
  const clientId = requested.clientId ?? param(address, provider.params?.clientId ?? CLIENT_ID) ?? oauth.clientId;
  const name =
    requested.recipientName ??
    (provider.params?.recipientName ? param(address, provider.params.recipientName) : null) ??
    (clientId ? provider.clients?.[clientId]?.name : undefined);
  const redirect = redirectUri === null ? null : parseAddress(redirectUri);
  const domain = redirect?.protocol.startsWith('http') ? registrable(redirect.host) : null;
  const returnsToAggregator = redirect
    ? providersOf(redirect.host).find(({ kind }) => kind === 'aggregator')
    : undefined;
  const between = provider.kind === 'aggregator' ? provider : returnsToAggregator;
  const holderName = requested.holderName ?? (provider.params?.holder ? param(address, provider.params.holder) : null);
  return {
    recipient:
      returnsToAggregator && provider.kind !== 'aggregator'
        ? {}
        : party(name ?? nameByHost(redirect, provider, providersOf), clientId, domain),
    holder:
      provider.kind === 'aggregator'
        ? party(holderName, null, null)
        : // A social platform's request on somebody else's page: whose page it is, only the host tells.
          party(requested.holderName === address.host ? null : provider.name, null, registrable(address.host)),
    intermediary: between
      ? party(
          between.name,
          returnsToAggregator && clientId ? clientId : null,
          registrable(redirect && returnsToAggregator ? redirect.host : address.host),
        )
      : null,
  };
}

/** The name of a recipient we know as a provider itself, by the host it lets people return to; others' sites lie under wildcards. */
function nameByHost(
  redirect: Address | null,
  asking: Provider,
  providersOf: (host: string) => Provider[],
): string | undefined {
  if (!redirect?.protocol.startsWith('http')) return undefined;
  const owners = providersOf(redirect.host);
  if (owners.some(({ id }) => id === asking.id)) return undefined;
  return owners.find(({ hosts }) => hosts.some((one) => !one.includes('*') && hostFits(one, redirect.host)))?.name;
}

function party(name: string | null | undefined, clientId: string | null, domain: string | null): Party {
  return {
    ...(name ? { name: name.slice(0, 200) } : {}),
    ...(clientId ? { clientId: clientId.slice(0, 200) } : {}),
    ...(domain ? { domain } : {}),
  };
}
