// Runs in the browser: MX's real widget (React) with its API answered in the page. The settings stand in the page around it.
import { ApiProvider, ConnectWidget } from '@mxenabled/connect-widget';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { MxSettings } from './settings.ts';

const settings = (globalThis as { practiceMx?: MxSettings }).practiceMx;
if (!settings) throw new Error('the page has to say how the widget is set up');
const { app, bank, language, mode, start } = settings;

const institution = {
  guid: 'INS-practice',
  code: 'practice',
  name: bank,
  url: 'https://bank.example',
  login_url: 'https://bank.example',
  logo_url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  account_verification_is_enabled: true,
  account_identification_is_enabled: true,
  popularity: 1,
  supports_oauth: false,
};
const job = {
  guid: 'JOB-practice',
  job_type: 0,
  status: 6,
  is_authenticated: true,
  finished_at: 1,
  async_account_data_ready: true,
};
const member = {
  guid: 'MBR-practice',
  user_guid: 'USR-practice',
  institution_guid: institution.guid,
  institution_name: bank,
  name: bank,
  connection_status: 6,
  is_being_aggregated: false,
  is_managed_by_user: true,
  is_oauth: false,
  most_recent_job_guid: job.guid,
  use_cases: ['PFM'],
};
const credentials = [
  { guid: 'CRD-1', field_name: 'LOGIN', field_type: 3, label: settings.labels.userName, display_order: 1 },
  { guid: 'CRD-2', field_name: 'PASSWORD', field_type: 1, label: settings.labels.password, display_order: 2 },
];
const api = {
  loadMembers: async () => [],
  loadMemberByGuid: async () => member,
  addMember: async () => ({ member }),
  updateMember: async () => member,
  getInstitutionCredentials: async () => credentials,
  getMemberCredentials: async () => credentials,
  loadInstitutions: async () => [institution],
  loadInstitutionByGuid: async () => institution,
  loadInstitutionByCode: async () => institution,
  loadPopularInstitutions: async () => [institution],
  loadDiscoveredInstitutions: async () => [],
  loadJob: async () => job,
  runJob: async (type?: unknown) => {
    job.job_type = Number(type ?? 0);
    return member;
  },
};

(globalThis as { app?: unknown }).app = { options: { language: language === 'en' ? 'en-us' : language } };
const root = document.querySelector('#root');
if (!root) throw new Error('no place for the widget');
createRoot(root).render(
  createElement(
    ApiProvider,
    { apiValue: api },
    createElement(ConnectWidget, {
      clientConfig: {
        mode,
        ui_message_version: 4,
        include_transactions: mode === 'aggregation',
        ...(start === 'disclosure' ? {} : { disable_institution_search: false }),
      },
      language: { locale: language, custom_copy_namespace: '' },
      profiles: {
        client: { guid: 'CLT-practice', oauth_app_name: app },
        clientProfile: { account_verification_is_enabled: true, account_identification_is_enabled: true },
        user: { guid: 'USR-practice' },
        userProfile: {},
        widgetProfile: { display_disclosure_in_connect: start === 'disclosure', show_mx_branding: true },
      },
      userFeatures: start === 'consent' ? [{ guid: 'FTR-1', feature_name: 'CONNECT_CONSENT', is_enabled: true }] : [],
      showTooSmallDialog: false,
      onPostMessage: (event: string, metadata: object = {}) =>
        window.parent.postMessage({ mx: true, type: `mx/${event}`, metadata }, '*'),
    }),
  ),
);
