import type { Provider } from '../vocab/provider';

const link = {
  url: 'https://docs.argyle.com/link/overview',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'hosts seen in catalogues and one integration; what is connected (payroll or bank) is set at the server',
} as const;

export default {
  id: 'argyle',
  name: 'Argyle Link',
  kind: 'aggregator',
  hosts: ['=connect.argyle.com', '=link.argyle.com'],
  watched: 'frame',
  vocabularies: [],
  screens: [
    {
      path: /^\//,
      anyOf: [
        'user_token',
        'userToken',
        'link_key',
        'linkKey',
        'pluginKey',
        'link_token',
        'linkToken',
        'flow_id',
        'flowId',
        'connectFlowId',
        'invite',
        'token',
      ],
      withoutScopes: 'hidden',
      source: link,
    },
  ],
  pages: {
    says: ['{recipient} uses Argyle to (connect|link|verify)'],
    takesCredentials: 'payroll',
    source: {
      url: 'https://docs.argyle.com/link/overview',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'the log-in is documented, the words on the screen are composed',
    },
  },
  stop: [],
} as const satisfies Provider;
