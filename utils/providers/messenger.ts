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
      allOf: ['redirect_uri'],
      withoutScopes: 'hidden',
      shows: 'after-look',
      // The return address has to be Messenger's own, with its token: the parameter names alone are anybody's.
      read: readLinking,
      source: linking,
    },
  ],
  outcomes: [
    { address: LINKED, params: { authorization_code: /./ }, outcome: 'granted', source: linking },
    { address: LINKED, params: { account_linking_token: /./ }, outcome: 'declined', source: linking },
  ],
  pages: {
    logInGrants: true,
    source: {
      url: 'https://developers.facebook.com/docs/messenger-platform/identity/account-linking',
      retrieved: '2026-11-22',
      basis: 'documented',
    },
  },
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
        url: 'https://www.chicagotribune.com/business/ct-biz-facebook-banks-financial-information-20180806-story.html',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'second-hand: the company’s reply to the Wall Street Journal’s report of that day, as printed here',
      },
    },
    {
      by: 'Facebook',
      date: '2018-08-06',
      quote: '[does not] use purchase data from banks or credit card companies for ads',
      source: {
        url: 'https://slate.com/technology/2018/08/facebook-bank-financial-data-requests-denies-actively-doing-so.html',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'second-hand: what the company told the Wall Street Journal that it does not do, as quoted here',
      },
    },
  ],
} as const satisfies Provider;

function readLinking(address: Address): Requested | null {
  const value = (name: string) => address.query.find(([key]) => key === name)?.[1] ?? '';
  const redirectUri = value('redirect_uri');
  if (
    !/^https:\/\/(?:[a-z]+\.)?(?:facebook|messenger)\.com\/messenger_platform\/account_linking\/?(?:\?|$)/.test(
      redirectUri,
    )
  )
    return null;
  if (value('account_linking_token') === '' && !redirectUri.includes('account_linking_token=')) return null;
  return { hidden: true, recipientName: 'Messenger', redirectUri, holderName: address.host };
}
