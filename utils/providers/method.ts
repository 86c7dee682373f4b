import type { Provider } from '../vocab/provider';
import type { Vocabulary } from '../vocab/types';

const elements = {
  url: 'https://docs.methodfi.com/elements/connect/create_connect_token',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'product documented (supported until the end of 2025, then Opal); addresses seen in integrations',
} as const;

const products = {
  id: 'method',
  name: 'Method',
  source: elements,
  scopes: {
    connect: {
      data: ['account-details', 'contact', 'identity', 'liabilities'],
      hides: true,
      plain:
        'finds your debts by name, phone number and part of your social security number; more is set at the server',
    },
  },
} as const satisfies Vocabulary;

export default {
  id: 'method',
  name: 'Method',
  kind: 'aggregator',
  hosts: [
    '=elements.methodfi.com',
    '=elements.sandbox.methodfi.com',
    '=elements.dev.methodfi.com',
    '=opal.methodfi.com',
    '=opal.production.methodfi.com',
    '=opal.sandbox.methodfi.com',
    '=opal.dev.methodfi.com',
    '=link.sandbox.methodfi.com',
    '=link.methodfi.com',
  ],
  watched: 'frame',
  vocabularies: [products],
  screens: [
    {
      path: /^\/(?:connect|link)?\/?$/,
      anyOf: ['token', 'element_token'],
      withoutScopes: ['connect'],
      source: elements,
    },
  ],
  outcomes: [
    {
      address: /^(?:methodelements|methodlink):\/\/connect\/?$/,
      params: { op: /^success$/ },
      outcome: 'granted',
      source: elements,
    },
    {
      address: /^(?:methodelements|methodlink):\/\/connect\/?$/,
      params: { op: /^exit$/ },
      outcome: 'declined',
      source: elements,
    },
  ],
  pages: {
    says: ['{recipient} uses Method to (connect|link|find)'],
    source: {
      url: 'https://docs.methodfi.com/elements/connect/create_connect_token',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'the product is documented, the words on the screen are composed',
    },
  },
  stop: [
    {
      where: 'recipient',
      path: 'In the app: its linked accounts › remove',
      source: {
        url: 'https://docs.methodfi.com/elements/connect/create_connect_token',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the app holds the connection; no page for customers was found',
      },
    },
  ],
} as const satisfies Provider;
