import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { bank } from './bank/server.ts';
import { body } from './body.ts';
import { certificate } from './certificate.ts';
import { APP, app } from './hosts/app.ts';
import { UK_BANK, US_BANK } from './hosts/banks.ts';
import { facebook } from './hosts/facebook.ts';
import { page } from './page.ts';

/** HTML, or anything else with its type. */
export type Served = string | { readonly type: string; readonly body: string | Buffer };

export interface PracticeSite {
  readonly port: number;
  /** Every request that arrived, as `host/path`. */
  readonly requests: readonly string[];
  /** Those for hosts that are neither the site's nor the browser's own: the tests assert that there are none. */
  readonly strangers: readonly string[];
  /** Pages a test adds: `host/path` → HTML, or a function of the address that gives HTML or where to send the browser. */
  readonly pages: Map<string, Served | ((url: URL) => Served | { readonly redirect: string })>;
  /** Called with every request before it is answered, which waits for the result: a test stops the world here. */
  before: (url: URL, method: string) => Promise<void> | void;
  close(): Promise<void>;
}

const FACEBOOK = /^(?:[a-z]+\.)?facebook\.com$/;
const APP_HOST = new URL(APP).hostname;
/** Chromium asks for these by itself: updates, its account, hints for forms. */
const OF_THE_BROWSER = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

/** Serves all practice hosts on one loopback port, told apart by the Host header. `practice_delay` (ms) in an address delays its answer. */
export async function startPracticeSite(): Promise<PracticeSite> {
  const banks = [US_BANK, UK_BANK].map(bank);
  const requests: string[] = [];
  const strangers: string[] = [];
  const pages: PracticeSite['pages'] = new Map();
  const server = createServer({ ...certificate(), maxHeaderSize: 4_000_000 }, (request, response) => {
    const url = new URL(`https://${request.headers.host}${request.url}`);
    requests.push(`${url.hostname}${url.pathname}`);
    const reply = async () => {
      await site.before(url, request.method ?? '');
      await answer(url, request, response);
    };
    // A browser may go away in the middle of a request: that is no fault of the site.
    setTimeout(() => void reply().catch(() => response.destroy()), Number(url.searchParams.get('practice_delay') ?? 0));
  });

  async function answer(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const own = pages.get(`${url.hostname}${url.pathname}`) ?? pages.get(url.hostname);
    if (own !== undefined) {
      const reply = typeof own === 'function' ? own(url) : own;
      if (typeof reply === 'string') return html(response, reply);
      if ('redirect' in reply) return redirect(response, reply.redirect);
      response.setHeader('content-type', reply.type);
      response.end(reply.body);
      return;
    }
    const oauth = banks.find(({ host }) => host === url.hostname);
    if (oauth) return oauth.handle(request, response);
    if (FACEBOOK.test(url.hostname)) {
      const reply = facebook(url, url.pathname === '/api/graphql/' ? null : await body(request));
      if ('redirect' in reply) return redirect(response, reply.redirect);
      if ('json' in reply) {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(reply.json));
        return;
      }
      for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
      return html(response, reply.html);
    }
    if (url.hostname !== APP_HOST && !OF_THE_BROWSER.test(url.hostname))
      strangers.push(`${url.hostname}${url.pathname}`);
    const fromApp = url.hostname === APP_HOST ? app(url.pathname) : null;
    if (fromApp === null) response.statusCode = 404;
    html(response, fromApp ?? page('Nothing here', '<h1>Nothing here</h1>'));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: PracticeSite = {
    port: (server.address() as AddressInfo).port,
    requests,
    strangers,
    pages,
    before: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return site;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function html(response: ServerResponse, text: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(text);
}
