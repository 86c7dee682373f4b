import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';

/** Publishes neither the address of its permission page nor scopes: a request with OAuth's own parameters is read with the standard's names. */
export default {
  id: 'td',
  name: 'TD',
  kind: 'bank',
  hosts: ['td.com', 'tdbank.com'],
  vocabularies: [fdx],
  screens: [],
  stop: [],
} as const satisfies Provider;
