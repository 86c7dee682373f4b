import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://www.figma.com/oauth?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=file_content:read',
    expect: { data: [] },
  },
  { name: 'elsewhere on the site', url: 'https://www.figma.com/about', expect: null },
] as const satisfies readonly Fixture[];
