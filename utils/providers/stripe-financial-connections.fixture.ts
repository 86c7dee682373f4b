import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'secret in the fragment',
    url: 'https://auth.stripe.com/link-accounts#clientSecret=fcsess_client_secret_x',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'phone app, as a means of payment',
    url: 'https://auth.stripe.com/link-accounts?launched_by=ios_sdk&return_payment_method=true&expand_payment_method=true&link_mode=LINK_PAYMENT_METHOD#clientSecret=x',
    expect: { data: ['account-details', 'account-numbers', 'payment-initiation'], scopes: [], visibility: 'partly' },
  },
  { name: 'script', url: 'https://js.stripe.com/v3/', expect: null },
  { name: 'about the product', url: 'https://stripe.com/financial-connections', expect: null },
  { name: 'checkout', url: 'https://checkout.stripe.com/c/pay/cs_test_x', expect: null },
  { name: 'done', url: 'https://auth.stripe.com/success', expect: null, outcome: 'granted' },
  { name: 'left', url: 'https://auth.stripe.com/cancel', expect: null, outcome: 'declined' },
  {
    name: 'done in a phone app',
    url: 'stripe-auth://link-accounts/example.app/success?linked_account=fca_1',
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'left in a phone app',
    url: 'stripe-auth://link-accounts/example.app/cancel',
    expect: null,
    outcome: 'declined',
  },
] as const satisfies readonly Fixture[];
