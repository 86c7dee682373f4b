import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'authorisation',
    url: 'https://threads.net/oauth/authorize?client_id=5&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=threads_basic,threads_read_replies&response_type=code',
    expect: { data: [], scopes: ['threads_basic', 'threads_read_replies'] },
  },
  {
    name: 'consent page',
    url: 'https://www.threads.com/privacy/consent/?flow=gdp&params%5Bapp_id%5D=5&params%5Bscope%5D=%5B%22threads_basic%22%2C%22threads_content_publish%22%5D&params%5Bredirect_uri%5D=%22https%3A%2F%2Fapp.acmebudget.example%2Fcb%22&params%5Bstate%5D=s',
    expect: {
      data: [],
      scopes: ['threads_basic', 'threads_content_publish'],
      recipient: { clientId: '5', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'behind a log-in',
    url: 'https://www.threads.com/login/?next=https%3A%2F%2Fwww.threads.com%2Foauth%2Fauthorize%2F%3Fclient_id%3D5%26redirect_uri%3Dhttps%253A%252F%252Fapp.acmebudget.example%252Fcb%26scope%3Dthreads_basic%26response_type%3Dcode',
    expect: { data: [], scopes: ['threads_basic'] },
  },
  {
    name: 'no scope: the profile',
    url: 'https://www.threads.net/oauth/authorize?client_id=5&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code',
    expect: { data: [], scopes: [], visibility: 'listed' },
  },
  {
    name: 'a question about advertising on the same page',
    url: 'https://www.threads.com/privacy/consent/?flow=ad_free_subscription&params%5Bafs_variant%5D=first_time',
    expect: null,
  },
  { name: 'log-in', url: 'https://www.threads.com/login/?next=%2F', expect: null },
  { name: 'a post', url: 'https://www.threads.net/t/CufR4M8yNdJ/?igshid=x', expect: null },
] as const satisfies readonly Fixture[];
