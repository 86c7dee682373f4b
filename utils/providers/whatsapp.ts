import type { Provider } from '../vocab/provider';
import { meta } from '../vocab/standards/meta';

const signup = {
  url: 'https://developers.facebook.com/docs/whatsapp/embedded-signup/default-flow',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/**
 * WhatsApp Embedded Signup: a business shares its account; the list lies in Meta's configuration. Inside the log-in dialog it
 * is Facebook's screen with a `config_id`.
 */
export default {
  id: 'whatsapp',
  name: 'WhatsApp',
  kind: 'social',
  hosts: ['=business.facebook.com', '=www.facebook.com'],
  vocabularies: [meta],
  screens: [
    {
      path: /^\/messaging\/whatsapp\/onboard\/?$/,
      anyOf: ['app_id', 'client_id', 'config_id'],
      withoutScopes: 'hidden',
      source: signup,
    },
  ],
  messages: [
    { field: 'event', equals: 'FINISH', outcome: 'granted', source: signup },
    { field: 'event', equals: 'FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING', outcome: 'granted', source: signup },
    { field: 'event', equals: 'FINISH_ONLY_WABA', outcome: 'granted', source: signup },
    { field: 'event', equals: 'CANCEL', outcome: 'declined', source: signup },
    { field: 'event', equals: 'ERROR', outcome: 'undecided', source: signup },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.facebook.com/settings?tab=business_tools',
      path: 'Settings › Business integrations',
      source: { ...signup, basis: 'inferred', note: 'business apps are listed there' },
    },
  ],
} as const satisfies Provider;
