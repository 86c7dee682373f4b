import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://specifications.rebit.org.in/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'parameters of the web redirection specification as seen in public clients',
} as const;

/** India’s account aggregators: what is shared is encrypted in `ecreq`; the return says nothing of yes or no. */
export default {
  id: 'india-aa',
  name: 'Account Aggregator (India)',
  kind: 'aggregator',
  hosts: [
    'finvu.in',
    'saafe.in',
    'onemoney.in',
    'setu.co',
    'anumati.co.in',
    'camsfinserv.com',
    'nadl.co.in',
    '=aa.phonepe.com',
    'inkaa.in',
    'protean-aa.com',
    'crifaccountaggregator.com',
  ],
  watched: 'page',
  watchedHosts: [
    'finvu.in',
    'saafe.in',
    'onemoney.in',
    '=fiu.setu.co',
    '=fiu-uat.setu.co',
    '=fiu-sandbox.setu.co',
    'anumati.co.in',
  ],
  vocabularies: [],
  screens: [
    { path: /^/, allOf: ['ecreq'], anyHost: true, withoutScopes: 'hidden', shows: 'at-once', source: source },
    { path: /^\/(?:v\d\/)?consents\/webview\/[\w-]+\/?$/, hosts: ['setu.co'], withoutScopes: 'hidden', source: source },
  ],
  outcomes: [{ address: /^https?:/, outcome: 'undecided', params: { ecres: /./ }, awaited: true, source }],
  stop: [
    {
      where: 'intermediary',
      path: 'The account aggregator’s app or site › Consents › Revoke',
      source: {
        url: 'https://sahamati.org.in/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'required of every aggregator; pages not read',
      },
    },
  ],
} as const satisfies Provider;
