import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';
import type { ScopePattern, ScopeRow } from '../vocab/types';

const source = {
  url: 'https://learn.microsoft.com/en-us/graph/permissions-reference',
  retrieved: '2026-11-24',
  basis: 'documented',
  note: 'names as in the published list of Microsoft Graph permissions; wording and topics are ours',
} as const;
const request = {
  url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;
const live = {
  url: 'https://learn.microsoft.com/en-us/previous-versions/office/developer/onedrive-live-sdk-reference/dn631847(v=office.15)',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'scopes of Microsoft accounts before Graph, as remembered',
} as const;
const seen = (note: string) => ({ url: request.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

const MAIL = {
  data: ['orders', 'merchants'],
  plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
} as const;

/** Graph names may be written with the service they belong to, with one slash or two. */
const SERVICE =
  '(?:https://(?:graph\\.microsoft\\.(?:com|us)|dod-graph\\.microsoft\\.us|microsoftgraph\\.chinacloudapi\\.cn|outlook\\.office(?:365)?\\.com|outlook\\.com|manage\\.office\\.com)/{1,2})?';

/** Graph names are `resource.operation` or `resource.operation.constraint`: all operations on these resources. */
function family(resources: string, row: Omit<ScopePattern, 'match'>): ScopePattern {
  return { ...row, match: new RegExp(`^${SERVICE}(?:${resources.trim().split(/\s+/).join('|')})\\.\\w[\\w.-]*$`, 'i') };
}

/** Exactly these names. */
function named(names: string, row: ScopeRow): ScopePattern {
  const list = names.trim().split(/\s+/);
  const match = new RegExp(`^${SERVICE}(?:${list.join('|').replaceAll('.', '\\.')})$`, 'i');
  return { ...row, match, example: list[0] ?? '' };
}

/** Microsoft: mail permissions are an indirect case, as with Google. */
export default {
  id: 'microsoft',
  name: 'Microsoft',
  kind: 'sign-in',
  hosts: [
    '=login.microsoftonline.com',
    '=login.live.com',
    '=login.windows.net',
    '=login.microsoft.com',
    '=login.microsoftonline.us',
    '=login.microsoftonline.de',
    '=login.partner.microsoftonline.cn',
    '=login.chinacloudapi.cn',
    '=account.live.com',
    '=oauth.live.com',
    '=app.vssps.visualstudio.com',
  ],
  vocabularies: [
    {
      id: 'microsoft',
      name: 'Microsoft',
      source,
      ignoreCase: true,
      scopes: {
        ...rows('openid wl.signin', { data: [], also: 'sign-in', plain: 'signs you in' }),
        ...rows('profile User.Read User.ReadWrite wl.basic ProfilePhoto.Read.All', {
          data: [],
          also: 'profile',
          plain: 'your name, picture and profile',
        }),
        ...rows('email wl.emails', { data: [], also: 'email', plain: 'your email addresses' }),
        ...rows('offline_access wl.offline_access', {
          data: [],
          also: 'stay-connected',
          plain: 'keeps access while you are away, until it is stopped',
        }),
        ...rows('wl.birthday', { data: [], also: 'birthday', plain: 'your birthday', source: live }),
        ...rows('wl.phone_numbers', { data: [], also: 'phone', plain: 'your phone numbers', source: live }),
        ...rows('wl.postal_addresses', { data: [], also: 'postal-address', plain: 'your addresses', source: live }),
        ...rows('wl.work_profile', { data: [], also: 'work', plain: 'your work', source: live }),
        ...rows('wl.imap', { ...MAIL, source: live }),
        ...rows('wl.contacts_birthday wl.contacts_create wl.contacts_emails wl.contacts_calendars', {
          data: [],
          also: 'contacts',
          plain: 'your address book',
          source: live,
        }),
        ...rows('wl.calendars wl.calendars_update wl.events_create wl.contacts_calendars', {
          data: [],
          also: 'calendar',
          plain: 'your calendar',
          source: live,
        }),
        ...rows('wl.photos wl.contacts_photos', { data: [], also: 'photos', plain: 'your photos', source: live }),
        ...rows(
          'wl.skydrive wl.skydrive_update wl.contacts_skydrive wl.share onedrive.readonly onedrive.readwrite onedrive.appfolder office.onenote office.onenote_create office.onenote_update office.onenote_update_by_app',
          { data: [], also: 'files', plain: 'your files and notes', source: live },
        ),
        ...rows('wl.messenger wl.activities', { data: [], also: 'messages', plain: 'your chats', source: live }),
        ...rows('bingads.manage https://ads.microsoft.com/msads.manage https://ads.microsoft.com/ads.manage', {
          data: [],
          also: 'ads',
          plain: 'your advertising accounts',
          source: {
            url: 'https://learn.microsoft.com/en-us/advertising/guides/authentication-oauth-consent',
            retrieved: '2026-11-24',
            basis: 'inferred',
            note: 'as remembered from this page',
          },
        }),
        '.default': { data: [], hides: true, plain: 'everything set for the app at Microsoft' },
      },
      patterns: [
        named(
          'Mail.Read Mail.Read.Shared Mail.Read.All Mail.ReadWrite Mail.ReadWrite.Shared Mail-Advanced.ReadWrite Mail-Advanced.ReadWrite.Shared MailboxItem.Read MailboxItem.ReadWrite MailboxItem.Export MailboxItem.ImportExport IMAP.AccessAsUser.All POP.AccessAsUser.All EWS.AccessAsUser.All EAS.AccessAsUser.All',
          MAIL,
        ),
        named('Mail.ReadBasic Mail.ReadBasic.Shared Mail.ReadBasic.All', {
          data: ['orders', 'merchants'],
          plain: 'senders and subjects of your mail: indirectly whom you buy from and what you ordered',
        }),
        named('Mail.Send Mail.Send.Shared SMTP.Send', { data: [], also: 'send-messages', plain: 'sends mail for you' }),
        family('MailboxSettings MailboxFolder MailboxConfigItem MailTips', {
          example: 'MailboxSettings.Read',
          data: [],
          also: 'mail',
          plain: 'folders and settings of your mailbox, without its messages',
        }),
        named('Financials.ReadWrite.All', {
          data: ['business-finances'],
          plain: 'the books of your business in Dynamics 365 Business Central',
        }),
        family('PartnerBilling', {
          example: 'PartnerBilling.Read.All',
          data: ['business-finances'],
          plain: 'what your business bills as a Microsoft partner',
        }),
        family('XboxLive', {
          example: 'XboxLive.signin',
          data: [],
          also: 'games',
          plain: 'your Xbox account',
          source: live,
        }),
        family('User ProfilePhoto Presence', {
          example: 'User.Read.All',
          data: [],
          also: 'workspace',
          plain: 'people of your organisation',
        }),
        family(
          `
          Bookings BookingsAppointment Calendars Place PlaceDevice Schedule SchedulePermissions
          `,
          { example: 'Calendars.Read', data: [], also: 'calendar', plain: 'your calendar' },
        ),
        family(
          `
          Contacts OrgContact People PeopleSettings
          `,
          {
            example: 'Contacts.Read',
            data: [],
            also: 'contacts',
            plain: 'your address book and the people you work with',
          },
        ),
        family(
          `
          Bookmark Content ContentActivity ExternalConnection ExternalItem FileStorageContainer Files ListItems
          Lists Notes RecordsManagement ShortNotes Sites TermStore
          `,
          { example: 'Files.Read', data: [], also: 'files', plain: 'your files, sites, lists and notes' },
        ),
        family(
          `
          ApprovalSolution ApprovalSolutionResponse BusinessScenarioConfig BusinessScenarioData Goals-Export Tasks
          `,
          { example: 'Tasks.Read', data: [], also: 'tasks', plain: 'your tasks' },
        ),
        family(
          `
          AiEnterpriseInteraction ChannelMessage Chat ChatMember ChatMessage EngagementMeetingConversation
          Group-Conversation
          `,
          { example: 'Chat.Create', data: [], also: 'messages', plain: 'your chats' },
        ),
        family(
          `
          CallAiInsights CallDelegation CallEvents CallRecordings CallRecords CallTranscripts Calls
          OnlineMeetingAiInsight OnlineMeetingArtifact OnlineMeetingRecording OnlineMeetingTranscript
          OnlineMeetings VirtualAppointment VirtualAppointmentNotification VirtualEvent
          `,
          { example: 'OnlineMeetings.Read', data: [], also: 'meetings', plain: 'your meetings and calls' },
        ),
        family(
          `
          EduAdministration EduAssignments EduCurricula EduReports EduRoster LearningAssignedCourse
          LearningContent LearningProvider LearningSelfInitiatedCourse
          `,
          { example: 'EduAssignments.Read', data: [], also: 'education', plain: 'classes, course work and learning' },
        ),
        family(
          `
          Notifications TeamsActivity UserNotification
          `,
          {
            example: 'Notifications.ReadWrite.CreatedByApp',
            data: [],
            also: 'notifications',
            plain: 'sends you notices',
          },
        ),
        family(
          `
          Device UserActivity UserCloudClipboard UserTimelineActivity UserWindowsSettings
          `,
          {
            example: 'UserActivity.ReadWrite.CreatedByApp',
            data: [],
            also: 'other-apps',
            plain: 'what you do on your devices',
          },
        ),
        family(
          `
          APIConnectors AccessReview Acronym AdministrativeUnit AgentCardManifest AgentCollection AgentIdUser
          AgentIdentity AgentIdentityBlueprint AgentIdentityBlueprintPrincipal AgentInstance AgentRegistration
          Agreement AgreementAcceptance Analytics AppCatalog AppCertTrustConfiguration AppRegistration
          AppRoleAssignment Application-RemoteDesktopConfig Application AttackSimulation AuditActivity AuditLog
          AuditLogsQuery-CRM AuditLogsQuery-Endpoint AuditLogsQuery-Entra AuditLogsQuery-Exchange
          AuditLogsQuery-OneDrive AuditLogsQuery-SharePoint AuditLogsQuery AuthenticationContext
          BackupRestore-Configuration BackupRestore-Control BackupRestore-Restore BackupRestore-Search
          BitlockerKey BrowserSiteLists CallEvents-Emergency CallRecord-PstnCalls CaseManagement ChangeManagement
          Channel ChannelMember ChannelSettings ChatSettings CloudApp-Discovery CloudPC Community
          ConfigurationMonitoring ConsentRequest Contacts-OnPremisesSyncBehavior CopilotPackages
          CopilotPolicySettings CopilotSettings-LimitedMode CopilotTools CrossTenantInformation
          CrossTenantUserProfileSharing CustomAuthenticationExtension CustomDetection CustomSecAttributeAssignment
          CustomSecAttributeAuditLogs CustomSecAttributeDefinition CustomSecAttributeProvisioning CustomTags
          DelegatedAdminRelationship DelegatedPermissionGrant DeviceLocalCredential DeviceManagementApps
          DeviceManagementCloudCA DeviceManagementConfiguration DeviceManagementManagedDevices
          DeviceManagementRBAC DeviceManagementScripts DeviceManagementServiceConfig DeviceTemplate Directory
          DirectoryRecommendations Domain-InternalFederation Domain EduReports-Reading EduReports-Reflect
          EngagementConversation EngagementRole EntitlementManagement EntitlementMgmt-SubjectAccess EntraBackup
          EventListener ExchangeMessageTrace ExternalUserProfile File FileIngestion FileIngestionHybridOnboarding
          Group-NestingSupport Group-OnPremisesSyncBehavior Group-PreferredDataLocation Group-XTenantIdentitySync
          Group GroupMember GroupSettings HealthMonitoringAlert HealthMonitoringAlertConfig IdentityNotifications
          IdentityProvider IdentityRiskEvent IdentityRiskyAgent IdentityRiskyServicePrincipal IdentityRiskyUser
          IdentityUserFlow IndustryData-DataConnector IndustryData-InboundFlow IndustryData-OutboundFlow
          IndustryData-ReferenceDefinition IndustryData-Run IndustryData-SourceSystem IndustryData-TimePeriod
          IndustryData InformationProtectionPolicy Insights-UserMetric LicenseAssignment LifeCycleInfo
          LifecyclePolicies-AgentId LifecycleWorkflows-CustomExt LifecycleWorkflows-Reports
          LifecycleWorkflows-Workflow LifecycleWorkflows ManagedTenants Member MultiTenantOrganization
          MutualTlsOauthConfiguration NetworkAccess-Reports NetworkAccess OnPremDirectorySynchronization
          OnPremisesPublishingProfiles OnlineMeeting OrgSettings-AppsAndServices OrgSettings-DynamicsVoice
          OrgSettings-Forms OrgSettings-Microsoft365Install OrgSettings-Todo Organization OrganizationalBranding
          Owner PartnerSecurity PendingExternalUserProfile PlaceDeviceTelemetry Policy PrintAlertSettings
          PrintConnector PrintJob PrintSettings PrintTaskDefinition Printer PrinterShare PrivilegedAccess
          PrivilegedAssignmentSchedule PrivilegedEligibilitySchedule ProgramControl ProtectionScopes
          ProvisioningLog PublicKeyInfrastructure QnA RealTimeActivityFeed ReportSettings Reports
          ResourceSpecificPermissionGrant RiskPreventionProviders RoleAssignmentSchedule RoleEligibilitySchedule
          RoleManagement RoleManagementAlert RoleManagementPolicy Schedule-WorkingTime SearchConfiguration
          SecurityActions SecurityAlert SecurityAnalyzedMessage SecurityCopilotWorkspaces SecurityEvents
          SecurityIdentitiesAccount SecurityIdentitiesActions SecurityIdentitiesAutoConfig
          SecurityIdentitiesHealth SecurityIdentitiesMigration SecurityIdentitiesSensors
          SecurityIdentitiesUserActions SecurityIdentitiesUsers SecurityIncident SensitivityLabel
          SensitivityLabels ServiceActivity-Exchange ServiceActivity-Microsoft365Web ServiceActivity-OneDrive
          ServiceActivity-Teams ServiceHealth ServiceMessage ServiceMessageViewpoint
          SharePointCrossTenantMigration SharePointTenantSettings SignInIdentifier SpiffeTrustDomain Storyline
          SubjectRightsRequest Synchronization SynchronizationData-User Team TeamMember TeamSettings TeamTemplates
          TeamsApp TeamsAppInstallation TeamsPolicyUserAssign TeamsResourceAccount TeamsTab TeamsTelephoneNumber
          TeamsUserConfiguration Teamwork TeamworkAppSettings TeamworkCustomEmoji TeamworkDevice TeamworkSection
          TeamworkTag TeamworkTargetedMessage TeamworkUserInteraction TenantGovernance-Invitation
          TenantGovernance-PolicyTemplate TenantGovernance-RelatedTenant TenantGovernance-Relationship
          TenantGovernance-Request TenantGovernance-Setting ThreatAssessment ThreatHunting ThreatIndicators
          ThreatIntelligence ThreatSubmission ThreatSubmissionPolicy TrustFrameworkKeySet UnifiedGroupMember
          User-ConvertToInternal User-Mail User-OnPremisesSyncBehavior User-PasswordProfile User-Phone
          UserAuthMethod-Email UserAuthMethod-External UserAuthMethod-HardwareOATH UserAuthMethod-MicrosoftAuthApp
          UserAuthMethod-Passkey UserAuthMethod-Password UserAuthMethod-Phone UserAuthMethod-PlatformCred
          UserAuthMethod-QR UserAuthMethod-ResourceKey UserAuthMethod-SoftwareOATH UserAuthMethod-TAP
          UserAuthMethod-WindowsHello UserAuthenticationMethod UserShiftPreferences UserTeamwork
          VerifiedId-Profile VirtualEventRegistration-Anon WindowsUpdates WorkforceIntegration eDiscovery
          `,
          {
            example: 'APIConnectors.ReadWrite.All',
            data: [],
            also: 'workspace',
            plain: 'your organisation: its people, groups, devices, rules and reports',
          },
        ),
        {
          match: /^https:\/\/(?:api|[\w-]+)\.businesscentral\.dynamics\.com\/{1,2}[\w.]+$/i,
          example: 'https://api.businesscentral.dynamics.com/user_impersonation',
          data: ['business-finances'],
          plain: 'the books of your business in Dynamics 365 Business Central',
        },
        {
          match: /^https:\/\/[\w-]+(?:\.api)?\.crm\d*\.dynamics\.com\/{1,2}[\w.]+$/i,
          example: 'https://acme.crm4.dynamics.com/user_impersonation',
          data: [],
          also: 'customer-list',
          plain: 'customers and sales in Dynamics 365',
        },
        {
          match: /^https:\/\/management\.(?:azure\.com|core\.windows\.net)\/{1,2}user_impersonation$/i,
          example: 'https://management.azure.com/user_impersonation',
          data: [],
          also: 'code',
          plain: 'your cloud projects',
        },
        {
          match: /^(?:499b84ac-1321-427f-aa17-267ca6975798\/)?vso\.[a-z_]+$/,
          example: 'vso.code',
          data: [],
          also: 'code',
          plain: 'code and work in Azure DevOps',
        },
        {
          // Any service's own `.default`: what the app was registered for, or what an administrator allowed.
          match: /^(?:(?:https|api):\/\/)?[\w.-]+(?:\/[\w.-]+)*\/{1,2}\.default$/i,
          example: 'https://graph.microsoft.com/.default',
          data: [],
          hides: true,
          plain: 'everything set for the app at Microsoft',
        },
        {
          match: /^https:\/\/graph\.microsoft\.com\/{1,2}(?:openid|profile|email|offline_access)$/i,
          example: 'https://graph.microsoft.com/profile',
          data: [],
          also: 'profile',
          plain: 'your name and address',
        },
      ],
    },
  ],
  screens: [
    {
      // Version 2 asks by name; version 1 keeps its list at the server.
      path: /^\/[^/]+\/oauth2\/v2\.0\/authorize\/?$/,
      anyOf: ['client_id'],
      noneOf: ['prompt=none'],
      withoutScopes: 'nothing',
      source: request,
    },
    {
      path: /^\/[^/]+\/oauth2\/authorize\/?$/,
      anyOf: ['client_id'],
      noneOf: ['prompt=none'],
      withoutScopes: 'hidden',
      source: request,
    },
    {
      path: /^\/[^/]+\/(?:v2\.0\/)?adminconsent\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: {
        url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent',
        retrieved: '2026-11-24',
        basis: 'documented',
      },
    },
    {
      path: /^\/[^/]+\/oauth2\/(?:v2\.0\/)?deviceauth\/?$/,
      withoutScopes: 'hidden',
      source: seen('where microsoft.com/devicelogin leads to; what the device asks for is not in the address'),
    },
    {
      path: /^\/oauth20_authorize\.srf$/,
      anyOf: ['client_id'],
      noneOf: ['prompt=none', 'display=none'],
      withoutScopes: 'hidden',
      source: live,
    },
    {
      path: /^\/oauth20_remoteconnect\.srf$/,
      withoutScopes: 'hidden',
      source: seen('a device asks; what it asks for is not in the address'),
    },
    {
      path: /^\/Consent\/Update\/?$/i,
      hosts: ['=account.live.com'],
      scopeParams: ['scope', 'cscope'],
      withoutScopes: 'hidden',
      source: seen('the consent page of Microsoft accounts'),
    },
    {
      path: /^\/(?:oauth2\/)?authorize\/?$/,
      hosts: ['=oauth.live.com', '=app.vssps.visualstudio.com'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: live,
    },
  ],
  wrappers: [
    { path: /^\/Consent\/Update\/?$/i, param: ['ru'], source: seen('the request it came from') },
    { path: /^\/login\.srf$/, param: ['wreply'], source: seen('log-in in front') },
  ],
  outcomes: [
    {
      address:
        /^https:\/\/(?:login\.microsoftonline\.com\/[^/]+\/oauth2\/nativeclient|login\.live\.com\/oauth20_desktop\.srf)$/,
      params: { error: /./ },
      outcome: 'declined',
      source: request,
    },
    {
      address:
        /^https:\/\/(?:login\.microsoftonline\.com\/[^/]+\/oauth2\/nativeclient|login\.live\.com\/oauth20_desktop\.srf)$/,
      params: { code: /./ },
      outcome: 'granted',
      source: request,
    },
    {
      address: /^https:\/\/login\.live\.com\/oauth20_desktop\.srf$/,
      params: { access_token: /./ },
      outcome: 'granted',
      source: live,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://account.live.com/consent/Manage',
      path: 'Microsoft account › Privacy › Apps and services that can access your data',
      source: {
        url: 'https://support.microsoft.com/en-us/account-billing/manage-the-apps-and-services-that-can-access-your-data',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'for personal accounts, as remembered',
      },
    },
    {
      where: 'holder',
      url: 'https://myapplications.microsoft.com/',
      path: 'My Apps › the app › Manage your application › Revoke permissions',
      source: {
        url: 'https://support.microsoft.com/en-us/account-billing/edit-or-revoke-application-permissions-in-the-my-apps-portal-169be2b4-a02b-445d-a6de-a0e2b2eb5ac5',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'for work and school accounts, as remembered',
      },
    },
  ],
} as const satisfies Provider;
