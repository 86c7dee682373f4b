import type { Fixture } from '../vocab/provider';

const back = encodeURIComponent('https://facebook.com/messenger_platform/account_linking/?account_linking_token=T');

export default [
  {
    name: 'a bank’s own page, opened by Messenger',
    url: `https://www.citibank.com.sg/bot/link?account_linking_token=T&redirect_uri=${back}`,
    expect: { data: [], scopes: [], visibility: 'hidden', recipient: { name: 'Messenger' } },
  },
  {
    name: 'a business’s own authorisation address; the token only inside the return address',
    url: `https://id.shop.example/v1/authorize?redirect_uri=${back}`,
    expect: { data: [], scopes: [], visibility: 'hidden', recipient: { name: 'Messenger' } },
  },
  {
    name: 'a return address of Messenger’s without any token',
    url: `https://id.shop.example/link?redirect_uri=${encodeURIComponent('https://www.messenger.com/messenger_platform/account_linking/')}`,
    expect: null,
  },
  {
    name: 'the parameter alone is anybody’s',
    url: 'https://bank.example/link?account_linking_token=T&redirect_uri=https%3A%2F%2Fevil.example',
    expect: null,
  },
  {
    name: 'linked',
    url: 'https://www.facebook.com/messenger_platform/account_linking/?account_linking_token=T&authorization_code=X',
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'not linked',
    url: 'https://www.messenger.com/messenger_platform/account_linking/?account_linking_token=T',
    expect: null,
    outcome: 'declined',
  },
  { name: 'a link to a chat', url: 'https://m.me/acmebudget?ref=BUILD', expect: null },
  { name: 'a chat', url: 'https://www.messenger.com/t/100000000000001', expect: null },
] as const satisfies readonly Fixture[];
