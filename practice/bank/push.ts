import { request } from 'node:https';
import { client } from './client.ts';

/**
 * Pushes an authorization request to a practice bank (RFC 9126), as the app's server does out of sight of the browser.
 * @param port of the practice site. @returns the `request_uri`. Throws what the bank says where it refuses.
 */
export function pushRequest(port: number, host: string, asks: Readonly<Record<string, string>>): Promise<string> {
  const form = new URLSearchParams({ ...asks, client_secret: client.client_secret }).toString();
  return new Promise((resolve, reject) => {
    const pushed = request(
      {
        host: '127.0.0.1',
        port,
        path: '/request',
        method: 'POST',
        headers: { host, 'content-type': 'application/x-www-form-urlencoded', 'content-length': form.length },
        // The practice site's own certificate, on this machine.
        rejectUnauthorized: false,
      },
      async (response) => {
        let text = '';
        for await (const piece of response) text += String(piece);
        const { request_uri: uri } = JSON.parse(text) as { request_uri?: string };
        if (uri) resolve(uri);
        else reject(new Error(text));
      },
    );
    pushed.on('error', reject);
    pushed.end(form);
  });
}
