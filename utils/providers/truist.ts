import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';

/** Publishes neither the address of its permission page nor scopes: a request with OAuth's own parameters is read with the standard's names. */
export default {
  id: 'truist',
  name: 'Truist',
  kind: 'bank',
  hosts: ['truist.com'],
  vocabularies: [fdx],
  screens: [],
  stop: [],
} as const satisfies Provider;
