import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'version 2',
    url: 'https://cdn.getpinwheel.com/link-v2.3.0.html',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'version 3',
    url: 'https://cdn.getpinwheel.com/link.html?version=3.0.0&parentOrigin=https%3A%2F%2Fapp.acmebudget.example',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'script', url: 'https://cdn.getpinwheel.com/pinwheel-v3.0.js', expect: null },
  { name: 'terms', url: 'https://cdn.getpinwheel.com/terms.html', expect: null },
  { name: 'documentation', url: 'https://docs.getpinwheel.com/link/index.html', expect: null },
] as const satisfies readonly Fixture[];
