import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { markup, page } from '../page.ts';
import { CALLBACK } from './app.ts';

/** A bank with a real OAuth server behind it. */
export interface Bank {
  readonly host: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** Of the practice app at the practice banks: signs request objects, protects nothing. */
const SECRET = 'practice-practice-practice-practice-42';

const FDX = [
  'accountbasic',
  'accountdetailed',
  'accountpayments',
  'customercontact',
  'customerpersonal',
  'investments',
  'statements',
  'tax',
  'transactions',
].map((cluster) => `fdx:${cluster}:read`);

/**
 * Sets up the server for one host. It logs anybody in, asks for consent each time, and answers as OAuth says.
 * `scopes`: what may be asked for beside `openid`.
 */
export function bank(host: string, name: string, scopes: readonly string[] = [...FDX, 'accounts', 'payments']): Bank {
  const configuration: Configuration = {
    clients: [
      {
        client_id: 'acme-budget',
        client_name: 'Acme Budget',
        client_secret: SECRET,
        redirect_uris: [CALLBACK],
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token'],
        request_object_signing_alg: 'HS256',
      },
    ],
    scopes: ['openid', 'offline_access', ...scopes],
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    cookies: { keys: ['practice'] },
    pkce: { required: () => false },
    features: {
      devInteractions: { enabled: false },
      requestObjects: { enabled: true },
      pushedAuthorizationRequests: { enabled: true },
    },
    enabledJWA: { requestObjectSigningAlgValues: ['HS256'] },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    renderError: (context, out) => {
      context.type = 'html';
      context.body = page(name, `<h1>Something went wrong</h1><pre>${markup(JSON.stringify(out))}</pre>`);
    },
  };
  const provider = new Provider(`https://${host}`, configuration);
  provider.proxy = true;
  const callback = provider.callback();

  async function interaction(
    request: IncomingMessage,
    response: ServerResponse,
    form: URLSearchParams | null,
  ): Promise<void> {
    const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
    if (!form) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        prompt.name === 'login'
          ? logIn(name, request.url ?? '')
          : consent(name, request.url ?? '', String(params['scope'] ?? '')),
      );
      return;
    }
    if (form.has('cancel')) {
      return provider.interactionFinished(request, response, {
        error: 'access_denied',
        error_description: 'End-User aborted interaction',
      });
    }
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: form.get('user') || 'jane' } });
    const grant =
      (grantId ? await provider.Grant.find(grantId) : undefined) ??
      new provider.Grant({ accountId: session?.accountId as string, clientId: String(params['client_id']) });
    grant.addOIDCScope(String(params['scope'] ?? 'openid'));
    return provider.interactionFinished(
      request,
      response,
      { consent: { grantId: await grant.save() } },
      { mergeWithLastSubmission: true },
    );
  }

  return {
    host,
    handle(request, response) {
      request.headers['x-forwarded-proto'] = 'https';
      if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
      void body(request)
        .then((form) => interaction(request, response, form))
        .catch((reason) => {
          response.statusCode = 500;
          response.end(String(reason));
        });
    },
  };
}

/** A signed request object (RFC 9101) of the practice app, as UK banks want it. */
export function requestObject(host: string, payload: Readonly<Record<string, unknown>>): string {
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const head = encode({ alg: 'HS256', typ: 'JWT' });
  const now = Math.floor(Date.now() / 1000);
  const claims = encode({
    iss: 'acme-budget',
    aud: `https://${host}`,
    iat: now,
    nbf: now,
    exp: now + 300,
    client_id: 'acme-budget',
    ...payload,
  });
  return `${head}.${claims}.${createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url')}`;
}

/** A posted form; `null` = a page is asked for. */
export async function body(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (request.method !== 'POST') return null;
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}

function logIn(name: string, action: string): string {
  return page(
    `Sign on (practice)`,
    `<h1>Sign on to ${markup(name)}</h1><form method="post" action="${markup(action)}">
<label>User name <input name="user" autocomplete="username" value="jane"></label><label>Password <input type="password" name="password"></label>
<button id="sign-on">Sign on</button><button class="quiet" name="cancel" value="1">Cancel</button></form>`,
  );
}

function consent(name: string, action: string, scope: string): string {
  return page(
    `Share your data (practice)`,
    `<h1>${markup(name)}: share your data with Acme Budget?</h1>
<ul>${scope
      .split(' ')
      .map((one) => `<li>${markup(one)}</li>`)
      .join('')}</ul>
<form method="post" action="${markup(action)}"><button id="authorize">Authorize</button><button class="quiet" id="cancel" name="cancel" value="1">Cancel</button></form>`,
  );
}
