import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import { body } from '../body.ts';
import { CALLBACK } from '../hosts/app.ts';
import { markup, page } from '../page.ts';
import { client } from './client.ts';
import { DETAIL_TYPES, readDetails } from './details.ts';
import { memory } from './memory.ts';
import { consent, logIn } from './pages.ts';

/** A bank with a real OAuth server behind it. */
export interface Bank {
  readonly host: string;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface BankSetup {
  readonly host: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Path in front of all its addresses. */
  readonly under?: string;
  readonly authorization?: string;
}

const DAY = 86_400;
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }) as JWK;

/** Starts its server: it logs anybody in, asks for consent each time, and answers as OAuth says. */
export function bank({ host, name, scopes, under = '', authorization = '/auth' }: BankSetup): Bank {
  const configuration: Configuration = {
    adapter: memory,
    clients: [{ ...client, redirect_uris: [CALLBACK], response_types: ['code'], request_object_signing_alg: 'PS256' }],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    cookies: { keys: ['practice'] },
    enabledJWA: { requestObjectSigningAlgValues: ['PS256'] },
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: true },
      requestObjects: { enabled: true },
      // Rich requests are for an API of the bank's; plain ones go on without one.
      resourceIndicators: {
        enabled: true,
        defaultResource: ({ oidc }, _client, oneOf) =>
          oneOf ?? (oidc.params?.['authorization_details'] ? `https://${host}/api` : undefined),
        getResourceServerInfo: () => ({ scope: scopes.join(' '), accessTokenFormat: 'opaque' }),
      },
      richAuthorizationRequests: {
        enabled: true,
        types: Object.fromEntries(DETAIL_TYPES.map((type) => [type, { validate: () => undefined }])),
        authorizationDetailsForGrantSource: (context) => context.oidc.entities.Grant?.rar,
        authorizationDetailsForAccessToken: (context) => context.oidc.entities.Grant?.rar,
        authorizationDetailsForIntrospection: () => undefined,
      },
    },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_context, { uid }) => `${under}/interaction/${uid}` },
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256' }] },
    pkce: { required: () => false },
    renderError: (context, out) => {
      context.type = 'html';
      context.body = page(name, `<h1>Something went wrong</h1><pre>${markup(JSON.stringify(out))}</pre>`);
    },
    routes: { authorization },
    scopes: ['openid', 'offline_access', ...scopes],
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: DAY, IdToken: 600, Interaction: 600, Session: DAY },
  };
  const provider = new Provider(`https://${host}${under}`, configuration);
  provider.proxy = true;
  const callback = provider.callback();

  async function interaction(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await body(request);
    const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
    const scope = String(params['scope'] ?? 'openid');
    const details = readDetails(params['authorization_details']);
    const here = `${under}${request.url}`;
    if (!form) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(prompt.name === 'login' ? logIn(name, here) : consent(name, here, scope.split(' '), details));
      return;
    }
    if (form.has('cancel')) {
      const refusal = { error: 'access_denied', error_description: 'End-User aborted interaction' };
      return provider.interactionFinished(request, response, refusal);
    }
    if (prompt.name === 'login') {
      return provider.interactionFinished(request, response, { login: { accountId: form.get('user') || 'jane' } });
    }
    const grant =
      (grantId ? await provider.Grant.find(grantId) : undefined) ??
      new provider.Grant({ accountId: session?.accountId ?? 'jane', clientId: client.client_id });
    grant.addOIDCScope(scope);
    for (const detail of details) grant.addRar({ ...detail });
    const said = { consent: { grantId: await grant.save() } };
    return provider.interactionFinished(request, response, said, { mergeWithLastSubmission: true });
  }

  return {
    host,
    async handle(request, response) {
      if (!request.url?.startsWith(`${under}/`)) {
        response.writeHead(404).end();
        return;
      }
      request.headers['x-forwarded-proto'] = 'https';
      // As a web framework does when it mounts a server under a path: the rest for the server, the whole beside it.
      Object.assign(request, { originalUrl: request.url, url: request.url.slice(under.length) });
      await (request.url?.startsWith('/interaction/') ? interaction(request, response) : callback(request, response));
    },
  };
}
