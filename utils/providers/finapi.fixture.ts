import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'live',
    url: 'https://webform-live.finapi.io/wf/eb54ab34-3e61-4060-b12b-beecbc52a76c/',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'first version', url: 'https://live.finapi.io/webForm/abcDEF123', expect: { data: [] } },
  { name: 'API on the same host', url: 'https://live.finapi.io/api/v1/bankConnections/import', expect: null },
  {
    name: 'form',
    url: 'https://webform-sandbox.finapi.io/wf/eb54ab34-3e61-4060-b12b-beecbc52a76c',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'API', url: 'https://webform-sandbox.finapi.io/api/webForms/bankConnectionImport', expect: null },
  { name: 'docs', url: 'https://docs.finapi.io/', expect: null },
] as const satisfies readonly Fixture[];
