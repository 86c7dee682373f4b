import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://developers.google.com/identity/protocols/oauth2/scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
  note: 'names and meanings as in Google’s own discovery documents of its APIs; wording and topics are ours',
} as const;
const older = {
  url: 'https://developers.google.com/gdata/faq',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'scopes of the closed Google Data APIs, as remembered',
} as const;
const remembered = {
  url: 'https://developers.google.com/pay/api',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'seen in Google’s own apps; not in its public list',
} as const;
const request = {
  url: 'https://developers.google.com/identity/protocols/oauth2/web-server#creatingclient',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;
const seen = (note: string) => ({ url: request.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

const AUTH = 'https://www.googleapis.com/auth/';
const MAIL = {
  data: ['orders', 'merchants'],
  plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
} as const;

/** Google: mail scopes are an indirect case, since receipts and bank messages lie in the mailbox. Advertising is not a person's money. */
export default {
  id: 'google',
  name: 'Google',
  kind: 'sign-in',
  hosts: ['=accounts.google.com', '=www.google.com'],
  vocabularies: [
    {
      id: 'google',
      name: 'Google',
      source,
      scopes: {
        openid: { data: [], also: 'sign-in', plain: 'signs you in' },
        email: { data: [], also: 'email', plain: 'your email address' },
        profile: { data: [], also: 'profile', plain: 'your name and picture' },
        ...rows('https://mail.google.com/ https://mail.google.com https://mail.google.com/mail/feed/atom', MAIL),
        ...rows(
          `
          gmail.addons.current.message.action gmail.addons.current.message.readonly gmail.imap_admin
          gmail.modify gmail.readonly
        `,
          {
            data: ['orders', 'merchants'],
            plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
          },
          AUTH,
        ),
        ...rows(
          'gmail.addons.current.message.metadata gmail.metadata',
          {
            data: ['orders', 'merchants'],
            plain: 'senders and subjects of your mail: indirectly whom you buy from and what you ordered',
          },
          AUTH,
        ),
        ...rows(
          `
          gmail.addons.current.action.compose gmail.compose gmail.send script.send_mail
        `,
          { data: [], also: 'send-messages', plain: 'writes and sends mail for you' },
          AUTH,
        ),
        ...rows(
          `
          gmail.insert gmail.labels gmail.settings.basic gmail.settings.sharing
        `,
          { data: [], also: 'mail', plain: 'labels, settings and new messages of your mailbox, without reading it' },
          AUTH,
        ),
        ...rows(
          `
          dataportability.order_reserve.purchases_reservations dataportability.play.purchases
          dataportability.play.redemptions dataportability.play.subscriptions
        `,
          { data: ['orders', 'merchants'], plain: 'a copy of your purchases and where you made them' },
          AUTH,
        ),
        ...rows(
          'dataportability.nest.store',
          { data: ['orders', 'cards'], plain: 'a copy of your Nest Store billing and payment information' },
          AUTH,
        ),
        ...rows(
          `
          dataportability.play.playpoints dataportability.play.promotions
        `,
          { data: ['rewards'], plain: 'a copy of your Google Play points and promotions' },
          AUTH,
        ),
        ...rows(
          `
          dataportability.myactivity.shopping dataportability.shopping.reviews
          dataportability.youtube.shopping
        `,
          { data: [], also: 'likes', plain: 'a copy of what you looked at, wished for or reviewed when shopping' },
          AUTH,
        ),
        ...rows(
          'dataportability.shopping.addresses',
          { data: [], also: 'postal-address', plain: 'a copy of your shipping addresses' },
          AUTH,
        ),
        ...rows(
          'dataportability.chrome.autofill',
          { data: [], also: 'profile', plain: 'a copy of what you typed into forms in Chrome' },
          AUTH,
        ),
        ...rows(
          `
          dataportability.maps.ev_profile dataportability.maps.vehicle_profile
        `,
          { data: [], also: 'vehicle', plain: 'a copy of the vehicles you told Maps about' },
          AUTH,
        ),
        ...rows(
          `
          dataportability.maps.aliased_places dataportability.maps.commute_routes
          dataportability.maps.commute_settings dataportability.maps.factual_contributions
          dataportability.maps.offering_contributions dataportability.maps.photos_videos
          dataportability.maps.questions_answers dataportability.maps.reviews
          dataportability.maps.starred_places dataportability.myactivity.maps dataportability.mymaps.maps
          dataportability.streetview.imagery
        `,
          { data: [], also: 'location', plain: 'a copy of your places, trips and reviews on Maps' },
          AUTH,
        ),
        ...rows(
          `
          dataportability.nest.camera_event dataportability.nest.camera_feature
          dataportability.nest.camera_video dataportability.nest.user
        `,
          { data: [], also: 'home', plain: 'a copy of your Nest data' },
          AUTH,
        ),
        ...rows(
          'dataportability.play.library dataportability.youtube.music',
          { data: [], also: 'music', plain: 'a copy of your music and library' },
          AUTH,
        ),
        ...rows(
          `
          dataportability.myactivity.youtube dataportability.youtube.channel dataportability.youtube.clips
          dataportability.youtube.comments dataportability.youtube.conversations
          dataportability.youtube.live_chat dataportability.youtube.playable dataportability.youtube.posts
          dataportability.youtube.private_playlists dataportability.youtube.private_videos
          dataportability.youtube.public_playlists dataportability.youtube.public_videos
          dataportability.youtube.subscriptions dataportability.youtube.unlisted_playlists
          dataportability.youtube.unlisted_videos
        `,
          { data: [], also: 'videos', plain: 'a copy of your YouTube data' },
          AUTH,
        ),
        ...rows(
          `
          dataportability.alerts.subscriptions dataportability.chrome.bookmarks
          dataportability.chrome.dictionary dataportability.chrome.extensions dataportability.chrome.history
          dataportability.chrome.reading_list dataportability.chrome.settings dataportability.discover.follows
          dataportability.discover.likes dataportability.discover.not_interested
          dataportability.myactivity.myadcenter dataportability.myactivity.play
          dataportability.myactivity.search dataportability.pixel.device_data dataportability.play.devices
          dataportability.play.grouping dataportability.play.installs dataportability.play.usersettings
          dataportability.saved.collections dataportability.search_ugc.comments
          dataportability.search_ugc.media.reviews_and_stars
          dataportability.search_ugc.media.streaming_video_providers dataportability.search_ugc.media.thumbs
          dataportability.search_ugc.media.watched dataportability.searchnotifications.settings
          dataportability.searchnotifications.subscriptions
        `,
          { data: [], also: 'other-apps', plain: 'a copy of your activity in other Google services' },
          AUTH,
        ),
        ...rows(
          'payments.make_payments',
          {
            data: ['payment-initiation'],
            plain: 'makes payments with your Google payment account',
            source: remembered,
          },
          AUTH,
        ),
        ...rows(
          `
          adexchange.seller adexchange.seller.readonly admob.monetization admob.readonly admob.report adsense
          adsense.readonly adsensehost
        `,
          { data: ['business-finances'], plain: 'what you earn with advertising' },
          AUTH,
        ),
        ...rows(
          'yt-analytics-monetary.readonly',
          { data: ['business-finances'], plain: 'what you earn on YouTube' },
          AUTH,
        ),
        ...rows(
          'androidpublisher',
          { data: ['business-finances'], plain: 'your apps in Google Play, with their sales and orders' },
          AUTH,
        ),
        ...rows(
          'cloud-billing cloud-billing.readonly',
          { data: ['business-finances'], plain: 'billing accounts of your cloud projects' },
          AUTH,
        ),
        ...rows(
          'apps.order apps.order.readonly',
          { data: ['business-finances'], plain: 'subscriptions you resell, with their prices' },
          AUTH,
        ),
        ...rows(
          `
          adexchange.buyer adwords adxbuyer agencies-and-brands authorized-buyers-marketplace
          curation-partners datamanager datamanager.partnerlink ddmconversions dfareporting dfatrafficking dfp
          display-video display-video-mediaplanning display-video-user-management doubleclickbidmanager
          doubleclicksearch marketingplatformadmin.analytics.read marketingplatformadmin.analytics.update
          realtime-bidding
        `,
          { data: [], also: 'ads', plain: 'your advertising accounts and their reports' },
          AUTH,
        ),
        ...rows(
          `
          content manufacturercenter shoppingapi structuredcontent structuredcontent.readonly
          travel-partner-price wallet_object.issuer
        `,
          { data: [], also: 'products', plain: 'products, offers and passes of your business' },
          AUTH,
        ),
        ...rows(
          'business.manage plus.business.manage',
          { data: [], also: 'pages-you-manage', plain: 'business profiles you manage' },
          AUTH,
        ),
        ...rows(
          `
          plus.profile.emails.read profile.emails.read user.emails.read userinfo.email
        `,
          { data: [], also: 'email', plain: 'your email address' },
          AUTH,
        ),
        ...rows('user.phonenumbers.read', { data: [], also: 'phone', plain: 'your phone numbers' }, AUTH),
        ...rows('user.addresses.read', { data: [], also: 'postal-address', plain: 'your street addresses' }, AUTH),
        ...rows(
          'profile.agerange.read user.birthday.read',
          { data: [], also: 'birthday', plain: 'your birthday or age range' },
          AUTH,
        ),
        ...rows('user.gender.read', { data: [], also: 'gender', plain: 'your gender' }, AUTH),
        ...rows('profile.language.read', { data: [], also: 'language', plain: 'your language' }, AUTH),
        ...rows('user.organization.read', { data: [], also: 'work', plain: 'your education and work history' }, AUTH),
        ...rows(
          'plus.login plus.me plus.profiles.read userinfo.profile',
          { data: [], also: 'profile', plain: 'your name and picture' },
          AUTH,
        ),
        ...rows(
          `
          buzz buzz.readonly moderator orkut orkut.readonly plus.circles.read plus.circles.write
          plus.media.upload plus.stream.read plus.stream.write
        `,
          { data: [], also: 'posts', plain: 'posts and circles of a closed Google network' },
          AUTH,
        ),
        ...rows(
          'contacts contacts.other.readonly contacts.readonly',
          { data: [], also: 'contacts', plain: 'your address book' },
          AUTH,
        ),
        ...rows(
          `
          calendar calendar.acls calendar.acls.readonly calendar.app.created calendar.calendarlist
          calendar.calendarlist.readonly calendar.calendars calendar.calendars.readonly calendar.events
          calendar.events.freebusy calendar.events.owned calendar.events.owned.readonly
          calendar.events.public.readonly calendar.events.readonly calendar.freebusy calendar.readonly
          calendar.settings.readonly
        `,
          { data: [], also: 'calendar', plain: 'your calendar' },
          AUTH,
        ),
        ...rows(
          `
          drive.photos.readonly photoslibrary photoslibrary.appendonly photoslibrary.edit.appcreateddata
          photoslibrary.readonly photoslibrary.readonly.appcreateddata photoslibrary.readonly.originals
          photoslibrary.sharing photospicker.mediaitems.readonly
        `,
          { data: [], also: 'photos', plain: 'your photos' },
          AUTH,
        ),
        ...rows(
          `
          drive drive.activity drive.activity.readonly drive.admin.labels drive.admin.labels.readonly
          drive.appdata drive.appfolder drive.apps drive.apps.readonly drive.file drive.install drive.labels
          drive.labels.readonly drive.meet.readonly drive.metadata drive.metadata.readonly drive.readonly
          drive.scripts
        `,
          { data: [], also: 'files', plain: 'files in your Google Drive' },
          AUTH,
        ),
        ...rows(
          `
          documents documents.readonly forms forms.body forms.body.readonly forms.currentonly
          forms.responses.readonly fusiontables fusiontables.readonly keep keep.readonly presentations
          presentations.readonly spreadsheets spreadsheets.readonly tables
        `,
          { data: [], also: 'files', plain: 'your documents, sheets, slides, forms or notes' },
          AUTH,
        ),
        ...rows('tasks tasks.readonly', { data: [], also: 'tasks', plain: 'your tasks' }, AUTH),
        ...rows(
          `
          chat.admin.delete chat.admin.memberships chat.admin.memberships.readonly chat.admin.spaces
          chat.admin.spaces.readonly chat.app.all.memberships.readonly chat.app.all.messages.readonly
          chat.app.all.spaces.readonly chat.app.all.users.readstate.readonly chat.app.delete
          chat.app.memberships chat.app.memberships.readonly chat.app.messages.readonly chat.app.spaces
          chat.app.spaces.create chat.app.spaces.readonly chat.bot chat.customemojis
          chat.customemojis.readonly chat.delete chat.import chat.memberships chat.memberships.app
          chat.memberships.readonly chat.messages chat.messages.create chat.messages.reactions
          chat.messages.reactions.create chat.messages.reactions.readonly chat.messages.readonly chat.spaces
          chat.spaces.create chat.spaces.pins chat.spaces.pins.readonly chat.spaces.readonly
          chat.users.availability chat.users.availability.readonly chat.users.readstate
          chat.users.readstate.readonly chat.users.sections chat.users.sections.readonly
          chat.users.spacesettings
        `,
          { data: [], also: 'messages', plain: 'your conversations in Google Chat' },
          AUTH,
        ),
        ...rows(
          `
          meetings meetings.conference.media.readonly meetings.media.audio.readonly meetings.media.readonly
          meetings.media.video.readonly meetings.space.created meetings.space.readonly meetings.space.settings
        `,
          { data: [], also: 'meetings', plain: 'your Google Meet conferences' },
          AUTH,
        ),
        ...rows(
          `
          classroom.addons.student classroom.addons.teacher classroom.announcements
          classroom.announcements.readonly classroom.courses classroom.courses.readonly
          classroom.coursework.me classroom.coursework.me.readonly classroom.coursework.students
          classroom.coursework.students.readonly classroom.courseworkmaterials
          classroom.courseworkmaterials.readonly classroom.guardianlinks.me.readonly
          classroom.guardianlinks.students classroom.guardianlinks.students.readonly classroom.profile.emails
          classroom.profile.photos classroom.push-notifications classroom.rosters classroom.rosters.readonly
          classroom.student-submissions.me.readonly classroom.student-submissions.students.readonly
          classroom.topics classroom.topics.readonly
        `,
          { data: [], also: 'education', plain: 'classes, course work and grades' },
          AUTH,
        ),
        ...rows(
          `
          cloud-healthcare fitness.activity.read fitness.activity.write fitness.blood_glucose.read
          fitness.blood_glucose.write fitness.blood_pressure.read fitness.blood_pressure.write
          fitness.body.read fitness.body.write fitness.body_temperature.read fitness.body_temperature.write
          fitness.heart_rate.read fitness.heart_rate.write fitness.location.read fitness.location.write
          fitness.nutrition.read fitness.nutrition.write fitness.oxygen_saturation.read
          fitness.oxygen_saturation.write fitness.reproductive_health.read fitness.reproductive_health.write
          fitness.sleep.read fitness.sleep.write genomics googlehealth.activity_and_fitness.readonly
          googlehealth.activity_and_fitness.writeonly googlehealth.ecg.readonly
          googlehealth.health_metrics_and_measurements.readonly
          googlehealth.health_metrics_and_measurements.writeonly googlehealth.irn.readonly
          googlehealth.location.readonly googlehealth.logged_symptoms.readonly
          googlehealth.logged_symptoms.writeonly googlehealth.mindfulness.readonly
          googlehealth.mindfulness.writeonly googlehealth.nutrition.writeonly googlehealth.profile.readonly
          googlehealth.profile.writeonly googlehealth.reproductive_health.readonly
          googlehealth.reproductive_health.writeonly googlehealth.settings.readonly
          googlehealth.settings.writeonly googlehealth.sleep.readonly googlehealth.sleep.writeonly
        `,
          { data: [], also: 'health', plain: 'your fitness and health data' },
          AUTH,
        ),
        ...rows(
          'youtube.channel-memberships.creator',
          { data: [], also: 'customer-list', plain: 'paying members of your channel' },
          AUTH,
        ),
        ...rows(
          `
          streetviewpublish youtube youtube.force-ssl youtube.readonly youtube.upload youtubepartner
          youtubepartner-channel-audit
        `,
          { data: [], also: 'videos', plain: 'your YouTube account and videos' },
          AUTH,
        ),
        ...rows(
          `
          analytics analytics.edit analytics.manage.users analytics.manage.users.readonly analytics.provision
          analytics.readonly analytics.user.deletion playdeveloperreporting postmaster postmaster.domain
          postmaster.readonly postmaster.traffic.readonly postmaster.user searchconsole
          tagmanager.delete.containers tagmanager.edit.containers tagmanager.edit.containerversions
          tagmanager.manage.accounts tagmanager.manage.users tagmanager.publish tagmanager.readonly
          webcontentpublisher.publications.manage.system webmasters webmasters.readonly yt-analytics.readonly
        `,
          { data: [], also: 'audience-figures', plain: 'figures of your sites, apps or videos' },
          AUTH,
        ),
        ...rows(
          `
          factchecktools indexing jobs siteverification siteverification.verify_only
        `,
          { data: [], also: 'business-settings', plain: 'your sites in Google Search' },
          AUTH,
        ),
        ...rows('blogger blogger.readonly', { data: [], also: 'posts', plain: 'your blog' }, AUTH),
        ...rows('books', { data: [], also: 'likes', plain: 'your books' }, AUTH),
        ...rows('games games_lite', { data: [], also: 'games', plain: 'your Google Play games' }, AUTH),
        ...rows(
          `
          assistant-sdk-prototype cast cast-edu.messaging homegraph nest sdm.service sdm.thermostat.service
        `,
          { data: [], also: 'home', plain: 'devices in your home' },
          AUTH,
        ),
        ...rows(
          `
          glass.location latitude.all.best latitude.all.city latitude.current.best latitude.current.city
          tracks userlocation.beacon.registry
        `,
          { data: [], also: 'location', plain: 'your location' },
          AUTH,
        ),
        ...rows(
          `
          admin.chrome.printers admin.chrome.printers.readonly admin.datatransfer admin.datatransfer.readonly
          admin.directory.customer admin.directory.customer.readonly admin.directory.device.chromeos
          admin.directory.device.chromeos.readonly admin.directory.device.mobile
          admin.directory.device.mobile.action admin.directory.device.mobile.readonly admin.directory.domain
          admin.directory.domain.readonly admin.directory.group admin.directory.group.member
          admin.directory.group.member.readonly admin.directory.group.readonly admin.directory.orgunit
          admin.directory.orgunit.readonly admin.directory.resource.calendar
          admin.directory.resource.calendar.readonly admin.directory.rolemanagement
          admin.directory.rolemanagement.readonly admin.directory.user admin.directory.user.alias
          admin.directory.user.alias.readonly admin.directory.user.readonly admin.directory.user.security
          admin.directory.userschema admin.directory.userschema.readonly admin.reports.audit.readonly
          admin.reports.usage.readonly androidenterprise androidmanagement apps.alerts apps.groups.migration
          apps.groups.settings apps.licensing apps.reports.usage.readonly appsmarketplace.license
          chrome.management.appdetails.readonly chrome.management.policy chrome.management.policy.readonly
          chrome.management.profiles chrome.management.profiles.readonly chrome.management.reports.readonly
          chrome.management.securityinsights chrome.management.securityinsights.readonly
          chrome.management.telemetry.readonly cloud-identity.allowlisteddomains
          cloud-identity.allowlisteddomains.readonly cloud-identity.devices cloud-identity.devices.lookup
          cloud-identity.devices.readonly cloud-identity.groups cloud-identity.groups.readonly
          cloud-identity.inboundsso cloud-identity.inboundsso.readonly cloud-identity.orgunits
          cloud-identity.orgunits.readonly cloud-identity.policies cloud-identity.policies.readonly
          cloud_search cloud_search.debug cloud_search.indexing cloud_search.query cloud_search.settings
          cloud_search.settings.indexing cloud_search.settings.query cloud_search.stats
          cloud_search.stats.indexing directory.readonly ediscovery ediscovery.readonly groups
          organizationpolicy organizationpolicy.readonly verifiedaccess
        `,
          { data: [], also: 'workspace', plain: 'your organisation: its people, groups, devices and settings' },
          AUTH,
        ),
        ...rows(
          `
          chromewebstore chromewebstore.readonly chromoting gcm gcm_for_chrome glass.timeline urlshortener
          webhistory xapi.zoo
        `,
          { data: [], also: 'other-apps', plain: 'other Google services' },
          AUTH,
        ),
        ...rows(
          `
          agentregistry.read-only agentregistry.read-write aiplatform apihub.readonly apihub.readwrite apikeys
          apikeys.readonly appengine.admin bigquery bigquery.insertdata bigtable.admin bigtable.admin.cluster
          bigtable.admin.instance bigtable.admin.table ces cloud-auditmanager cloud-backupdr
          cloud-bigtable.admin cloud-bigtable.admin.cluster cloud-bigtable.admin.table cloud-language
          cloud-netapp cloud-platform cloud-platform.read-only cloud-translation cloud-vision cloud_debugger
          cloudasset cloudcomposer cloudcomposer.readonly cloudiot cloudkms cloudruntimeconfig compute
          compute.readonly container container.read-only datalineage.read-write datalineage.readonly
          dataplex.read-write dataplex.readonly dataproc dataproc.read-only datastore devstorage.full_control
          devstorage.read_only devstorage.read_write dialogflow discoveryengine.assist.readwrite
          discoveryengine.readwrite discoveryengine.serving.readwrite firebase firebase.database
          firebase.messaging firebase.readonly generative-language generative-language.peruserquota
          generative-language.retriever generative-language.tuning kgsearch logging.admin logging.read
          logging.write maps-platform.addressvalidation maps-platform.places maps-platform.places.autocomplete
          maps-platform.places.details maps-platform.places.getphotomedia maps-platform.places.nearbysearch
          maps-platform.places.textsearch mapsengine mapsengine.readonly monitoring monitoring.read
          monitoring.write ndev.clouddns.readonly ndev.clouddns.readwrite ndev.cloudman ndev.cloudman.readonly
          notebooks playintegrity prediction pubsub redis.read-only redis.read-write run run.readonly
          saasservicemgmt.read-write saasservicemgmt.readonly sasportal script.container.ui script.deployments
          script.deployments.readonly script.external_request script.locale script.metrics script.processes
          script.projects script.projects.readonly script.scriptapp script.storage script.webapp.deploy
          securitycenter service.management service.management.readonly servicecontrol source.full_control
          source.read_only source.read_write spanner.admin spanner.data sqlservice.admin trace.append
          trace.readonly
        `,
          { data: [], also: 'code', plain: 'your cloud projects and their data' },
          AUTH,
        ),
        ...rows(
          'https://www.google.com/m8/feeds https://www.google.com/m8/feeds/ https://www-opensocial.googleusercontent.com/api/people/',
          { data: [], also: 'contacts', plain: 'your address book' },
        ),
        ...rows('https://www.google.com/calendar/feeds https://www.google.com/calendar/feeds/', {
          data: [],
          also: 'calendar',
          plain: 'your calendar',
        }),
        ...rows(
          'https://docs.google.com/feeds https://docs.google.com/feeds/ https://docs.googleusercontent.com/ https://spreadsheets.google.com/feeds https://spreadsheets.google.com/feeds/ https://sites.google.com/feeds/',
          { data: [], also: 'files', plain: 'your files (old)', source: older },
        ),
        ...rows('https://picasaweb.google.com/data/ https://photos.googleapis.com/data/', {
          data: [],
          also: 'photos',
          plain: 'your photos (old)',
          source: older,
        }),
        ...rows('https://gdata.youtube.com https://gdata.youtube.com/', {
          data: [],
          also: 'videos',
          plain: 'your YouTube account (old)',
          source: older,
        }),
        ...rows('https://www.google.com/analytics/feeds/ https://www.google.com/webmasters/tools/feeds/', {
          data: [],
          also: 'audience-figures',
          plain: 'figures of your sites (old)',
          source: older,
        }),
        ...rows('https://www.blogger.com/feeds/ http://www.blogger.com/feeds/', {
          data: [],
          also: 'posts',
          plain: 'your blog (old)',
          source: older,
        }),
        ...rows('https://adwords.google.com/api/adwords https://adwords.google.com/api/adwords/', {
          data: [],
          also: 'ads',
          plain: 'your advertising accounts and their reports (old)',
          source: older,
        }),
      },
      patterns: [
        {
          match: /^https:\/\/apps-apis\.google\.com\/a\/feeds\/[\w/#.-]*$/,
          example: 'https://apps-apis.google.com/a/feeds/groups/',
          data: [],
          also: 'workspace',
          plain: 'your organisation (old)',
          source: older,
        },
        {
          match: /^https:\/\/www\.googleapis\.com\/auth\/userinfo#email$/,
          example: 'https://www.googleapis.com/auth/userinfo#email',
          data: [],
          also: 'email',
          plain: 'your email address',
          source: older,
        },
      ],
    },
  ],
  params: { redirect: ['redirect_uri', 'next', 'openid.return_to', 'origin'] },
  screens: [
    {
      path: /^\/o\/oauth2\/(?:v\d\/)?(?:auth|programmatic_auth)(?:\/(?:oauthchooseaccount|identifier|consent))?\/?$/,
      hosts: ['=accounts.google.com'],
      anyOf: ['client_id', 'scope'],
      noneOf: ['prompt=none', 'immediate=true'],
      withoutScopes: 'hidden',
      source: request,
    },
    {
      path: /^\/gsi\/select\/?$/,
      hosts: ['=accounts.google.com'],
      anyOf: ['client_id'],
      withoutScopes: ['openid', 'email', 'profile'],
      source: {
        url: 'https://developers.google.com/identity/gsi/web/guides/overview',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'Sign in with Google shares name, address and picture; the address of its window is seen on sites that use it',
      },
    },
    {
      // Steps of the consent; an error page has nothing to agree to.
      path: /^\/(?:v\d\/)?signin\/oauth\/(?!error)[\w/]+$/,
      hosts: ['=accounts.google.com'],
      withoutScopes: 'hidden',
      source: seen('steps after the authorisation address; some repeat its parameters'),
    },
    {
      path: /^\/(?:v\d\/)?signin\/(?:v\d\/)?(?!oauth\/|rejected)[\w/]+$/,
      hosts: ['=accounts.google.com'],
      anyOf: ['client_id', 'flowName=GeneralOAuthFlow', 'flowName=GeneralOAuthLite', 'service=lso'],
      noneOf: ['prompt=none'],
      withoutScopes: 'hidden',
      source: seen('log-in in front of the consent, with the parameters of the request'),
    },
    {
      path: /^\/o\/oauth2\/(?:v\d\/)?device\/(?:usercode|approval|consent)\/?$/,
      hosts: ['=accounts.google.com'],
      withoutScopes: 'hidden',
      source: {
        url: 'https://developers.google.com/identity/protocols/oauth2/limited-input-device',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'where google.com/device leads to; what the device asks for is not in the address',
      },
    },
    {
      path: /^\/(?:accounts\/)?(?:AuthSub(?:Request)?|OAuthAuthorizeToken|o8\/ud|o\/openid2\/auth)\/?$/,
      anyOf: ['scope', 'oauth_token', 'openid.mode=checkid_setup'],
      withoutScopes: 'hidden',
      source: { ...older, note: 'AuthSub, OAuth 1 and OpenID 2 as remembered; closed in 2015' },
    },
  ],
  wrappers: [
    {
      path: /^\/(?:ServiceLogin|AccountChooser|AddSession|InteractiveLogin|accounts\/ServiceLogin|(?:v\d\/)?signin\/[\w/]+)\/?$/,
      param: ['continue'],
      source: seen('log-in in front of the authorisation address'),
    },
  ],
  outcomes: [
    {
      address: /^https:\/\/accounts\.google\.com\/o\/oauth2\/approval(?:\/v2|\/v2\/approvalnativeapp)?$/,
      params: { response: /^code=/ },
      outcome: 'granted',
      source: seen('page with a code to copy, until 2022'),
    },
    {
      address: /^https:\/\/accounts\.google\.com\/o\/oauth2\/approval(?:\/v2|\/v2\/approvalnativeapp)?$/,
      params: { response: /^error=/ },
      outcome: 'declined',
      source: seen('page with a code to copy, until 2022'),
    },
  ],
  pages: {
    words: {
      // Receipts and orders are in the mailbox.
      '(read|see|view|compose|manage) [and] [manage] [all] your (email*|gmail*|mail) [messages]': [
        'orders',
        'merchants',
      ],
    },
    says: ['{recipient} wants access to your Google Account', '{recipient} wants to access your Google Account'],
    source: {
      url: 'https://support.google.com/accounts/answer/13533235',
      retrieved: '2026-11-28',
      basis: 'observed',
      note: 'first line and labels of the consent page as seen',
    },
  },
  stop: [
    {
      where: 'holder',
      url: 'https://myaccount.google.com/connections',
      path: 'Google Account › Security › Your connections to third-party apps and services',
      source: {
        url: 'https://support.google.com/accounts/answer/13533235',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered from this page',
      },
    },
  ],
} as const satisfies Provider;
