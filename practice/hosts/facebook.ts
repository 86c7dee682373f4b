import { FIRST_FRAME } from '../first-frame.ts';
import { markup, page } from '../page.ts';

/** What one request to a Facebook-like host is answered with. */
export type Answer =
  | { readonly html: string; readonly headers?: Record<string, string> }
  | { readonly redirect: string }
  | { readonly json: unknown };

/** Where the answer to a dialog goes, as Facebook sends it. `granted` are the permissions left ticked. */
export function answerAddress(
  redirectUri: string,
  said: 'yes' | 'no',
  asked: readonly string[],
  granted: readonly string[],
  more: { state: string | null; tell: boolean },
): string {
  const target = new URL(redirectUri);
  if (said === 'yes') {
    target.searchParams.set('code', 'AQD-practice-code');
    if (more.tell) {
      target.searchParams.set('granted_scopes', granted.join(','));
      target.searchParams.set('denied_scopes', asked.filter((scope) => !granted.includes(scope)).join(','));
    }
  } else {
    target.searchParams.set('error', 'access_denied');
    target.searchParams.set('error_code', '200');
    target.searchParams.set('error_description', 'Permissions error');
    target.searchParams.set('error_reason', 'user_denied');
  }
  if (more.state) target.searchParams.set('state', more.state);
  return `${target.href}#_=_`;
}

/** The dialog in its shapes: classic form (server redirect), modern consent page (page script), log-in in front, and ordinary pages. */
export function facebook(url: URL, form: URLSearchParams | null): Answer {
  if (form) return { redirect: answerFrom(form) };
  if (/\/dialog\/oauth\/?$/.test(url.pathname)) return { html: classicDialog(url), ...strict(url) };
  if (url.pathname === '/login.php' || url.pathname === '/business/loginpage/') return { html: logIn(url) };
  if (/^\/privacy\/consent\/(?:gdp\/?)?$/.test(url.pathname)) return { html: modernDialog(url) };
  if (url.pathname === '/api/graphql/') return { json: { data: { outcome: 'ok' } } };
  return { html: feed() };
}

/** `practice_csp=1`: a page whose policy allows no inline style and no foreign script. */
function strict(url: URL): { headers?: Record<string, string> } {
  return url.searchParams.has('practice_csp')
    ? { headers: { 'content-security-policy': "default-src 'none'; form-action 'self' https:" } }
    : {};
}

function answerFrom(form: URLSearchParams): string {
  const asked = (form.get('asked') ?? '').split(',').filter((scope) => scope !== '');
  return answerAddress(
    form.get('redirect_uri') ?? 'https://app.acmebudget.example/callback',
    form.has('__CANCEL__') ? 'no' : 'yes',
    asked,
    form.getAll('scope'),
    {
      state: form.get('state'),
      tell: form.get('tell') === '1',
    },
  );
}

function classicDialog(url: URL): string {
  const asked = (url.searchParams.get('scope') ?? '').split(/[\s,]+/).filter((scope) => scope !== '');
  const tell =
    url.searchParams.get('return_scopes') === 'true' ||
    (url.searchParams.get('response_type') ?? '').includes('granted_scopes');
  const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${markup(value)}">`;
  return page(
    'Log in with Facebook (practice)',
    `<h1>Acme Budget would like to connect</h1>
<form id="platformDialogForm" method="post" action="/practice-answer">
${hidden('redirect_uri', url.searchParams.get('redirect_uri') ?? '')}${hidden('state', url.searchParams.get('state') ?? '')}${hidden('asked', asked.join(','))}${hidden('tell', tell ? '1' : '0')}
${asked
  .slice(0, 40)
  .map(
    (scope) => `<label><input type="checkbox" name="scope" value="${markup(scope)}" checked> ${markup(scope)}</label>`,
  )
  .join('\n')}
<button name="__CONFIRM__" value="1" elementtiming="decision">Continue</button><button class="quiet" name="__CANCEL__" value="1">Cancel</button>
</form>`,
    FIRST_FRAME,
  );
}

function modernDialog(url: URL): string {
  const value = (name: string): unknown => {
    try {
      return JSON.parse(url.searchParams.get(`params[${name}]`) ?? 'null');
    } catch {
      return null;
    }
  };
  const redirectUri = String(value('redirect_uri') ?? 'https://app.acmebudget.example/callback');
  const asked = ([] as unknown[]).concat(value('scope') ?? []).map(String);
  const state = value('state') === null ? null : String(value('state'));
  const tell = value('return_scopes') === true;
  const answer = (said: 'yes' | 'no') => markup(answerAddress(redirectUri, said, asked, asked, { state, tell }));
  return page(
    'Continue as Jane? (practice)',
    `<h1>Continue as Jane?</h1><p>Acme Budget will receive: ${asked.map(markup).join(', ')}.</p>
<div role="button" tabindex="0" aria-label="Continue as Jane" elementtiming="decision" data-to="${answer('yes')}">Continue as Jane</div>
<div role="button" tabindex="0" class="quiet" aria-label="Cancel" data-to="${answer('no')}">Cancel</div>
<script>
for (const control of document.querySelectorAll('[data-to]')) {
  control.addEventListener('click', async () => {
    await fetch('/api/graphql/', { method: 'POST' });
    location.assign(control.dataset.to);
  });
}
</script>`,
    FIRST_FRAME,
  );
}

function logIn(url: URL): string {
  return page(
    'Log in (practice)',
    `<h1>Log in</h1><form action="${markup(url.searchParams.get('next') ?? '/')}" onsubmit="location.assign(this.getAttribute('action')); return false">
<label>Email <input name="email" autocomplete="username"></label><label>Password <input type="password" name="pass"></label><button>Log in</button></form>`,
  );
}

function feed(): string {
  return page('Facebook (practice)', '<h1>Feed</h1><p>An ordinary page.</p><button>Like</button>');
}
