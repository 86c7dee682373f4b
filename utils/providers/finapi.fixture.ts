import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'form',
    url: 'https://webform-sandbox.finapi.io/wf/eb54ab34-3e61-4060-b12b-beecbc52a76c',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'API', url: 'https://webform-sandbox.finapi.io/api/webForms/bankConnectionImport', expect: null },
  { name: 'docs', url: 'https://docs.finapi.io/', expect: null },
] as const satisfies readonly Fixture[];
