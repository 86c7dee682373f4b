import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.zoom.us/docs/integrations/oauth-scopes/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Zoom: shares nothing financial. */
export default {
  id: 'zoom',
  name: 'Zoom',
  kind: 'sign-in',
  hosts: ['=zoom.us', '*.zoom.us'],
  vocabularies: [
    {
      id: 'zoom',
      name: 'Zoom',
      source,
      scopes: {},
      patterns: [
        {
          match:
            /^(?:meeting|user|recording|webinar|chat|contact|phone|dashboard|report|account|role|group|imchat|im|tsp|room|scheduler|cloud_recording|team_chat|zoomapp|calendar|docs)[:_]/,
          example: 'meeting:read',
          data: [],
          also: 'meetings',
          plain: 'your meetings',
        },
        { match: /^billing:/, example: 'billing:read', data: ['business-finances'], plain: 'Zoom billing' },
      ],
    },
  ],
  screens: [
    { path: /^\/oauth\/(?:v2\/)?authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'nothing', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.zoom.us/docs/integrations/oauth-scopes/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
