import type { Fixture } from '../vocab/provider';

/** The address as Atomic's own SDK builds it: base64 JSON. */
const initialize = (config: object) =>
  `https://transact.atomicfi.com/initialize/${btoa(JSON.stringify({ publicToken: 'token', inSdk: true, ...config }))}`;

export default [
  {
    name: 'pay deposit',
    url: initialize({ product: 'deposit' }),
    expect: {
      data: ['account-numbers', 'credentials', 'income', 'payment-initiation'],
      scopes: ['deposit'],
      visibility: 'listed',
    },
  },
  {
    name: 'two tasks',
    url: initialize({ tasks: [{ operation: 'verify' }, { operation: 'deposit' }] }),
    expect: {
      data: ['account-numbers', 'credentials', 'identity', 'income', 'payment-initiation'],
      scopes: ['verify', 'deposit'],
    },
  },
  {
    name: 'older path names the product',
    url: `https://transact.atomicfi.com/identify/start/${btoa('{"publicToken":"t"}')}`,
    expect: { data: ['contact', 'credentials', 'identity'], scopes: ['identify'] },
  },
  {
    name: 'tasks kept at the server',
    url: `https://transact-sandbox.atomicfi.com/initialize/${btoa('{"publicToken":"t"}')}`,
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'broken base64',
    url: 'https://transact.atomicfi.com/initialize/%E0%A4%A',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  { name: 'script', url: 'https://cdn.atomicfi.com/transact.js', expect: null },
  { name: 'API', url: 'https://api.atomicfi.com/access-token', expect: null },
] as const satisfies readonly Fixture[];
