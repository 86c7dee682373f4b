// Writes the pair of files of a new provider: npm run new:provider acme
import { existsSync, writeFileSync } from 'node:fs';

const [id] = process.argv.slice(2);
if (!id || !/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error('usage: npm run new:provider <id>   (lower case letters, digits and hyphens)');
  process.exit(2);
}
const file = `utils/providers/${id}.ts`;
if (existsSync(file)) {
  console.error(`${file} is there already`);
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
writeFileSync(
  file,
  `import type { Provider } from '../vocab/provider';

const source = { url: 'https://docs.${id}.example/oauth', retrieved: '${today}', basis: 'documented' } as const;

/** What draws its screens, and what the address tells. */
export default {
  id: '${id}',
  name: '${id}',
  kind: 'bank',
  hosts: ['=auth.${id}.example'],
  vocabularies: [
    {
      id: '${id}',
      name: '${id}',
      source,
      scopes: { balances: { data: ['balances'], plain: 'account balances' } },
    },
  ],
  screens: [{ path: /^\\/oauth2\\/authorize\\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [{ where: 'holder', path: 'Settings › Connected apps', source }],
} as const satisfies Provider;
`,
);
writeFileSync(
  `utils/providers/${id}.fixture.ts`,
  `import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balances',
    url: 'https://auth.${id}.example/oauth2/authorize?client_id=1&response_type=code&redirect_uri=https%3A%2F%2Fa.example&scope=balances',
    expect: { data: ['balances'], scopes: ['balances'] },
  },
  { name: 'token endpoint', url: 'https://auth.${id}.example/oauth2/token', expect: null },
] as const satisfies readonly Fixture[];
`,
);
console.log(`${file} and its fixture are there: fill them in, then npx vitest run utils/providers`);
