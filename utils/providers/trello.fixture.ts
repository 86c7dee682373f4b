import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://trello.com/1/authorize?key=k&name=Acme&expiration=never&response_type=token&scope=read,write',
    expect: { data: [] },
  },
  { name: 'elsewhere on the site', url: 'https://trello.com/about', expect: null },
] as const satisfies readonly Fixture[];
