import { page } from '../page.ts';

export const APP = 'https://app.acmebudget.example';
export const CALLBACK = `${APP}/callback`;

const facebook = (scope: string) =>
  `https://www.facebook.com/v23.0/dialog/oauth?client_id=100000000000001&redirect_uri=${encodeURIComponent(CALLBACK)}&scope=${encodeURIComponent(scope)}&return_scopes=true&state=practice-state`;
const bank = `https://connect.secure.wellsfargo.com/auth?client_id=acme-budget&response_type=code&redirect_uri=${encodeURIComponent(CALLBACK)}&scope=${encodeURIComponent('openid fdx:accountbasic:read fdx:accountdetailed:read fdx:transactions:read')}&state=practice-state`;

/** The app that asks. Its callback clears its address at once, as real apps do. */
export function app(pathname: string): string | null {
  if (pathname === '/callback') {
    return page(
      'Acme Budget',
      '<h1>Back at Acme Budget</h1><p><a class="button" href="/">Home</a></p>',
      '<script>history.replaceState(null, "", "/done")</script>',
    );
  }
  if (pathname !== '/' && pathname !== '/done') return null;
  return page(
    'Acme Budget',
    `<h1>Acme Budget</h1><p>A made-up app. Link something and see what it would share.</p>
<p><a class="button" id="facebook" href="${facebook('email,public_profile')}">Log in with Facebook</a></p>
<p><a class="button" id="shop" href="${facebook('email,ads_management,commerce_account_read_orders')}">Connect your Facebook shop</a></p>
<p><a class="button" id="popup" onclick="window.open('${facebook('email,ads_read')}', 'login', 'width=600,height=650'); return false">Facebook in a pop-up</a></p>
<p><a class="button" id="bank" href="${bank}">Link your bank</a></p>`,
  );
}
