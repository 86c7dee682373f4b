import type { Provider } from '../vocab/provider';

const rafiki = {
  url: 'https://github.com/interledger/rafiki/blob/main/packages/auth/src/interaction/routes.ts',
  retrieved: '2026-11-28',
  basis: 'observed',
  note: 'addresses as the standard’s own server makes them; the access asked for is kept there and shown on the page',
} as const;

/**
 * Open Payments (Interledger): wallets grant access by GNAP (RFC 9635), without OAuth's words and on any host. The first
 * address starts the interaction, the second is the wallet's own consent page. RFC 9635 lets a server return
 * `interact_ref` for a refusal too; this one returns `result=grant_rejected` instead.
 */
export default {
  id: 'open-payments',
  name: 'Wallet (Open Payments)',
  kind: 'payments',
  hosts: [],
  vocabularies: [],
  // `clientUri` is the client's site, not its return address: that one is kept at the server.
  params: { recipientName: ['clientName'] },
  screens: [
    {
      path: /\/interact\/[\w-]+\/[\w-]+\/?$/,
      anyHost: true,
      allOf: ['clientName', 'clientUri'],
      withoutScopes: 'hidden',
      shows: 'after-look',
      source: rafiki,
    },
    {
      path: /^/,
      anyHost: true,
      allOf: ['interactId', 'nonce', 'clientName'],
      withoutScopes: 'hidden',
      shows: 'after-look',
      source: rafiki,
    },
  ],
  outcomes: [
    {
      address: /^[a-z]/,
      params: { interact_ref: /./, hash: /./ },
      awaited: true,
      outcome: 'granted',
      source: rafiki,
    },
    { address: /^[a-z]/, params: { result: /^grant_\w+$/ }, awaited: true, outcome: 'declined', source: rafiki },
  ],
  stop: [{ where: 'holder', path: 'In the wallet: connected apps or grants', source: rafiki }],
} as const satisfies Provider;
