import type { Fixture } from '../vocab/provider';

const client = 'clientName=Acme%20Budget&clientUri=https%3A%2F%2Facmebudget.example';
const returnsTo = { redirectUri: 'https://app.acmebudget.example/finish' };

export default [
  {
    name: 'start of the interaction',
    url: `https://auth.wallet.example/interact/4cf492fc-f8a3-4d5e-a2a1-2a7e0c1c8d11/9f0a?${client}`,
    expect: { data: [], visibility: 'hidden', recipient: { name: 'Acme Budget' } },
  },
  {
    name: 'the wallet’s own page',
    url: `https://wallet.example/grant-interactions?interactId=4cf492fc&nonce=9f0a&${client}`,
    expect: { data: [], visibility: 'hidden', recipient: { name: 'Acme Budget' } },
  },
  {
    name: 'accepted',
    url: 'https://app.acmebudget.example/finish?hash=aGFzaA%3D%3D&interact_ref=1f2e',
    awaiting: returnsTo,
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/finish?result=grant_rejected',
    awaiting: returnsTo,
    expect: null,
    outcome: 'declined',
  },
  { name: 'a wallet address', url: 'https://wallet.example/alice', expect: null },
] as const satisfies readonly Fixture[];
