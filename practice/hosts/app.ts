import { client, requestObject } from '../bank/client.ts';
import { markup, page } from '../page.ts';
import { UK_BANK, US_BANK } from './banks.ts';

export const APP = 'https://app.acmebudget.example';
export const CALLBACK = `${APP}/callback`;

const facebook = (scope: string) =>
  `https://www.facebook.com/v23.0/dialog/oauth?${new URLSearchParams({ client_id: '100000000000001', redirect_uri: CALLBACK, scope, return_scopes: 'true', state: 'practice-state' })}`;

const request = (scope: string) => ({
  client_id: client.client_id,
  response_type: 'code',
  redirect_uri: CALLBACK,
  scope,
  state: 'practice-state',
});

const usBank = () =>
  `https://${US_BANK.host}/auth?${new URLSearchParams(request('openid fdx:accountbasic:read fdx:accountdetailed:read fdx:transactions:read'))}`;

/** What is asked for stands in a signed request object; which accounts and which data, only the bank knows. */
function ukBank(): string {
  const asks = request('openid accounts');
  const issuer = `https://${UK_BANK.host}${UK_BANK.under}`;
  const signed = requestObject(issuer, {
    ...asks,
    claims: { id_token: { openbanking_intent_id: { value: 'practice-intent', essential: true } } },
  });
  return `${issuer}${UK_BANK.authorization}?${new URLSearchParams({ ...asks, request: signed })}`;
}

const button = (id: string, to: string, words: string) =>
  `<p><a class="button" id="${id}" href="${markup(to)}">${words}</a></p>`;

/** The app that asks. Its callback clears its address at once, as real apps do. `null` = it has no such page. */
export function app(pathname: string): string | null {
  if (pathname === '/callback') {
    return page(
      'Acme Budget',
      '<h1>Back at Acme Budget</h1><p><a class="button" href="/">Home</a></p>',
      `<script>
history.replaceState(null, "", "/done");
if (window.opener) close();
</script>`,
    );
  }
  if (pathname !== '/' && pathname !== '/done') return null;
  return page(
    'Acme Budget',
    `<h1>Acme Budget</h1><p>A made-up app. Link something and see what it would share.</p>
${button('facebook', facebook('email,public_profile'), 'Log in with Facebook')}
${button('shop', facebook('email,ads_management,commerce_account_read_orders'), 'Connect your Facebook shop')}
${button('popup', facebook('email,ads_read'), 'Your Facebook ads, in a pop-up')}
${button('bank', usBank(), 'Link your bank')}
${button('uk-bank', ukBank(), 'Link your bank in the UK')}
<script>
document.querySelector('#popup').addEventListener('click', (event) => {
  event.preventDefault();
  window.open(event.target.href, 'login', 'width=600,height=650');
});
</script>`,
  );
}
