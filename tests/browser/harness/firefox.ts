import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import { until } from './until.ts';

export interface Firefox {
  readonly browser: Browser;
  /** Hosts asked for through the proxy. */
  readonly hosts: ReadonlySet<string>;
  /** Opens a page of the extension; its id in Firefox is made anew for every profile. */
  extensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox with the built extension behind a proxy that leads every host to the practice site on this port. */
export async function launchFirefox(port: number): Promise<Firefox> {
  const executablePath = findBrowser('firefox');
  if (!executablePath)
    throw new Error('no Firefox on this machine: npm test installs it on Debian, elsewhere set TELLERTALE_FIREFOX');
  const hosts = new Set<string>();
  const proxy = await tunnelTo(port, hosts);
  const uuid = '7e11e47a-1e00-4000-8000-000000000001';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Without it the browser lets no automation open a page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': (proxy.address() as AddressInfo).port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.stricttransportsecurity.preloadlist': false,
      'extensions.webextensions.uuids': JSON.stringify({ 'tellertale@tellertale.example': uuid }),
    },
  });
  await browser.installExtension(path.resolve('.output/firefox-mv3'));
  return {
    browser,
    hosts,
    async extensionPage(file) {
      const page = await browser.newPage();
      const address = `moz-extension://${uuid}/${file}`;
      // The page moves to the extension's own process, and automation never hears that it has loaded: so ask the page.
      page.goto(address).catch(() => undefined);
      await until(
        async () => (await page.evaluate(() => location.href).catch(() => '')) === address,
        'the extension’s page',
      );
      return page;
    },
    async close() {
      await browser.close();
      proxy.close();
    },
  };
}

function tunnelTo(port: number, hosts: Set<string>): Promise<Server> {
  const proxy = createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (request, client, head) => {
    hosts.add((request.url ?? '').replace(/:\d+$/, ''));
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      for (const end of ['error', 'close']) {
        socket.on(end, () => {
          client.destroy();
          upstream.destroy();
        });
      }
    }
    // A tunnel left open must not keep the tests from ending.
    (client as Socket).unref();
    upstream.unref();
  });
  return new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(proxy)));
}
