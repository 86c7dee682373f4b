import type { Provider } from '../vocab/provider';
import { cdrAu } from '../vocab/standards/cdr-au';

const source = {
  url: 'https://developer.nab.com.au/open-banking',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the address was seen in public code; the sandbox is run for the bank by another firm',
} as const;

/** National Australia Bank, sandbox: the scope list may stand in `request` itself, where a request object belongs. */
export default {
  id: 'nab-sandbox',
  name: 'NAB (sandbox)',
  kind: 'bank',
  hosts: ['=api.nab.useinfinite.io'],
  vocabularies: [cdrAu],
  screens: [{ path: /^\/authori[sz]e\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Internet banking › data sharing dashboard',
      source: {
        url: 'https://consumerdatastandardsaustralia.github.io/standards/#consumer-experience',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the rules require a dashboard; its place at this bank was not read',
      },
    },
  ],
} as const satisfies Provider;
