import type { Address, Provider, Requested } from '../vocab/provider';
import type { Vocabulary } from '../vocab/types';

const sdk = {
  url: 'https://www.npmjs.com/package/@atomicfi/transact-javascript',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'address as built by Atomic’s own SDK; what each product gives follows its description, and every one begins with a log-in at the payroll or shop',
} as const;

const products = {
  id: 'atomic',
  name: 'Atomic products',
  source: sdk,
  scopes: {
    deposit: {
      data: ['credentials', 'account-numbers', 'income', 'payment-initiation'],
      plain: 'logs in at your payroll and sends your pay to another account',
    },
    verify: {
      data: ['credentials', 'identity', 'income'],
      plain: 'logs in at your payroll and reads income and employment',
    },
    identify: { data: ['credentials', 'contact', 'identity'], plain: 'logs in at your payroll and reads who you are' },
    withhold: { data: ['credentials', 'income', 'tax'], plain: 'logs in at your payroll and changes tax withholding' },
    tax: { data: ['credentials', 'income', 'tax'], plain: 'logs in at your payroll and fetches tax forms' },
    fund: {
      data: ['credentials', 'account-numbers', 'payment-initiation'],
      plain: 'logs in and moves money into an account',
    },
    switch: { data: ['credentials', 'cards'], plain: 'logs in at shops and replaces the card kept there' },
    present: { data: ['credentials', 'cards', 'orders'], plain: 'logs in at shops and shows what is paid there' },
    manage: {
      data: ['credentials', 'orders'],
      also: 'subscriptions',
      plain: 'logs in at shops and manages subscriptions',
    },
  },
} as const satisfies Vocabulary;

export default {
  id: 'atomic',
  name: 'Atomic Transact',
  kind: 'aggregator',
  hosts: ['=transact.atomicfi.com', '=transact-sandbox.atomicfi.com'],
  watched: 'frame',
  vocabularies: [products],
  screens: [
    // The request is base64 JSON in the path, which no parameter rule can read.
    {
      path: /^\/(?:initialize\/[^/]+|[a-z-]+\/start\/[^/]+)\/?$/i,
      withoutScopes: 'hidden',
      read: readPath,
      source: sdk,
    },
  ],
  pages: {
    takesCredentials: 'payroll',
    source: {
      url: 'https://www.npmjs.com/package/@atomicfi/transact-javascript',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'every product begins with a log-in in its frame',
    },
  },
  stop: [
    {
      where: 'recipient',
      path: 'In the app: its payroll connection › disconnect, then change the password of your payroll account',
      source: {
        url: 'https://www.npmjs.com/package/@atomicfi/transact-javascript',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'a log-in was handed over; no page for consumers was found',
      },
    },
  ],
} as const satisfies Provider;

function readPath(address: Address): Requested {
  const [first = '', second = '', third = ''] = address.path.split('/').slice(1);
  const config = decode(first.toLowerCase() === 'initialize' ? second : third);
  const names = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string' && /^[a-z-]{2,30}$/i.test(value)) names.add(value.toLowerCase());
  };
  add(config['product']);
  add(config['operation']);
  if (Array.isArray(config['tasks'])) {
    for (const task of config['tasks'].slice(0, 20)) {
      if (typeof task !== 'object' || task === null) continue;
      add('operation' in task ? task.operation : 'product' in task ? task.product : null);
    }
  }
  // `/xdeposit/start/…`: some apps put a mark before the product's name.
  if (first.toLowerCase() !== 'initialize' && names.size === 0)
    add(first.replace(/^x(?=deposit|verify|identify|withhold)/i, ''));
  return names.size > 0 ? { scopes: [...names] } : { hidden: true };
}

function decode(text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(atob(decodeURIComponent(text).replaceAll('-', '+').replaceAll('_', '/')));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
