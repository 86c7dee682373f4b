import type { Address, Provider, Requested } from '../vocab/provider';

const linking = {
  url: 'https://developers.facebook.com/docs/messenger-platform/account-linking/authentication/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

const LINKED = /^https?:\/\/(?:www\.|m\.)?(?:facebook|messenger)\.com\/messenger_platform\/account_linking\/?$/;

/**
 * Messenger account linking: a business's own page, on any host, opened by Messenger with a token and a return address of
 * Messenger's. What is shared is the business's decision and stands nowhere in the address.
 */
export default {
  id: 'messenger',
  name: 'Messenger',
  kind: 'social',
  hosts: ['messenger.com'],
  watched: 'page',
  vocabularies: [],
  screens: [
    {
      path: /^/,
      anyHost: true,
      allOf: ['account_linking_token', 'redirect_uri'],
      withoutScopes: 'hidden',
      shows: 'after-look',
      // The return address has to be Messenger's own: the parameter name alone is anybody's.
      read: readLinking,
      source: linking,
    },
  ],
  outcomes: [
    { address: LINKED, params: { authorization_code: /./ }, outcome: 'granted', source: linking },
    { address: LINKED, params: { account_linking_token: /./ }, outcome: 'declined', source: linking },
  ],
  stop: [
    {
      where: 'recipient',
      path: 'In Messenger: open the chat with the business and choose to unlink',
      source: {
        ...linking,
        basis: 'inferred',
        note: 'the platform has an unlink event; the place in the app was not read',
      },
    },
  ],
  statements: [
    {
      by: 'Facebook',
      date: '2018-08-06',
      quote:
        'Account linking enables people to receive real-time updates in Facebook Messenger where people can keep track of their transaction data like account balances, receipts, and shipping updates.',
      source: {
        url: 'https://www.chicagotribune.com/2018/08/06/facebook-asks-banks-for-your-financial-information-to-boost-messenger-offerings/',
        retrieved: '2026-11-22',
        basis: 'observed',
        note: 'second-hand report of the company’s reply; shortened as printed there',
      },
    },
  ],
} as const satisfies Provider;

function readLinking(address: Address): Requested | null {
  const redirectUri = address.query.find(([name]) => name === 'redirect_uri')?.[1] ?? '';
  if (
    !/^https:\/\/(?:[a-z]+\.)?(?:facebook|messenger)\.com\/messenger_platform\/account_linking\/?(?:\?|$)/.test(
      redirectUri,
    )
  )
    return null;
  return { hidden: true, recipientName: 'Messenger', redirectUri, holderName: address.host };
}
