import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://learn.microsoft.com/en-us/graph/permissions-reference',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Microsoft: mail permissions are an indirect case, as with Google. */
export default {
  id: 'microsoft',
  name: 'Microsoft',
  kind: 'sign-in',
  hosts: [
    '=login.microsoftonline.com',
    '=login.live.com',
    '=login.windows.net',
    '=login.microsoftonline.us',
    '=login.partner.microsoftonline.cn',
    '=account.live.com',
  ],
  vocabularies: [
    {
      id: 'microsoft',
      name: 'Microsoft',
      source,
      ignoreCase: true,
      scopes: {
        'User.Read': { data: [], also: 'profile', plain: 'your profile' },
        'User.ReadWrite': { data: [], also: 'profile', plain: 'your profile' },
        'User.Read.All': { data: [], also: 'workspace', plain: 'people of your organisation' },
        'User.ReadBasic.All': { data: [], also: 'workspace', plain: 'people of your organisation' },
        'Mail.Read': {
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        'Mail.ReadWrite': {
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        'Mail.Read.Shared': {
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        'Mail.ReadWrite.Shared': {
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        'Mail.ReadBasic': {
          data: ['merchants'],
          plain: 'senders and subjects of your mail: indirectly whom you buy from',
        },
        'Mail.Send': { data: [], also: 'send-messages', plain: 'sends mail' },
        'Mail.Send.Shared': { data: [], also: 'send-messages', plain: 'sends mail' },
        'IMAP.AccessAsUser.All': {
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        'POP.AccessAsUser.All': {
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        'EWS.AccessAsUser.All': {
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        'SMTP.Send': { data: [], also: 'send-messages', plain: 'sends mail' },
        'MailboxSettings.Read': { data: [], also: 'mail', plain: 'mail settings' },
        'MailboxSettings.ReadWrite': { data: [], also: 'mail', plain: 'mail settings' },
        openid: { data: [], also: 'sign-in', plain: 'signs you in' },
        profile: { data: [], also: 'profile', plain: 'your profile' },
        email: { data: [], also: 'email', plain: 'your email address' },
        offline_access: { data: [], also: 'stay-connected', plain: 'stays connected' },
        '.default': { data: [], also: 'profile', hides: true, plain: 'what is set for the app at Microsoft' },
      },
      patterns: [
        {
          match:
            /^(?:https:\/\/(?:outlook\.office(?:365)?\.com|graph\.microsoft\.com)\/)(?:Mail\.Read|IMAP|POP|EWS|wl\.imap)/i,
          example: 'https://graph.microsoft.com/Mail.Read',
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        {
          match: /^(?:https:\/\/graph\.microsoft\.com\/)?Calendars\./i,
          example: 'Calendars.Read',
          data: [],
          also: 'calendar',
          plain: 'calendar',
        },
        {
          match: /^(?:https:\/\/graph\.microsoft\.com\/)?Contacts\./i,
          example: 'Contacts.Read',
          data: [],
          also: 'contacts',
          plain: 'contacts',
        },
        {
          match: /^(?:https:\/\/graph\.microsoft\.com\/)?People\./i,
          example: 'People.Read',
          data: [],
          also: 'contacts',
          plain: 'people you work with',
        },
        {
          match: /^(?:https:\/\/graph\.microsoft\.com\/)?Files\./i,
          example: 'Files.Read',
          data: [],
          also: 'files',
          plain: 'files',
        },
        {
          match: /^(?:https:\/\/graph\.microsoft\.com\/)?Sites\./i,
          example: 'Sites.Read.All',
          data: [],
          also: 'files',
          plain: 'sites',
        },
        {
          match: /^(?:https:\/\/graph\.microsoft\.com\/)?Notes\./i,
          example: 'Notes.Read',
          data: [],
          also: 'files',
          plain: 'notes',
        },
        {
          match: /^(?:https:\/\/graph\.microsoft\.com\/)?Tasks\./i,
          example: 'Tasks.Read',
          data: [],
          also: 'tasks',
          plain: 'tasks',
        },
        {
          match: /^(?:https:\/\/graph\.microsoft\.com\/)?(?:Chat|ChatMessage|ChannelMessage)\./i,
          example: 'Chat.Read',
          data: [],
          also: 'messages',
          plain: 'chats',
        },
        {
          match:
            /^(?:https:\/\/graph\.microsoft\.com\/)?(?:Team|TeamsActivity|TeamSettings|TeamMember|Channel|Channels|ChannelSettings|TeamsAppInstallation|TeamsTab)\./i,
          example: 'Team.ReadBasic.All',
          data: [],
          also: 'workspace',
          plain: 'teams',
        },
        {
          match:
            /^(?:https:\/\/graph\.microsoft\.com\/)?(?:Group|GroupMember|Directory|Organization|Application|AppRoleAssignment|RoleManagement|Policy|AuditLog|Device|DeviceManagement\w+|Domain|Reports|Presence|User|IdentityRisk\w+|Security\w+|Printer\w*|EduRoster|EduAssignments|Bookings|ExternalItem|InformationProtectionPolicy|Sync\w*|UserActivity|UserAuthenticationMethod)\./i,
          example: 'Group.Read.All',
          data: [],
          also: 'workspace',
          plain: 'your organisation',
        },
        {
          match:
            /^(?:https:\/\/graph\.microsoft\.com\/)?(?:OnlineMeetings|OnlineMeetingTranscript|VirtualEvent|Calls)\./i,
          example: 'OnlineMeetings.Read',
          data: [],
          also: 'meetings',
          plain: 'meetings',
        },
        {
          match: /^(?:https:\/\/graph\.microsoft\.com\/)?XboxLive\./i,
          example: 'XboxLive.signin',
          data: [],
          also: 'games',
          plain: 'games',
        },
        { match: /^wl\./, example: 'wl.basic', data: [], also: 'profile', plain: 'your Microsoft profile' },
        {
          match: /^https:\/\/(?:ads\.microsoft\.com|bingads)/,
          example: 'https://ads.microsoft.com/msads.manage',
          data: [],
          also: 'ads',
          plain: 'ad accounts',
        },
        {
          match: /^https:\/\/graph\.microsoft\.com\/(?:\.default|openid|profile|email|offline_access)$/,
          example: 'https://graph.microsoft.com/.default',
          data: [],
          also: 'profile',
          hides: true,
          plain: 'what is set for the app at Microsoft',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/[^/]+\/oauth2\/(?:v2\.0\/)?authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
    { path: /^\/[^/]+\/(?:v2\.0\/)?adminconsent\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
    { path: /^\/oauth20_authorize\.srf$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
    { path: /^\/Consent\/Update$/i, anyOf: ['client_id', 'ru'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://myapps.microsoft.com/',
      path: 'My Apps › Manage your application',
      source: {
        url: 'https://learn.microsoft.com/en-us/graph/permissions-reference',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
